/** The members of a proposed coalition, numbered as in the table, each with a way to try without it. */
import type { Api } from '../api.ts';
import { leaveOut } from '../state/coalition-draft.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { MemberName } from './member-row.tsx';
import { SeatNumber } from './seat-number.tsx';
import { SectorNames } from './sector-names.tsx';
import './seat-list.css';

type Seat = Api['proposal']['members'][number];

export function SeatList({ seats }: { seats: readonly Seat[] }) {
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
          </div>
          <Button
            weight="plain"
            label={text.coalitions.tryWithout(seat.member.name)}
            onClick={() => leaveOut(seat.member.id)}
          >
            {text.coalitions.without}
          </Button>
        </li>
      ))}
    </ol>
  );
}
