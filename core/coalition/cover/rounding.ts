/** Costs are whole numbers, bounds are not: a bound of 2.1 means 3, but 2.0000000001 is 2 and a rounding error. */

const TOLERANCE = 1e-6;

export function roundUp(bound: number): number {
  return Math.ceil(bound - slackAt(bound));
}

/** The lowest bound which shows that nothing costs less than `cost`; `Infinity` for `Infinity`. */
export function boundThatCloses(cost: number): number {
  return Number.isFinite(cost) ? cost - 1 + 2 * slackAt(cost) : cost;
}

function slackAt(value: number): number {
  return TOLERANCE + 1e-11 * Math.abs(value);
}
