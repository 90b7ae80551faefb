/** Puts a scene together from what there is and what asks for attention. */

import type { MapView } from '#core/map-view/view.ts';
import { type Attention, edgeEmphasisBy, emphasisBy } from '../attention.ts';
import { fittingMembers } from '../fitting.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Scene, SceneEdge, SceneExtras, SceneNode } from '../scene.ts';
import { membersToDraw } from './drawn.ts';
import { belongingEdges, bundleEdges, groupNode } from './group-parts.ts';
import { hullsOf } from './hulls.ts';
import { memberNodes } from './member-nodes.ts';
import { paintsOf } from './paints.ts';
import type { Setting } from './setting.ts';
import { tieEdges } from './tie-edges.ts';
import { ghostNodes, valueEdges, valueNodes } from './value-parts.ts';

export function drawScene(
  network: MapNetwork,
  view: MapView,
  extras: SceneExtras,
  setting: Setting,
  attention: Attention,
): Scene {
  const { by, groups, homesById, values, ghosts, memberIdsByPlace } = setting;
  const openedIds = new Set(view.opened.flatMap((id) => memberIdsByPlace.get(id) ?? []));
  const { members, restCount, isOverview } = membersToDraw(network, attention, view.rest, openedIds);
  const drawnIds = new Set(members.map(({ id }) => id));
  const emphasisOf = emphasisBy(attention, memberIdsByPlace);
  const edgeEmphasisOf = edgeEmphasisBy(attention, emphasisOf);
  const paints = paintsOf(network, view.colour, extras);
  const nodes: SceneNode[] = [
    ...groups.map((group) => groupNode(group, by, homesById, drawnIds, emphasisOf(group.id))),
    ...memberNodes(members, network, view, extras, { homesById, emphasisOf, paintOf: paints.paintOf }),
    ...valueNodes(values, drawnIds, emphasisOf),
    ...ghostNodes(ghosts, network, emphasisOf),
  ];
  const edges: SceneEdge[] = [
    ...members.flatMap(({ id }) => belongingEdges(id, homesById.get(id) ?? [], by, edgeEmphasisOf)),
    ...(isOverview ? bundleEdges(network, homesById, drawnIds, edgeEmphasisOf) : []),
    ...tieEdges(network, drawnIds, view.width, edgeEmphasisOf),
    ...valueEdges(values, drawnIds, edgeEmphasisOf),
  ];
  return {
    by,
    focusId: attention.focusId,
    roots: attention.roots,
    around: aroundOf(network, attention),
    ...(view.rest === 'hide' ? withoutFaded(nodes, edges) : { nodes, edges }),
    hulls: view.hulls ? hullsOf(network, drawnIds, attention.focusId, emphasisOf, extras.outlineAround) : [],
    restCount,
    isOverview,
    legend: paints.legendOf(fittingMembers(network, view)),
  };
}

function aroundOf({ members }: MapNetwork, { circle }: Attention): readonly string[] | null {
  return circle === null ? null : members.flatMap(({ id }) => (circle.has(id) ? id : []));
}

function withoutFaded(nodes: readonly SceneNode[], edges: readonly SceneEdge[]) {
  const staying = nodes.filter(({ emphasis }) => emphasis !== 'faded');
  const ids = new Set(staying.map(({ id }) => id));
  return { nodes: staying, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
