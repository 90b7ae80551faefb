/** What a coalition comes to besides its size, in a line; each leads to the part that says more. */
import type { Studied } from '../state/coalition-study.ts';
import { othersAsSmall } from '../state/coalition-swap.ts';
import { gapsIn, lonersIn } from '../state/coalition-verdict.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import './coalition-glance.css';

/** Where each part is, for whoever jumps there. */
export const PLACES = {
  missing: 'what-stays-missing',
  breaks: 'what-breaks',
  together: 'working-together',
  others: 'others-as-small',
} as const;

export function CoalitionGlance({ answer }: { answer: Studied }) {
  const { glance, missing, breaks, together, others } = coalitionsText;
  const { shown, smallest } = answer;
  const open = gapsIn(shown);
  const lines = [
    ...(open === 0 ? [] : [{ place: PLACES.missing, name: missing, value: glance.missing(open) }]),
    { place: PLACES.breaks, name: breaks, value: glance.breaks(lonersIn(shown)) },
    ...(shown.members.length < 2
      ? []
      : [{ place: PLACES.together, name: together, value: glance.together(shown.together.introductions) }]),
    {
      place: PLACES.others,
      name: others,
      value: glance.others(othersAsSmall(answer).length, smallest.alternatives.isAll),
    },
  ];
  return (
    <nav class="coalition-glance" aria-label={glance.label}>
      <ul class="coalition-glance_list">
        {lines.map(({ place, name, value }) => (
          <li class="coalition-glance_line" key={place}>
            <span class="coalition-glance_name">{name}</span>
            <Button weight="plain" label={glance.jump(name, value)} onClick={() => jumpTo(place)}>
              {value}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address says what is asked, so it cannot say where on the page somebody is. */
function jumpTo(place: string) {
  const heading = document.getElementById(place);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
