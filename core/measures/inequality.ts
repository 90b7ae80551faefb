/** How unevenly something is spread over those who could have it. */

/**
 * The coefficient of Gini: 0 where all have the same, nearly 1 where one has everything.
 * @param counts 0 or more for each; without any, or all 0, it is 0.
 */
export function giniOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, place) => sum + (place + 1) * count, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

export type LorenzPoint = { members: number; share: number };

/**
 * The curve of Lorenz (1905): what share of everything the least that have it hold together.
 * @returns from {0 members, share 0} to {all, 1}, rising; at most `steps` points besides the first, evenly over the
 *   members. Where there is nothing at all, everybody has as much: the straight line.
 */
export function lorenzOf(counts: readonly number[], steps = 100): LorenzPoint[] {
  const sorted = counts.toSorted((one, other) => one - other);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const sums = [0];
  for (const count of sorted) sums.push((sums.at(-1) ?? 0) + count);
  const points = Math.min(steps, sorted.length);
  return Array.from({ length: points + 1 }, (_, step) => {
    const members = points === 0 ? 0 : Math.round((step * sorted.length) / points);
    const share = total === 0 ? members / Math.max(1, sorted.length) : (sums[members] ?? 0) / total;
    return { members, share };
  });
}

/** The fewest that hold at least half of everything together; 0 where there is nothing. */
export function fewestWithHalf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let held = 0;
  let members = 0;
  for (const count of counts.toSorted((one, other) => other - one)) {
    if (2 * held >= total) break;
    held += count;
    members += 1;
  }
  return members;
}
