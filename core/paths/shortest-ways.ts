/** All shortest ways between two, over whatever leads from one to the next. */

/** Who can be reached in one step; the same in either direction. */
export type Around = (id: string) => Iterable<string>;

export type ShortestWays = {
  /** Ids with both ends, in the order of `compare`; not all where there are too many. */
  ways: string[][];
  /** How many there are in all. */
  count: number;
};

type Options = {
  /** Steps from the start to each that is near enough; those not in it are not walked through. */
  steps: ReadonlyMap<string, number>;
  around: Around;
  compare: (one: string, other: string) => number;
  most: number;
};

/** From the start, whose steps are 0, to `targetId`; none where that is not in `steps`. */
export function shortestWays(targetId: string, { steps, around, compare, most }: Options): ShortestWays {
  const length = steps.get(targetId);
  if (length === undefined) return { ways: [], count: 0 };
  const onwards = new Map<string, string[]>([[targetId, []]]);
  const counts = new Map([[targetId, 1]]);
  let stage = [targetId];
  for (let step = length - 1; step >= 0; step--) {
    const before = new Set<string>();
    for (const id of stage) {
      for (const other of new Set(around(id))) {
        if (steps.get(other) !== step) continue;
        before.add(other);
        onwards.set(other, [...(onwards.get(other) ?? []), id]);
        counts.set(other, (counts.get(other) ?? 0) + (counts.get(id) ?? 0));
      }
    }
    stage = [...before];
  }
  const [start = targetId] = stage;
  for (const list of onwards.values()) list.sort(compare);
  const ways: string[][] = [];
  const walk = (way: readonly string[], id: string) => {
    if (ways.length === most) return;
    if (id === targetId) ways.push([...way, id]);
    for (const next of onwards.get(id) ?? []) walk([...way, id], next);
  };
  walk([], start);
  return { ways, count: counts.get(start) ?? 0 };
}
