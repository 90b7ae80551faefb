/** Five steps of a scale, for colours that say how much. */
import type { WorldMeasure } from '#core/map-view/view.ts';

export type Step = { from: number; to: number /** 0 to 4, as in the paints. */; paint: number };

const STEPS = 5;

/** The steps for some values, the lowest first; none without values above 0. An index always has all five. */
export function stepsFor(measure: WorldMeasure, values: Iterable<number>): Step[] {
  if (measure === 'civic-space') {
    return Array.from({ length: STEPS }, (_, paint) => ({ from: paint / STEPS, to: (paint + 1) / STEPS, paint }));
  }
  const most = Math.max(0, ...values);
  const ends = most <= STEPS ? countingTo(most) : growingTo(most);
  return ends.map((to, index) => ({
    from: (ends[index - 1] ?? 0) + 1,
    to,
    paint: ends.length === 1 ? 2 : Math.round((index * (STEPS - 1)) / (ends.length - 1)),
  }));
}

/** The step that a value falls into; undefined for a count of 0. */
export function stepOf(value: number, steps: readonly Step[]): Step | undefined {
  return value < (steps[0]?.from ?? 0) ? undefined : steps.find(({ to }) => value <= to);
}

function countingTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** Each step as many times larger as the one before, and at least by one. */
function growingTo(most: number): number[] {
  const ends: number[] = [];
  for (let step = 1; step < STEPS; step += 1) {
    ends.push(Math.max((ends.at(-1) ?? 0) + 1, Math.round(most ** (step / STEPS))));
  }
  return [...ends, most];
}
