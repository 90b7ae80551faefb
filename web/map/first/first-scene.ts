/**
 * The first picture: the whole network by country, nothing chosen. It is the scene of the plain view, made without all
 * that other views need, so that a phone can draw it before the rest of the code is there.
 */
import { groupMembers } from '../grouping.ts';
import { placeInCountries } from '../layout/by-country.ts';
import type { Layout } from '../layout/layout.ts';
import { type MapNetwork, mainSector } from '../map-network.ts';
import { belongingEdges, groupNode } from '../scene/group-parts.ts';
import { memberNodes } from '../scene/member-nodes.ts';
import { tieEdges } from '../scene/tie-edges.ts';
import type { Scene } from '../scene.ts';

/** More members than this are an overview first, which only the whole code draws. */
const MOST_MEMBERS = 1500;

export type FirstPicture = { scene: Scene; layout: Layout };

/** Whether there is such a picture: there are too many for one otherwise, or none at all. */
export function mayBeFirst({ members }: MapNetwork): boolean {
  return members.length > 0 && members.length <= MOST_MEMBERS;
}

export function firstPictureOf(network: MapNetwork): FirstPicture {
  const { members } = network;
  const grouping = groupMembers(network, 'country');
  const { groups, homesById } = grouping;
  const ids = new Set(members.map(({ id }) => id));
  const emphasisOf = () => 'plain' as const;
  const looks = {
    homesById,
    emphasisOf,
    paintOf: (member: (typeof members)[number]) => `sector:${mainSector(member) ?? 'none'}` as const,
  };
  const scene: Scene = {
    by: 'country',
    focusId: null,
    roots: [],
    around: null,
    nodes: [
      ...groups.map((group) => groupNode(group, 'country', homesById, ids, 'plain')),
      ...memberNodes(members, network, { size: 'weight' }, {}, looks),
    ],
    edges: [
      ...members.flatMap(({ id }) => belongingEdges(id, homesById.get(id) ?? [], 'country', emphasisOf)),
      ...tieEdges(network, ids, 'same', emphasisOf),
    ],
    hulls: [],
    restCount: 0,
    isOverview: false,
    legend: { colour: 'sector', entries: [] },
  };
  return { scene, layout: placeInCountries(network, grouping) };
}
