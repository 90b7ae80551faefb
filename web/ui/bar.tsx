/** A quantity as a bar: the track is what is possible, the dark part what is there. Read out by the words beside it. */
import './bar.css';

type BarProps = {
  /** All three on one scale, so that bars under each other compare. */
  value: number;
  possible: number;
  scale: number;
};

export function Bar({ value, possible, scale }: BarProps) {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar_track" width={(100 * possible) / scale} height="8" />
      <rect class="bar_value" width={(100 * value) / scale} height="8" />
    </svg>
  );
}
