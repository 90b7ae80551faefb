/** A member's ties, sorted by what they say from its end and by who reported them. */
import type { TieKind } from '#core/vocabulary.ts';
import type { MapMember, MapNetwork, MapTie } from './map-network.ts';

export type TieGroup = {
  kind: TieKind;
  /** The tie leads from this member to the others; false: from them to it. */
  isAway: boolean;
  sourceId: string | null;
  others: MapMember[];
};

/** In the order in which the network gives the ties; the others of each group likewise. */
export function tieGroupsOf(member: MapMember, { ties, memberById }: MapNetwork): TieGroup[] {
  const groupByKey = new Map<string, TieGroup>();
  for (const tie of ties) {
    if (tie.a !== member.id && tie.b !== member.id) continue;
    const other = memberById.get(tie.a === member.id ? tie.b : tie.a);
    if (!other) continue;
    const { kind, sourceId } = tie;
    const isAway = leadsAway(tie, member);
    const key = `${kind} ${isAway} ${sourceId}`;
    const group = groupByKey.get(key) ?? { kind, isAway, sourceId, others: [] };
    group.others.push(other);
    groupByKey.set(key, group);
  }
  return [...groupByKey.values()];
}

function leadsAway({ a, direction }: MapTie, { id }: MapMember): boolean {
  return direction === 'both' || (direction === 'a-to-b') === (a === id);
}
