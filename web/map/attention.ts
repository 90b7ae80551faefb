/** What a scene draws the eye to: what was searched for, what is in focus, and what steps back for it. */
import { fittingMembers } from './fitting.ts';
import type { Group, Grouping } from './grouping.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import { isFiltered, type MapView } from './view.ts';

/** *plain* when nothing asks for attention; otherwise lit or faded. */
export type Emphasis = 'plain' | 'lit' | 'faded';

export type Attention = {
  focusId: string | null;
  /** The members that were searched for; null: none in particular. */
  litIds: ReadonlySet<string> | null;
  /** The focus and what is one step from it; null: no focus, or one that does not dim the rest. */
  circle: ReadonlySet<string> | null;
  /** The steps of ways through the network, as `stepId`; null: no way in particular. */
  steps: ReadonlySet<string> | null;
};

export type Lighting = {
  litIds: readonly string[];
  selectedId: string | null;
  /** Ways from member to member, as ids: all on them are lit, and of the ties only their steps. */
  ways?: readonly (readonly string[])[];
};

/** Up to this many members are drawn at once. Above it the groups come first, and their members when asked for. */
export const WHOLE_SCENE_LIMIT = 1500;
/** How many members of a larger network are drawn at once. */
export const PART_SCENE_LIMIT = 500;

export function attentionTo(view: MapView, network: MapNetwork, grouping: Grouping): Attention {
  const focusId = knownId(view.focus[0]?.id ?? null, network, grouping);
  return {
    focusId,
    litIds: isFiltered(view) ? new Set(fittingMembers(network, view).map((member) => member.id)) : null,
    circle: focusId === null ? null : circleAround(focusId, network, grouping),
    steps: null,
  };
}

export function attentionToLit(
  { litIds, selectedId, ways = [] }: Lighting,
  network: MapNetwork,
  grouping: Grouping,
): Attention {
  const steps = ways.flatMap((way) => way.slice(1).map((id, place) => stepId(way[place] ?? id, id)));
  return {
    focusId: knownId(selectedId, network, grouping),
    litIds: new Set([...litIds, ...ways.flat()]),
    circle: null,
    steps: steps.length > 0 ? new Set(steps) : null,
  };
}

/** All members of a small network; of a large one those asked for, the most tied first where they are too many. */
export function membersToDraw(
  { members, tiedIdsById }: MapNetwork,
  { litIds, circle, focusId }: Attention,
): { drawn: readonly MapMember[]; restCount: number } {
  if (members.length <= WHOLE_SCENE_LIMIT) return { drawn: members, restCount: 0 };
  const wanted = circle ?? litIds;
  if (wanted === null) return { drawn: [], restCount: members.length };
  const asked = members.filter((member) => wanted.has(member.id));
  const rank = ({ id }: MapMember) => (id === focusId ? Infinity : (tiedIdsById.get(id)?.size ?? 0));
  const first = asked.toSorted((one, other) => Math.sign(rank(other) - rank(one))).slice(0, PART_SCENE_LIMIT);
  const firstIds = new Set(first.map((member) => member.id));
  return { drawn: asked.filter((member) => firstIds.has(member.id)), restCount: asked.length - first.length };
}

/** Focus speaks before the filters: whoever looks at one member wants its surroundings, fitting or not. */
export function emphasisBy({ litIds, circle }: Attention, groups: readonly Group[]): (id: string) => Emphasis {
  if (circle !== null) return (id) => (circle.has(id) ? 'lit' : 'faded');
  if (litIds === null) return () => 'plain';
  const groupsWithLit = new Set(
    groups.filter((group) => group.memberIds.some((id) => litIds.has(id))).map((group) => group.id),
  );
  return (id) => (litIds.has(id) ? 'lit' : groupsWithLit.has(id) ? 'plain' : 'faded');
}

/** Around a focus only its own edges are lit, and on a way only its steps; others would hide them. */
export function edgeEmphasisBy(
  { focusId, circle, steps }: Attention,
  emphasisOf: (id: string) => Emphasis,
): (source: string, target: string) => Emphasis {
  if (circle !== null) return (source, target) => (source === focusId || target === focusId ? 'lit' : 'faded');
  return (source, target) => {
    const ends = [emphasisOf(source), emphasisOf(target)];
    if (ends.includes('faded')) return 'faded';
    if (steps !== null) return steps.has(stepId(source, target)) ? 'lit' : 'plain';
    return ends.includes('lit') ? 'lit' : 'plain';
  };
}

/** The same in both directions. */
function stepId(one: string, other: string): string {
  return [one, other].toSorted().join(' ');
}

function knownId(id: string | null, { memberById }: MapNetwork, { groups }: Grouping): string | null {
  return id !== null && (memberById.has(id) || groups.some((group) => group.id === id)) ? id : null;
}

function circleAround(id: string, { tiedIdsById }: MapNetwork, { groups, homesById }: Grouping): ReadonlySet<string> {
  const memberIds = groups.find((group) => group.id === id)?.memberIds ?? [];
  return new Set([id, ...memberIds, ...(homesById.get(id) ?? []), ...(tiedIdsById.get(id) ?? [])]);
}
