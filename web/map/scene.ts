/**
 * What is to be drawn of a network, in one plain value: the painter, the list and the keyboard all read it.
 * Shared presence appears only as edges to a country's or capacity's node, never as an edge between two members.
 */
import type { Sector, TieDirection, TieKind } from '#core/vocabulary.ts';
import {
  type Attention,
  attentionTo,
  attentionToLit,
  type Emphasis,
  edgeEmphasisBy,
  emphasisBy,
  type Lighting,
  membersToDraw,
} from './attention.ts';
import type { Ghost } from './ghosts.ts';
import { type Communities, type Group, type Grouping, type GroupKind, groupMembers } from './grouping.ts';
import { type MapMember, type MapNetwork, mainSector, shortNames } from './map-network.ts';
import type { Legend } from './scene/legend.ts';
import { type MapView, type Root, type ValueKind, WHOLE_NETWORK } from './view.ts';

/** *class*: one of up to eight kinds, 8 for the rest of them; *step*: one of five steps of a scale, 4 for the most. */
export type PaintName = `sector:${Sector | 'none'}` | `class:${number}` | `step:${number}`;

export type MemberNode = {
  kind: 'member';
  id: string;
  /** The words that a label may say, the best first. */
  labels: readonly string[];
  name: string;
  /** Gives it its shape, whatever its paint. */
  sector: Sector | null;
  paint: PaintName;
  /** How large its area is, 1 as usual. */
  scale: number;
  /** Its ties, and its groups beyond the first: how much it holds together. */
  weight: number;
  emphasis: Emphasis;
};

export type GroupNode = {
  kind: GroupKind;
  id: string;
  key: string;
  name: string;
  /** All of its members, drawn or not. */
  memberCount: number;
  /** None of its members stands inside it, as each belongs to others too: a small mark that lines lead to. */
  isMark: boolean;
  /** Its members are drawn. */
  isOpen: boolean;
  emphasis: Emphasis;
};

/** What members have in common as a node of its own. */
export type ValueNode = {
  kind: 'value';
  valueKind: ValueKind;
  /** `value:capacity:legal-support`. */
  id: string;
  key: string;
  name: string;
  memberCount: number;
  emphasis: Emphasis;
};

/** An empty seat. */
export type GhostNode = {
  kind: 'ghost';
  /** `ghost:KE:legal-support`. */
  id: string;
  country: string;
  capacityId: string;
  name: string;
  emphasis: Emphasis;
};

export type SceneNode = MemberNode | GroupNode | ValueNode | GhostNode;

type EdgeEnds = { id: string; source: string; target: string; emphasis: Emphasis };

export type BelongingEdge = EdgeEnds & {
  kind: 'belongs';
  /** The member lies within the group's disc, so that the place itself says it and no line is needed. */
  isInside: boolean;
};

export type TieEdge = EdgeEnds & {
  kind: 'tie';
  tieKinds: readonly TieKind[];
  direction: TieDirection;
  /** 1 to 4. */
  width: number;
  /** When the first of its ties began and the last ended, as far as stated. */
  since: string | null;
  until: string | null;
};

/** From a member to what it offers, is in, or belongs to (solid), or seeks (hollow). */
export type ValueEdge = EdgeEnds & { kind: 'offers' | 'needs' };

/** All ties between the members of two groups of a large network. */
export type BundleEdge = EdgeEnds & { kind: 'bundle'; count: number };

export type SceneEdge = BelongingEdge | TieEdge | ValueEdge | BundleEdge;

/** A coalition, drawn around its members. */
export type Hull = { id: string; name: string; memberIds: readonly string[]; index: number; emphasis: Emphasis };

export type Scene = {
  by: MapView['by'];
  /** The node in focus, if there is one of that id. */
  focusId: string | null;
  /** The nodes looked at, the focus first, as far as they are there. */
  roots: readonly Root[];
  /** Groups first, then members by name, then values and ghosts. */
  nodes: SceneNode[];
  edges: SceneEdge[];
  hulls: Hull[];
  /** Members that fit but are not drawn, because the network is large. */
  restCount: number;
  legend: Legend;
};

/** What is worked out elsewhere; where it is absent, the view falls back to sectors and weights. */
export type SceneExtras = {
  communityById?: Communities;
  betweennessById?: ReadonlyMap<string, number>;
  /** Ways from member to member, as ids: all on them are lit, and of the ties only their steps. */
  ways?: readonly (readonly string[])[];
  /** Members that were found in another way than by the query. */
  litIds?: ReadonlySet<string>;
  ghosts?: readonly Ghost[];
};

/** The scene of a view. Equal networks and views give equal scenes, whatever the order of their records. */
export function sceneOf(network: MapNetwork, view: MapView, extras: SceneExtras = {}): Scene {
  const grouping = groupMembers(network, view.by, extras.communityById);
  return draw(network, view, grouping, attentionTo(view, network, grouping));
}

/** The scene by country with certain members lit up, for pages that found them in their own way. */
export function sceneOfLit(network: MapNetwork, lighting: Lighting): Scene {
  const grouping = groupMembers(network, 'country');
  return draw(network, WHOLE_NETWORK, grouping, attentionToLit(lighting, network, grouping));
}

export function isMemberNode(node: SceneNode): node is MemberNode {
  return node.kind === 'member';
}

export function isGroupNode(node: SceneNode): node is GroupNode {
  return node.kind !== 'member' && node.kind !== 'value' && node.kind !== 'ghost';
}

function draw(
  network: MapNetwork,
  { by, colour }: MapView,
  { groups, homesById }: Grouping,
  attention: Attention,
): Scene {
  const { drawn, restCount } = membersToDraw(network, attention);
  const drawnIds = new Set(drawn.map((member) => member.id));
  const emphasisOf = emphasisBy(attention, groups);
  const edgeEmphasisOf = edgeEmphasisBy(attention, emphasisOf);
  return {
    by,
    focusId: attention.focusId,
    roots: attention.focusId === null ? [] : [{ id: attention.focusId, depth: 1 }],
    nodes: [
      ...groups.map((group) => groupNode(group, isMark(group, by, homesById), emphasisOf(group.id))),
      ...drawn.map((member) => memberNode(member, network, homesById, emphasisOf(member.id))),
    ],
    edges: [
      ...drawn.flatMap(({ id }) => belongingEdges(id, homesById.get(id) ?? [], by, edgeEmphasisOf)),
      ...tieEdges(network, drawnIds, edgeEmphasisOf),
    ],
    hulls: [],
    restCount,
    legend: { colour, entries: [] },
  };
}

function memberNode(
  member: MapMember,
  { tiedIdsById }: MapNetwork,
  homesById: Grouping['homesById'],
  emphasis: Emphasis,
): MemberNode {
  const groupCount = homesById.get(member.id)?.length ?? 0;
  return {
    kind: 'member',
    id: member.id,
    labels: shortNames(member),
    name: member.name,
    sector: mainSector(member),
    paint: `sector:${mainSector(member) ?? 'none'}`,
    scale: 1,
    weight: (tiedIdsById.get(member.id)?.size ?? 0) + Math.max(0, groupCount - 1),
    emphasis,
  };
}

function groupNode({ id, kind, key, name, memberIds }: Group, mark: boolean, emphasis: Emphasis): GroupNode {
  return { kind, id, key, name, memberCount: memberIds.length, isMark: mark, isOpen: false, emphasis };
}

function isMark({ kind, memberIds }: Group, by: MapView['by'], homesById: Grouping['homesById']): boolean {
  if (by === 'capacity') return kind === 'capacity';
  return memberIds.every((id) => (homesById.get(id)?.length ?? 0) > 1);
}

type EdgeEmphasisOf = (source: string, target: string) => Emphasis;

function belongingEdges(
  id: string,
  homes: readonly string[],
  by: MapView['by'],
  emphasisOf: EdgeEmphasisOf,
): BelongingEdge[] {
  return homes.map((home) => ({
    kind: 'belongs',
    id: `${id}>${home}`,
    source: id,
    target: home,
    isInside: homes.length === 1 && (by !== 'capacity' || home === 'unstated'),
    emphasis: emphasisOf(id, home),
  }));
}

/** One edge for each pair of members, whatever the number of ties between them. */
function tieEdges({ ties }: MapNetwork, drawnIds: ReadonlySet<string>, emphasisOf: EdgeEmphasisOf): TieEdge[] {
  const edgeById = new Map<string, TieEdge>();
  for (const { a, b, kind, direction, since, until } of ties) {
    if (!drawnIds.has(a) || !drawnIds.has(b)) continue;
    const id = `${a}-${b}`;
    const before = edgeById.get(id);
    edgeById.set(id, {
      kind: 'tie',
      id,
      source: a,
      target: b,
      tieKinds: [...(before?.tieKinds ?? []), kind].toSorted(),
      direction: before === undefined || before.direction === direction ? direction : 'both',
      width: 1,
      since,
      until,
      emphasis: emphasisOf(a, b),
    });
  }
  return [...edgeById.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
