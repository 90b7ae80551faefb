/** What a coalition comes to besides its size, in a line; each leads to the part that says more. */
import type { Studied } from '../state/coalition-study.ts';
import { lonersIn } from '../state/coalition-verdict.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import './coalition-glance.css';

/** Where each part is, for whoever jumps there. */
export const PLACES = { breaks: 'what-breaks', together: 'working-together', others: 'others-as-small' } as const;

export function CoalitionGlance({ answer }: { answer: Studied }) {
  const { glance, breaks, together, others } = coalitionsText;
  const { shown, smallest } = answer;
  const { coalitions, isAll } = smallest.alternatives;
  const lines = [
    { place: PLACES.breaks, name: breaks, value: glance.breaks(lonersIn(shown)) },
    ...(shown.members.length < 2
      ? []
      : [{ place: PLACES.together, name: together, value: glance.together(shown.together.introductions) }]),
    { place: PLACES.others, name: others, value: glance.others(Math.max(0, coalitions.length - 1), isAll) },
  ];
  return (
    <ul class="coalition-glance" aria-label={glance.label}>
      {lines.map(({ place, name, value }) => (
        <li class="coalition-glance_line" key={place}>
          <span class="coalition-glance_name">{name}</span>
          <Button weight="plain" label={glance.jump(name, value)} onClick={() => jumpTo(place)}>
            {value}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The address says what is asked, so it cannot say where on the page somebody is. */
function jumpTo(place: string) {
  const heading = document.getElementById(place);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
