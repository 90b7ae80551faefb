/** The number that stands for a member in list and table alike. */
import './seat-number.css';

export function SeatNumber({ number }: { number: number }) {
  return <span class="seat-number">{number}</span>;
}
