/** The first few of many, where what one is worth takes long to work out and a bound of it does not. */

/** Places, and beside each what is there is worth at the most. */
export type Candidates = { places: number[]; bounds: number[] };

export type Standing = { place: number; worth: number };

/** Below 0 where the first comes before the second. Whoever is worth more has to come before. */
export type Order = (one: Standing, other: Standing) => number;

/**
 * The first few by what they are really worth.
 * @param worthAt what one is really worth, asked of few: of the first few by their bounds, and of more only where some of
 *   these are worth less.
 */
export function firstOf(
  candidates: Candidates,
  count: number,
  order: Order,
  worthAt: (place: number) => number,
): Standing[] {
  for (let wide = count; ; wide *= 4) {
    const chosen = firstByBound(candidates, wide, order);
    const standing = chosen.map(({ place }) => ({ place, worth: worthAt(place) }));
    const first = standing.sort(order).slice(0, count);
    const [lastChosen, last] = [chosen.at(-1), first.at(-1)];
    // Whoever was not chosen comes after the last one chosen, even if worth as much as it may be.
    const isSettled = first.length === count && lastChosen && last && order(last, lastChosen) <= 0;
    if (isSettled || chosen.length === candidates.places.length) return first;
  }
}

/** Without sorting all of them. */
function firstByBound({ places, bounds }: Candidates, count: number, order: Order): Standing[] {
  const first: Standing[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < places.length; at++) {
    const worth = bounds[at] ?? 0;
    if (worth < least) continue;
    const one = { place: places[at] ?? 0, worth };
    let to = first.length;
    for (let before = first[to - 1]; before && order(one, before) < 0; before = first[to - 1]) to--;
    if (to === count) continue;
    first.splice(to, 0, one);
    if (first.length > count) first.pop();
    if (first.length === count) least = first.at(-1)?.worth ?? least;
  }
  return first;
}
