/** What a scene draws the eye to: what was searched for, what is in focus, and what steps back for it. */

import { isFiltered, type MapView, type Root } from '#core/map-view/view.ts';
import { fittingMembers } from './fitting.ts';
import type { MapNetwork } from './map-network.ts';
import { type Ground, surroundingsOf } from './scene/surroundings.ts';
import type { SceneExtras } from './scene.ts';

/** *plain* when nothing asks for attention; otherwise lit or faded. */
export type Emphasis = 'plain' | 'lit' | 'faded';

export type Attention = {
  focusId: string | null;
  roots: readonly Root[];
  /** The members that were searched for; null: none in particular. */
  litIds: ReadonlySet<string> | null;
  /** What is around the roots, and how many ties further each still reaches; null: no focus, or one that dims nobody. */
  circle: ReadonlyMap<string, number> | null;
  /** The steps of ways through the network, as `stepId`; null: no way in particular. */
  steps: ReadonlySet<string> | null;
  /** The members that the query leaves; null: all. Others are not drawn where the view hides them. */
  fittingIds: ReadonlySet<string> | null;
};

export type Lighting = {
  litIds: readonly string[];
  selectedId: string | null;
  /** Ways from member to member, as ids: all on them are lit, and of the ties only their steps. */
  ways?: readonly (readonly string[])[];
};

/** @param knows whether there is a node of an id. */
export function attentionTo(
  view: MapView,
  network: MapNetwork,
  ground: Omit<Ground, 'isThere'>,
  extras: SceneExtras,
  knows: (id: string) => boolean,
): Attention {
  const roots = view.focus.filter(({ id }) => knows(id));
  const fittingIds = isFiltered(view) ? new Set(fittingMembers(network, view).map(({ id }) => id)) : null;
  const said = { focusId: roots[0]?.id ?? null, roots, fittingIds };
  const ways = view.path === null ? [] : (extras.ways ?? []);
  if (ways.length > 0) return { ...said, ...alongWays(ways), circle: null };
  const compared = comparedWays(view, network);
  if (compared !== null) return { ...said, ...compared, circle: null };
  if (extras.litIds !== undefined) return { ...said, litIds: extras.litIds, steps: null, circle: null };
  const isHiding = view.rest === 'hide' && fittingIds !== null;
  const isThere = (id: string) => !isHiding || fittingIds.has(id);
  const circle = roots.length === 0 ? null : surroundingsOf(roots, { ...ground, isThere });
  return { ...said, litIds: fittingIds, circle, steps: null };
}

export function attentionToLit({ litIds, selectedId, ways = [] }: Lighting, knows: (id: string) => boolean): Attention {
  const along = alongWays(ways);
  const focusId = selectedId !== null && knows(selectedId) ? selectedId : null;
  return {
    focusId,
    roots: focusId === null ? [] : [{ id: focusId, depth: 1 }],
    litIds: new Set([...litIds, ...along.litIds]),
    circle: null,
    steps: ways.length > 0 ? along.steps : null,
    fittingIds: null,
  };
}

/**
 * Focus speaks before the query: what is around it does not fade, and of that those that fit are lit.
 * @param memberIdsByPlace a place is plain while one of its members is lit.
 */
export function emphasisBy(
  { litIds, circle, fittingIds, roots }: Attention,
  memberIdsByPlace: Ground['memberIdsByPlace'],
): (id: string) => Emphasis {
  if (circle !== null) {
    const rootIds = new Set(roots.map(({ id }) => id));
    const isLit = (id: string) =>
      fittingIds === null || fittingIds.has(id) || rootIds.has(id) || memberIdsByPlace.has(id);
    return (id) => (!circle.has(id) ? 'faded' : isLit(id) ? 'lit' : 'plain');
  }
  if (litIds === null) return () => 'plain';
  const placesWithLit = new Set<string>();
  for (const [place, memberIds] of memberIdsByPlace)
    if (memberIds.some((id) => litIds.has(id))) placesWithLit.add(place);
  return (id) => (litIds.has(id) ? 'lit' : placesWithLit.has(id) ? 'plain' : 'faded');
}

/**
 * Around a focus the edges on the way outwards are lit, and on a way only its steps; those between others around the
 * focus stay plain.
 */
export function edgeEmphasisBy(
  { circle, steps }: Attention,
  emphasisOf: (id: string) => Emphasis,
): (source: string, target: string) => Emphasis {
  if (circle !== null) {
    return (source, target) => {
      const [one, other] = [circle.get(source), circle.get(target)];
      if (one === undefined || other === undefined) return 'faded';
      return Math.max(one, other) > 0 ? 'lit' : 'plain';
    };
  }
  return (source, target) => {
    const ends = [emphasisOf(source), emphasisOf(target)];
    if (ends.includes('faded')) return 'faded';
    if (steps !== null) return steps.has(stepId(source, target)) ? 'lit' : 'plain';
    return ends.includes('lit') ? 'lit' : 'plain';
  };
}

function alongWays(ways: readonly (readonly string[])[]) {
  const steps = ways.flatMap((way) => way.slice(1).map((id, place) => stepId(way[place] ?? id, id)));
  return { litIds: new Set(ways.flat()), steps: new Set(steps) };
}

/** Both that are compared, whom both are tied to, and the ties between them; null while one of the two is missing. */
function comparedWays({ compare }: MapView, { memberById, tiedIdsById }: MapNetwork) {
  if (compare === null || !memberById.has(compare.one) || !memberById.has(compare.other)) return null;
  const { one, other } = compare;
  const tied = tiedIdsById.get(other) ?? new Set();
  const shared = [...(tiedIdsById.get(one) ?? [])].filter((id) => tied.has(id));
  return alongWays([[one, other], ...shared.map((id) => [one, id, other])]);
}

/** The same in both directions. */
function stepId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
