/** Which members of a large proposal cover which need, by name: a table of so many columns fits no page. */
import type { Proposal } from '../state/coalition-study.ts';
import { levelWords } from '../state/level-words.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { OtherHolders } from './other-holders.tsx';
import { SeatNumber } from './seat-number.tsx';
import './coverage-names.css';

type CoverageProps = { lines: Proposal['coverage']; proposal: Proposal; nameOf: (id: string) => string; words: Words };

export function CoverageNames({ lines, proposal, nameOf, words }: CoverageProps) {
  const seats = proposal.members.map((seat, index) => ({ ...seat, number: index + 1 }));
  return (
    <ul class="coverage-names">
      {lines.map((line) => {
        const { capacityId, count, minLevel, heldBy, missing } = line;
        return (
          <li class={missing > 0 ? 'coverage-names_line is-missing' : 'coverage-names_line'} key={capacityId}>
            <h4 class="coverage-names_need">
              {words.capacity(capacityId)}
              {count > 1 || minLevel > 1 ? (
                <span class="coverage-names_note"> {coalitionsText.needed(count, minLevel)}</span>
              ) : null}
            </h4>
            <ul class="coverage-names_holders">
              {seats
                .filter(({ member }) => heldBy.includes(member.id))
                .map(({ member, covers, number }) => (
                  <li key={member.id}>
                    <SeatNumber number={number} /> <a href={`/members/${member.id}`}>{member.name}</a>
                    <span class="coverage-names_note">
                      {' '}
                      {levelWords(covers.find((cover) => cover.capacityId === capacityId)?.level ?? null)}
                    </span>
                  </li>
                ))}
            </ul>
            <div class="coverage-names_others">
              <OtherHolders line={line} nameOf={nameOf} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
