/** Five steps of a scale, for colours that say how much. */
import type { WorldMeasure } from '#core/map-view/view.ts';

export type Step = { from: number; to: number /** 0 to 4, as in the paints. */; paint: number };

const STEPS = 5;

/**
 * The steps for some counts, the lowest first; none without counts above 0. Up to five different ones have a step each;
 * more are between the least and the most, so that no colour is left over. An index always has all five.
 */
export function stepsFor(measure: WorldMeasure, values: Iterable<number>): Step[] {
  if (measure === 'civic-space') {
    return Array.from({ length: STEPS }, (_, paint) => ({ from: paint / STEPS, to: (paint + 1) / STEPS, paint }));
  }
  const counts = [...new Set(values)].filter((value) => value > 0).toSorted((one, other) => one - other);
  const [least = 1, most = 0] = [counts[0], counts.at(-1)];
  const isFew = counts.length <= STEPS;
  const ends = isFew ? counts : growingBetween(least, most);
  return ends.map((to, index) => ({
    from: isFew ? to : (ends[index - 1] ?? least - 1) + 1,
    to,
    paint: ends.length === 1 ? 2 : Math.round((index * (STEPS - 1)) / (ends.length - 1)),
  }));
}

/** The step that a value falls into; undefined for a count of 0. */
export function stepOf(value: number, steps: readonly Step[]): Step | undefined {
  return value < (steps[0]?.from ?? 0) ? undefined : steps.find(({ to }) => value <= to);
}

/** Each step as many times larger as the one before, and at least by one. */
function growingBetween(least: number, most: number): number[] {
  const ends: number[] = [];
  for (let step = 1; step < STEPS; step += 1) {
    ends.push(Math.max((ends.at(-1) ?? least - 1) + 1, Math.round(least * (most / least) ** (step / STEPS))));
  }
  return [...ends, most];
}
