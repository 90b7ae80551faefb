/** How many hold something, as seats: none is a dashed ring, one alone stands in a broken ring, several side by side. */
import { EmptySeat } from './empty-seat.tsx';
import './held-seats.css';

const MOST_DRAWN = 3;

export function HeldSeats({ count }: { count: number }) {
  return (
    <span class="held-seats">{count === 0 ? <EmptySeat /> : count === 1 ? <LoneSeat /> : <Seats count={count} />}</span>
  );
}

/** A seat that stands alone: whatever it holds is lost with it. */
export function LoneSeat() {
  return (
    <svg class="held-seats_alone" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      <circle cx="13" cy="13" r="5.5" />
      <circle class="held-seats_ring" cx="13" cy="13" r="11" pathLength="8" />
    </svg>
  );
}

function Seats({ count }: { count: number }) {
  const drawn = Math.min(count, MOST_DRAWN);
  return (
    <svg class="held-seats_all" viewBox={`0 0 ${drawn * 13} 26`} width={drawn * 13} height="26" aria-hidden="true">
      {Array.from({ length: drawn }, (_, place) => (
        <circle cx={6.5 + place * 13} cy="13" r="5.5" key={place} />
      ))}
    </svg>
  );
}
