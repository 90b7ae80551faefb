/** An index from 0 to 1 on a line: a ring where it stood, a dot where it stands. Said in words beside it. */
import './index-line.css';

const WIDTH = 400;
const HEIGHT = 20;
const MARGIN = 7;

export function IndexLine({ from, to }: { from: number; to: number }) {
  const at = (value: number) => MARGIN + value * (WIDTH - 2 * MARGIN);
  return (
    <svg class="index-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="index-line_scale" x1={at(0)} x2={at(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line class="index-line_scale" x1={at(tick)} x2={at(tick)} y1={HEIGHT / 2 - 3} y2={HEIGHT / 2 + 3} key={tick} />
      ))}
      <line class="index-line_change" x1={at(from)} x2={at(to)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {from === to ? null : <circle class="index-line_from" cx={at(from)} cy={HEIGHT / 2} r="4.5" />}
      <circle class="index-line_to" cx={at(to)} cy={HEIGHT / 2} r="6" />
    </svg>
  );
}
