/** How the members stand to each other: who knows whom, who could introduce whom, and who could convene. */
import type { Proposal } from '../state/coalition-study.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Part } from '../ui/part.tsx';
import { PLACES } from './coalition-glance.tsx';
import './coalition-together.css';

type CoalitionTogetherProps = { proposal: Proposal; nameOf: (id: string) => string };

export function CoalitionTogether({ proposal, nameOf }: CoalitionTogetherProps) {
  const coalitions = coalitionsText;
  const { members, together } = proposal;
  if (members.length < 2) return null;
  return (
    <Part title={coalitions.together} id={PLACES.together}>
      <div class="coalition-together">
        <p>{coalitions.introductions(together.introductions)}</p>
        <Introducers together={together} nameOf={nameOf} />
        <Ties ties={together.ties} nameOf={nameOf} />
        <Convenor together={together} size={members.length} nameOf={nameOf} />
      </div>
    </Part>
  );
}

type Together = Proposal['together'];
type TogetherProps = { together: Together; nameOf: (id: string) => string };

function Introducers({ together, nameOf }: TogetherProps) {
  const coalitions = coalitionsText;
  const { introductions, introducers, parts } = together;
  if (introductions === 0) return null;
  if (introducers.length === 0) return <p class="coalition-together_note">{coalitions.noIntroducer}</p>;
  const partName = (place: number) => {
    const names = (parts[place] ?? []).map(nameOf);
    return names.length === 1 ? (names[0] ?? '') : coalitions.orSomeOf(text.list(names));
  };
  return (
    <ul class="coalition-together_list">
      {introducers.map(({ parts: [one, other], memberIds, count }) => (
        <li key={`${one} ${other}`}>
          {coalitions.canIntroduce(
            text.list(memberIds.map(nameOf)),
            count - memberIds.length,
            partName(one),
            partName(other),
          )}
        </li>
      ))}
    </ul>
  );
}

function Ties({ ties, nameOf }: { ties: Together['ties']; nameOf: (id: string) => string }) {
  const coalitions = coalitionsText;
  if (ties.length === 0) return <p class="coalition-together_note">{coalitions.tiesNone}</p>;
  return (
    <details class="coalition-together_ties">
      <summary>{coalitions.tiesInside(ties.length)}</summary>
      <ul class="coalition-together_list">
        {ties.map(({ a, b, kind }) => (
          <li key={`${a} ${b} ${kind}`}>{coalitions.tie(nameOf(a), nameOf(b), kind)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Where nobody is tied to anybody, nothing speaks for one of them. */
function Convenor({ together, size, nameOf }: TogetherProps & { size: number }) {
  const coalitions = coalitionsText;
  const { convenor } = together;
  if (convenor === null || convenor.reached === 0) {
    return <p class="coalition-together_note">{coalitions.convenorNone}</p>;
  }
  return <p>{coalitions.convenor(nameOf(convenor.memberId), convenor.tieCount, size - 1)}</p>;
}
