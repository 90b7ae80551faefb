/** The world view as a scene: a bubble for every country, and arcs for the ties between them. No border is drawn. */

import { isFiltered, type MapView } from '#core/map-view/view.ts';
import { compareText } from '#core/network.ts';
import type { Emphasis } from '../attention.ts';
import { type Group, groupId, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { ghostNodes } from '../scene/value-parts.ts';
import type { BundleEdge, GroupNode, PaintName, Scene } from '../scene.ts';
import { arcsOf } from './arcs.ts';
import { stepOfCountry, type WorldFacts, type WorldValues, worldValuesOf } from './world-values.ts';

/** Without a focus so many arcs are drawn; around a focus all of its own. */
const MOST_ARCS = 60;

/** Equal networks and views give equal scenes, whatever the order of their records. */
export function worldSceneOf(network: MapNetwork, view: MapView, facts: WorldFacts): Scene {
  const { ghosts } = facts;
  const { groups } = groupMembers(network, 'world');
  const values = worldValuesOf(network, view.world, facts);
  const focusId = groups.find(({ id }) => id === view.focus[0]?.id)?.id ?? null;
  const arcs = arcsOf(network);
  const drawnArcs = arcs.filter(
    ({ source, target }, rank) => rank < MOST_ARCS || [source, target].includes(focusId ?? ''),
  );
  const emphasisOf = emphasisFor(network, view, facts, focusId, drawnArcs);
  return {
    by: 'world',
    focusId,
    roots: focusId === null ? [] : [{ id: focusId, depth: 1 }],
    nodes: [
      ...groups
        .map((group) => bubbleNode(group, values, emphasisOf(group)))
        .sort((one, other) => other.memberCount - one.memberCount || compareText(one.name, other.name)),
      ...ghostNodes(
        view.ghosts ? ghosts.filter(({ country }) => groupId('country', country) === focusId) : [],
        network,
        () => 'lit',
      ),
    ],
    edges: drawnArcs.map((arc): BundleEdge => ({ ...arc, emphasis: arcEmphasis(arc, focusId) })),
    hulls: [],
    restCount: 0,
    isOverview: false,
    around: aroundOf(groups, focusId),
    legend: { colour: view.colour, entries: [] },
    world: {
      ...values,
      arcsLeftOut: arcs.length - drawnArcs.length,
      unknownCount: groups.filter(({ kind, key }) => kind === 'country' && !values.valueByCode.has(key)).length,
    },
  };
}

function bubbleNode({ id, kind, key, name, memberIds }: Group, values: WorldValues, emphasis: Emphasis): GroupNode {
  const node = {
    kind,
    id,
    key,
    name,
    memberCount: memberIds.length,
    moreCount: 0,
    isMark: false,
    isOpen: false,
    emphasis,
  };
  return kind === 'country' ? { ...node, bubble: bubblePaint(key, values) } : node;
}

function bubblePaint(code: string, values: WorldValues): PaintName | 'none' | 'unknown' {
  const step = stepOfCountry(code, values);
  return typeof step === 'number' ? `step:${step}` : step;
}

function arcEmphasis({ source, target }: Pick<BundleEdge, 'source' | 'target'>, focusId: string | null): Emphasis {
  if (focusId === null) return 'plain';
  return source === focusId || target === focusId ? 'lit' : 'faded';
}

/** A focus and the countries that it is tied to stand out; whoever fits no query steps back. */
function emphasisFor(
  { memberById }: MapNetwork,
  view: MapView,
  { fitting }: WorldFacts,
  focusId: string | null,
  arcs: readonly Pick<BundleEdge, 'source' | 'target'>[],
): (group: Group) => Emphasis {
  const tied = new Set(
    arcs.flatMap(({ source, target }) => (source === focusId ? target : target === focusId ? source : [])),
  );
  const sought = new Set(view.focus.flatMap(({ id }) => memberById.get(id)?.countries ?? []));
  const fittingIds = isFiltered(view) ? new Set(fitting.map(({ id }) => id)) : null;
  return ({ id, key, memberIds }) => {
    if (id === focusId || tied.has(id) || sought.has(key)) return 'lit';
    return fittingIds === null || memberIds.some((memberId) => fittingIds.has(memberId)) ? 'plain' : 'faded';
  };
}

/** The members of a country in focus. */
function aroundOf(groups: readonly Group[], focusId: string | null): readonly string[] | null {
  return focusId === null ? null : (groups.find(({ id }) => id === focusId)?.memberIds ?? []);
}
