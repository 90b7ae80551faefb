/** The members of a proposed coalition, numbered as in the table, each with a way to try without it. */
import type { Api, Source } from '../api.ts';
import { leaveOut } from '../state/coalition-draft.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { MemberName } from './member-row.tsx';
import { SeatNumber } from './seat-number.tsx';
import { SectorNames } from './sector-names.tsx';
import { SourceCitation } from './source-citation.tsx';
import './seat-list.css';

type Seat = Api['proposal']['members'][number];
type SeatListProps = { seats: readonly Seat[]; sources: readonly Source[]; words: Words };

export function SeatList({ seats, sources, words }: SeatListProps) {
  return (
    <ol class="seat-list">
      {seats.map((seat, index) => (
        <li class="seat-list_seat" key={seat.member.id}>
          <SeatNumber number={index + 1} />
          <div class="seat-list_who">
            <MemberName member={seat.member} />
            <p class="seat-list_facts">
              <span>{text.presences[seat.presence]}</span>
              <SectorNames sectors={seat.member.sectors} />
            </p>
            <Grounds covers={seat.covers} sources={sources} words={words} />
          </div>
          <Button
            weight="plain"
            label={coalitionsText.tryWithout(seat.member.name)}
            onClick={() => leaveOut(seat.member.id)}
          >
            {coalitionsText.without}
          </Button>
        </li>
      ))}
    </ol>
  );
}

type GroundsProps = { covers: Seat['covers']; sources: readonly Source[]; words: Words };

/** What the offers say beyond the capacity, and where that is from: nobody was asked. */
function Grounds({ covers, sources, words }: GroundsProps) {
  const coalitions = coalitionsText;
  const cited = sources.filter(({ id }) => covers.some(({ sourceId }) => sourceId === id));
  return (
    <div class="seat-list_grounds">
      {covers.map(({ capacityId, note }) =>
        note ? <p key={capacityId}>{coalitions.offerNote(words.capacity(capacityId), note)}</p> : null,
      )}
      {cited.map((source) => (
        <p key={source.id}>
          {coalitions.basis} <SourceCitation source={source} />
        </p>
      ))}
    </div>
  );
}
