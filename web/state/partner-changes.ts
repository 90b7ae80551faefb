/** What a change of the question did to the list: who left, who came, and who rose most. */

type List = readonly { member: { id: string; name: string } }[];

export type ListChange = {
  cameCount: number;
  leftCount: number;
  /** Who overtook most of those who stayed, with its places on the two lists. */
  risen: { name: string; from: number; to: number } | null;
};

/** @returns null where the list is as it was */
export function changeBetween(before: List, after: List): ListChange | null {
  const stayed = (list: List, other: List) => {
    const others = new Set(idsIn(other));
    return idsIn(list).filter((id) => others.has(id));
  };
  const [stayedBefore, stayedAfter] = [stayed(before, after), stayed(after, before)];
  const cameCount = after.length - stayedAfter.length;
  const leftCount = before.length - stayedBefore.length;
  const risen = mostRisen(before, after, { before: placesIn(stayedBefore), after: stayedAfter });
  return cameCount === 0 && leftCount === 0 && risen === null ? null : { cameCount, leftCount, risen };
}

type Stayed = { before: ReadonlyMap<string, number>; after: readonly string[] };

/** Of equal climbs the one that ends higher. Whoever rose only because others left did not overtake anybody. */
function mostRisen(before: List, after: List, stayed: Stayed): ListChange['risen'] {
  let bestId: string | null = null;
  let bestClimb = 0;
  for (const [index, id] of stayed.after.entries()) {
    const climb = (stayed.before.get(id) ?? 0) - (index + 1);
    if (climb > bestClimb) [bestId, bestClimb] = [id, climb];
  }
  if (bestId === null) return null;
  const [from, to] = [idsIn(before).indexOf(bestId) + 1, idsIn(after).indexOf(bestId) + 1];
  return to < from ? { name: after[to - 1]?.member.name ?? bestId, from, to } : null;
}

function idsIn(list: List): string[] {
  return list.map(({ member }) => member.id);
}

function placesIn(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index + 1]));
}
