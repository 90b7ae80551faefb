/**
 * What is to be drawn of a network, in one plain value: the canvas, the list and the keyboard all read it.
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
import { type Group, type Grouping, type GroupKind, groupMembers } from './grouping.ts';
import { type MapMember, type MapNetwork, mainSector, shortNames } from './map-network.ts';
import type { Connection, MapView } from './view.ts';

export type MemberNode = {
  kind: 'member';
  id: string;
  /** The words that a label may say, the best first. */
  labels: readonly string[];
  name: string;
  sector: Sector | null;
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
  emphasis: Emphasis;
};

export type SceneNode = MemberNode | GroupNode;

type EdgeEnds = { id: string; source: string; target: string; emphasis: Emphasis };

export type BelongingEdge = EdgeEnds & {
  kind: 'belongs';
  /** The member lies within the group's disc, so that the place itself says it and no line is needed. */
  isInside: boolean;
};

export type TieEdge = EdgeEnds & { kind: 'tie'; tieKinds: readonly TieKind[]; direction: TieDirection };

export type SceneEdge = BelongingEdge | TieEdge;

export type Scene = {
  by: Connection;
  /** The node in focus, if there is one of that id. */
  focusId: string | null;
  /** Groups first, then members by name. */
  nodes: SceneNode[];
  edges: SceneEdge[];
  /** Members that fit but are not drawn, because the network is large. */
  restCount: number;
};

/** The scene of a view. Equal networks and views give equal scenes, whatever the order of their records. */
export function sceneOf(network: MapNetwork, view: MapView): Scene {
  const grouping = groupMembers(network, view.by);
  return draw(network, view.by, grouping, attentionTo(view, network, grouping));
}

/** The scene by country with certain members lit up, for pages that found them in their own way. */
export function sceneOfLit(network: MapNetwork, lighting: Lighting): Scene {
  const grouping = groupMembers(network, 'country');
  return draw(network, 'country', grouping, attentionToLit(lighting, network, grouping));
}

export function isMemberNode(node: SceneNode): node is MemberNode {
  return node.kind === 'member';
}

function draw(network: MapNetwork, by: Connection, { groups, homesById }: Grouping, attention: Attention): Scene {
  const { drawn, restCount } = membersToDraw(network, attention);
  const drawnIds = new Set(drawn.map((member) => member.id));
  const emphasisOf = emphasisBy(attention, groups);
  const edgeEmphasisOf = edgeEmphasisBy(attention, emphasisOf);
  return {
    by,
    focusId: attention.focusId,
    nodes: [
      ...groups.map((group) => groupNode(group, isMark(group, by, homesById), emphasisOf(group.id))),
      ...drawn.map((member) => memberNode(member, network, homesById, emphasisOf(member.id))),
    ],
    edges: [
      ...drawn.flatMap(({ id }) => belongingEdges(id, homesById.get(id) ?? [], by, edgeEmphasisOf)),
      ...tieEdges(network, drawnIds, edgeEmphasisOf),
    ],
    restCount,
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
    weight: (tiedIdsById.get(member.id)?.size ?? 0) + Math.max(0, groupCount - 1),
    emphasis,
  };
}

function groupNode({ id, kind, key, name, memberIds }: Group, mark: boolean, emphasis: Emphasis): GroupNode {
  return { kind, id, key, name, memberCount: memberIds.length, isMark: mark, emphasis };
}

function isMark({ kind, memberIds }: Group, by: Connection, homesById: Grouping['homesById']): boolean {
  if (by === 'capacity') return kind === 'capacity';
  return memberIds.every((id) => (homesById.get(id)?.length ?? 0) > 1);
}

type EdgeEmphasisOf = (source: string, target: string) => Emphasis;

function belongingEdges(
  id: string,
  homes: readonly string[],
  by: Connection,
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
  for (const { a, b, kind, direction } of ties) {
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
      emphasis: emphasisOf(a, b),
    });
  }
  return [...edgeById.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
