/** The seats of a coalition: those that are filled by the number of who fills them, the open ones as dashed rings. */
import { EmptySeat } from '../../parts/empty-seat.tsx';
import { SeatNumber } from '../../parts/seat-number.tsx';
import { partnerLink } from '../../state/partner-link.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import type { SeatLine } from '../state/seat-lines.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './coalition-seats.css';

type CoalitionSeatsProps = {
  seats: readonly SeatLine[];
  /** Where somebody for an open seat is looked for. */
  country: string | null;
};

export function CoalitionSeats({ seats, country }: CoalitionSeatsProps) {
  return (
    <ul class="coalition-seats">
      {seats.map((seat) => (
        <li class={seat.open > 0 ? 'coalition-seats_seat is-open' : 'coalition-seats_seat'} key={seat.capacityId}>
          <h3 class="coalition-seats_name">
            {seat.open > 0 ? <a href={searchFor(seat, country)}>{seat.name}</a> : seat.name}
            {seat.minLevel > 1 ? <span class="coalition-seats_level"> {pagesText.atLeast[seat.minLevel]}</span> : null}
          </h3>
          <p class="coalition-seats_marks" aria-hidden="true">
            {seat.holders.map(({ number }) => (
              <SeatNumber number={number} key={number} />
            ))}
            {Array.from({ length: seat.unlisted }, (_, index) => (
              <span class="coalition-seats_unlisted" key={index} />
            ))}
            {Array.from({ length: seat.open }, (_, index) => (
              <EmptySeat key={index} />
            ))}
          </p>
          <p class="coalition-seats_words">{wordsOf(seat)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Who could fill an open seat, as the search for partners finds them. */
function searchFor({ capacityId, minLevel }: SeatLine, country: string | null): string {
  return partnerLink({ country, capacities: [{ capacityId, minLevel }] });
}

/** `Northlight and 1 unlisted member · 1 seat open`. */
function wordsOf({ holders, unlisted, open }: SeatLine): string {
  const { standing } = coalitionLifeText;
  const names = [...holders.map(({ name }) => name), ...(unlisted > 0 ? [standing.unlisted(unlisted)] : [])];
  const held = names.length === 0 ? [] : [text.list(names)];
  const alone = holders.length + unlisted === 1 && open === 0 ? [standing.heldOnce] : [];
  return [...held, ...alone, ...(open > 0 ? [standing.open(open)] : [])].join(' · ');
}
