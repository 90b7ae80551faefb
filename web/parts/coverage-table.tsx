/** Which member of a proposal covers which need, and who else could. */
import type { Proposal } from '../state/coalition-study.ts';
import { levelWords } from '../state/level-words.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { OtherHolders } from './other-holders.tsx';
import { SeatNumber } from './seat-number.tsx';
import './coverage-table.css';

type Line = Proposal['coverage'][number];

type CoverageProps = { lines: Proposal['coverage']; proposal: Proposal; nameOf: (id: string) => string; words: Words };

export function CoverageTable({ lines, proposal, nameOf, words }: CoverageProps) {
  const coalitions = coalitionsText;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too */}
      <section class="coverage-table" tabIndex={0} aria-label={coalitions.coverage}>
        <table class="coverage-table_table">
          <thead class="coverage-table_column">
            <tr>
              <th class="coverage-table_need" scope="col">
                {coalitions.capacity}
              </th>
              {proposal.members.map(({ member }, index) => (
                <th class="coverage-table_seat" scope="col" key={member.id}>
                  <a
                    href={`/members/${member.id}`}
                    title={member.name}
                    aria-label={coalitions.seat(index + 1, member.name)}
                  >
                    <SeatNumber number={index + 1} />
                  </a>
                </th>
              ))}
              <th class="coverage-table_others" scope="col">
                {coalitions.candidates}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <NeedLine line={line} members={proposal.members} nameOf={nameOf} words={words} key={line.capacityId} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="coverage-table_key">{coalitions.levelKey}</p>
    </>
  );
}

type NeedLineProps = { line: Line; members: Proposal['members']; nameOf: (id: string) => string; words: Words };

function NeedLine({ line, members, nameOf, words }: NeedLineProps) {
  const { capacityId, count, minLevel, heldBy, missing } = line;
  return (
    <tr class={missing > 0 ? 'coverage-table_line is-missing' : 'coverage-table_line'}>
      <th class="coverage-table_need" scope="row">
        {words.capacity(capacityId)}
        {count > 1 || minLevel > 1 ? (
          <span class="coverage-table_note">{coalitionsText.needed(count, minLevel)}</span>
        ) : null}
      </th>
      {members.map(({ member, covers }) => (
        <td class="coverage-table_cell" key={member.id}>
          <Cell holds={heldBy.includes(member.id)} covers={covers} line={line} />
        </td>
      ))}
      <td class="coverage-table_others">
        <OtherHolders line={line} nameOf={nameOf} />
      </td>
    </tr>
  );
}

type CellProps = { holds: boolean; covers: Proposal['members'][number]['covers']; line: Line };

function Cell({ holds, covers, line }: CellProps) {
  if (!holds) return <span class="only-spoken">{coalitionsText.holdsNot}</span>;
  const level = covers.find(({ capacityId }) => capacityId === line.capacityId)?.level ?? null;
  const words = coalitionsText.holds(levelWords(level));
  return (
    <svg
      class={level === null ? 'coverage-table_mark is-unstated' : 'coverage-table_mark'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <circle cx="8" cy="8" r="6" />
      {level === null ? null : (
        <text x="8" y="11.2" text-anchor="middle">
          {level}
        </text>
      )}
    </svg>
  );
}
