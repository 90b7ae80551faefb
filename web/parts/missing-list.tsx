/** The seats of a proposal that stay empty, and why. */
import { demandName } from '../state/coalition-demand.ts';
import type { Proposal } from '../state/coalition-study.ts';
import { isNarrowed } from '../state/coalition-verdict.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { EmptySeat } from './empty-seat.tsx';
import './missing-list.css';

type Line = Proposal['coverage'][number];

type MissingListProps = {
  proposal: Pick<Proposal, 'coverage' | 'requirements' | 'leftOut'>;
  nameOf: (id: string) => string;
  words: Words;
};

export function MissingList({ proposal, nameOf, words }: MissingListProps) {
  const coalitions = coalitionsText;
  const { coverage, requirements } = proposal;
  const narrowed = isNarrowed(proposal);
  const missing = coverage.filter((line) => line.missing > 0);
  const demands = requirements.filter((line) => line.missing > 0);
  return (
    <ul class="missing-list">
      {missing.map((line) => (
        <li class="missing-list_seat" key={line.capacityId}>
          <EmptySeat />
          <span>
            {coalitions.missingSeat(
              words.capacity(line.capacityId),
              heldOf(line),
              line.count,
              reasonFor(line, narrowed, nameOf),
            )}
          </span>
        </li>
      ))}
      {demands.map((line) => (
        <li class="missing-list_seat" key={demandName(line)}>
          <EmptySeat />
          <span>
            {coalitions.missingSeat(demandName(line), heldOf(line), line.count, demandReason(line, narrowed))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function heldOf({ count, missing }: Pick<Line, 'count' | 'missing'>): number {
  return count - missing;
}

function demandReason(line: Proposal['requirements'][number], narrowed: boolean): string {
  const { missingWhy } = coalitionsText;
  return line.otherIds.length > 0 ? missingWhy.noRoom : missingWhy.nobodyIs(heldOf(line), narrowed);
}

/** Somebody left out comes first, as the viewer can take that back; then conditions, then those who state no level. */
function reasonFor(line: Line, narrowed: boolean, nameOf: (id: string) => string): string {
  const { missingWhy } = coalitionsText;
  const { excludedIds, otherIds, unstatedIds } = line;
  if (excludedIds.length > 0) return missingWhy.excluded(text.list(excludedIds.map(nameOf)));
  if (otherIds.length > 0) return missingWhy.noRoom;
  if (unstatedIds.length > 0) return missingWhy.unstated(unstatedIds.length, heldOf(line));
  return missingWhy.nobody(heldOf(line), narrowed);
}
