/** A globe as atlases open with: meridians, parallels, and a few places that are joined. A picture of no place. */
import './globe.css';

const RADIUS = 100;
const MERIDIANS = [0, 20, 40, 60, 80];
const PARALLELS = [-60, -40, -20, 0, 20, 40, 60];

/** Where the joined places stand, in the globe's own measure. */
const PLACES = [
  { x: -52, y: -38 },
  { x: 34, y: -56 },
  { x: 66, y: 8 },
  { x: 8, y: 2 },
  { x: -30, y: 44 },
  { x: 38, y: 60 },
];

export function Globe() {
  return (
    <svg class="globe" viewBox="-112 -104 224 208" aria-hidden="true">
      <g class="globe_lines" transform="rotate(-18)">
        <circle r={RADIUS} />
        {MERIDIANS.map((degrees) => (
          <ellipse rx={RADIUS * Math.sin(radians(degrees))} ry={RADIUS} key={degrees} />
        ))}
        {PARALLELS.map((degrees) => {
          const reach = RADIUS * Math.cos(radians(degrees));
          const y = RADIUS * Math.sin(radians(degrees));
          return <line x1={-reach} x2={reach} y1={y} y2={y} key={degrees} />;
        })}
      </g>
      <path
        class="globe_ties"
        d="M-52 -38 Q-14 -66 34 -56 M-52 -38 Q-26 -28 8 2 M34 -56 Q30 -26 8 2 M8 2 Q38 -6 66 8 M8 2 Q-16 18 -30 44 M-30 44 Q2 62 38 60 M66 8 Q62 38 38 60"
      />
      <g class="globe_places">
        {PLACES.map(({ x, y }) => (
          <circle cx={x} cy={y} r="4.5" key={x} />
        ))}
      </g>
    </svg>
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
