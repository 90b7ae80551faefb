/** What nobody you can see covers, as seats that stay empty. */
import type { Api } from '../api.ts';
import type { Words } from '../state/words.ts';
import { text } from '../text/text.ts';
import { EmptySeat } from './empty-seat.tsx';
import './missing-list.css';

type MissingListProps = { coverage: Api['proposal']['coverage']; words: Words };

export function MissingList({ coverage, words }: MissingListProps) {
  const { coalitions } = text;
  const missing = coverage.filter((line) => line.missing > 0);
  if (missing.length === 0) return <p>{coalitions.nothingMissing}</p>;
  return (
    <ul class="missing-list">
      {missing.map(({ capacityId, count, missing }) => (
        <li class="missing-list_seat" key={capacityId}>
          <EmptySeat />
          <span>
            {missing === count
              ? coalitions.missingNobody(words.capacity(capacityId))
              : coalitions.missingSome(words.capacity(capacityId), count - missing, count)}
          </span>
        </li>
      ))}
    </ul>
  );
}
