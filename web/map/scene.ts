/**
 * What is to be drawn of a network, in one plain value: the painter, the list and the keyboard all read it.
 * Shared presence appears only as edges to a country's or capacity's node, never as an edge between two members.
 */

import { type Arrangement, type MapView, type Root, type ValueKind, WHOLE_NETWORK } from '#core/map-view/view.ts';
import type { Sector, TieDirection, TieKind } from '#core/vocabulary.ts';
import { attentionTo, attentionToLit, type Emphasis, type Lighting } from './attention.ts';
import type { Ghost } from './ghosts.ts';
import type { Communities, GroupKind } from './grouping.ts';
import type { Layout, Spot } from './layout/layout.ts';
import type { MapNetwork } from './map-network.ts';
import { drawScene } from './scene/draw.ts';
import { networkAsOf } from './scene/in-time.ts';
import type { Legend } from './scene/legend.ts';
import { settingOf } from './scene/setting.ts';
import type { WorldReading } from './world/world-values.ts';

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
  /** Those of them that are not drawn. */
  moreCount: number;
  /** None of its members stands inside it, as each belongs to others too: a small mark that lines lead to. */
  isMark: boolean;
  /** Some of its members are drawn. */
  isOpen: boolean;
  /** The colour of a country in the world view; *none*: a count of nothing, *unknown*: no data. */
  bubble?: PaintName | 'none' | 'unknown';
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
  /** Of members whose line to it is not drawn, as there are too many. */
  linesLeftOut: number;
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
export type Hull = {
  id: string;
  name: string;
  memberIds: readonly string[];
  index: number;
  emphasis: Emphasis;
  /** What draws the outline around its members; absent while its code is on its way. */
  around?: Outliner;
};

/** The outline around members, as a closed ring. @param others who are drawn and do not belong to it. */
export type Outliner = (members: readonly Spot[], others: readonly Spot[]) => { x: number; y: number }[];

export type Scene = {
  /** What the members are placed by: mostly what the view asks for. */
  by: Arrangement;
  /** The node in focus, if there is one of that id. */
  focusId: string | null;
  /** The nodes looked at, the focus first, as far as they are there. */
  roots: readonly Root[];
  /** The members around the roots, the roots among them, drawn or not, in the order of lists; null: no focus. */
  around: readonly string[] | null;
  /** Groups first, then members by name, then values and ghosts. */
  nodes: SceneNode[];
  edges: SceneEdge[];
  hulls: Hull[];
  /** Members that fit but are not drawn, because the network is large. */
  restCount: number;
  /** Groups stand for their members, as there are too many for one picture. */
  isOverview: boolean;
  legend: Legend;
  /** What the bubbles of the world view say. */
  world?: WorldReading;
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
  world?: WorldExtras;
  outlineAround?: Outliner;
};

export type { WorldReading };

/** The world view, which has code of its own. */
export type WorldExtras = {
  sceneOf: (network: MapNetwork, view: MapView, ghosts: readonly Ghost[]) => Scene;
  /** With places for the empty seats that are drawn. */
  layoutWith: (ghosts: readonly Ghost[]) => Layout;
};

export type EmphasisOf = (id: string) => Emphasis;
export type EdgeEmphasisOf = (source: string, target: string) => Emphasis;

/** The scene of a view. Equal networks and views give equal scenes, whatever the order of their records. */
export function sceneOf(network: MapNetwork, view: MapView, extras: SceneExtras = {}): Scene {
  const then = networkAsOf(network, view.asOf);
  if (view.by === 'world' && extras.world) return extras.world.sceneOf(then, view, extras.ghosts ?? []);
  const setting = settingOf(then, view, extras);
  return drawScene(then, view, extras, setting, attentionTo(view, then, setting, extras, setting.knows));
}

/** The scene by country with certain members lit up, for pages that found them in their own way. */
export function sceneOfLit(network: MapNetwork, lighting: Lighting): Scene {
  const setting = settingOf(network, WHOLE_NETWORK, {});
  return drawScene(network, WHOLE_NETWORK, {}, setting, attentionToLit(lighting, setting.knows));
}

export function isMemberNode(node: SceneNode): node is MemberNode {
  return node.kind === 'member';
}

export function isGhostNode(node: SceneNode): node is GhostNode {
  return node.kind === 'ghost';
}

export function isGroupNode(node: SceneNode): node is GroupNode {
  return node.kind !== 'member' && node.kind !== 'value' && node.kind !== 'ghost';
}
