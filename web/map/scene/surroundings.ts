/** What lies within some ties of the nodes that are looked at. */
import type { Root } from '#core/map-view/view.ts';

export type Ground = {
  tiedIdsById: ReadonlyMap<string, ReadonlySet<string>>;
  /** The members of each node that is none: a country, a capacity, a coalition. */
  memberIdsByPlace: ReadonlyMap<string, readonly string[]>;
  placeIdsByMember: ReadonlyMap<string, readonly string[]>;
  /** Where others are taken out, no way leads through them. */
  isThere: (memberId: string) => boolean;
};

/**
 * All nodes within reach and how many ties further each still reaches: a root as deep as it is looked at, its
 * neighbours one less. Around a country or the like, its members are one step away. Where roots overlap, the further
 * reach holds.
 */
export function surroundingsOf(roots: readonly Root[], ground: Ground): Map<string, number> {
  const reach = new Map<string, number>();
  for (const root of roots) spread(root, ground, reach);
  return reach;
}

function spread({ id, depth }: Root, ground: Ground, reach: Map<string, number>): void {
  let edge = [id];
  note(reach, id, depth);
  if (depth > 0) for (const place of ground.placeIdsByMember.get(id) ?? []) note(reach, place, 0);
  const seen = new Set(edge);
  for (let left = depth - 1; left >= 0 && edge.length > 0; left -= 1) {
    const next: string[] = [];
    for (const here of edge) {
      for (const there of neighboursOf(here, ground)) {
        if (seen.has(there) || !ground.isThere(there)) continue;
        seen.add(there);
        next.push(there);
        note(reach, there, left);
      }
    }
    edge = next;
  }
}

function neighboursOf(id: string, { memberIdsByPlace, tiedIdsById }: Ground): Iterable<string> {
  return memberIdsByPlace.get(id) ?? tiedIdsById.get(id) ?? [];
}

function note(reach: Map<string, number>, id: string, left: number): void {
  reach.set(id, Math.max(left, reach.get(id) ?? 0));
}
