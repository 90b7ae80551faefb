/** Pages of a long list. A cursor is what was seen last and never a place, so that what comes or goes shifts nothing. */

/**
 * @param sorted what can be seen, each before the next.
 * @param isBehind whether it comes after what was seen last; null: nothing was.
 * @returns at most `limit` of them, and the cursor to go on after, null at the end.
 */
export function pageOf<T>(
  sorted: readonly T[],
  isBehind: ((one: T) => boolean) | null,
  limit: number,
  cursorOf: (last: T) => string,
): { page: T[]; next: string | null } {
  const start = isBehind === null ? 0 : sorted.findIndex(isBehind);
  const page = start < 0 ? [] : sorted.slice(start, start + limit);
  const end = page.at(-1);
  return { page, next: end === undefined || end === sorted.at(-1) ? null : cursorOf(end) };
}

/**
 * A page of what has no name: in the order of a key that each has alone, which is the cursor as well.
 * @param after the key of the last that was seen; any other text goes on behind where it would be.
 */
export function pageByKey<T>(items: readonly T[], keyOf: (one: T) => string, after: string | undefined, limit: number) {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  const isBehind = after === undefined ? null : ({ key }: { key: string }) => key > after;
  const { page, next } = pageOf(keyed, isBehind, limit, ({ key }) => key);
  return { page: page.map(({ item }) => item), total: items.length, next };
}
