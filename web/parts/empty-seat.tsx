/** A seat that nobody fills: a dashed ring. */
import './empty-seat.css';

export function EmptySeat() {
  return (
    <svg class="empty-seat" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      <circle cx="13" cy="13" r="11.5" />
    </svg>
  );
}
