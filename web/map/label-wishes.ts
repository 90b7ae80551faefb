/** Which nodes of a scene would like a label, the most important first. */
import type { Camera } from './camera.ts';
import { hullSpot } from './hull-spot.ts';
import type { LabelWish, Side } from './labels.ts';
import type { Layout } from './layout/layout.ts';
import { isFolded } from './look.ts';
import { type GroupNode, isGroupNode, isMemberNode, type MemberNode, type Scene, type SceneNode } from './scene.ts';

export const MEMBER_LABEL_SIZE = 12;
export const GROUP_LABEL_SIZE = 13;
const LONGEST_LABEL = 26;
const SHORT = 16;
/** A member that holds at least so much together is named from afar. */
const HUB_WEIGHT = 3;
/** From this zoom on, every member may be named. */
const CLOSE = 1.15;

/** @param nameGroup the words for a group, and shorter ones. */
export function labelWishes(
  scene: Scene,
  layout: Layout,
  camera: Camera,
  nameGroup: (group: GroupNode) => readonly string[],
): LabelWish[] {
  const ranked = scene.nodes
    .flatMap((node) => {
      const rank = rankOf(node, scene, camera);
      return rank === null ? [] : { node, rank };
    })
    .toSorted((one, other) => one.rank - other.rank || weightOf(other.node) - weightOf(one.node));
  const nodeWishes = ranked.flatMap(({ node }): LabelWish[] => {
    const spot = layout.get(node.id);
    if (!spot) return [];
    const { zoom } = camera;
    const place = { x: spot.x * zoom + camera.x, y: spot.y * zoom + camera.y, radius: spot.radius * zoom };
    if (isMemberNode(node)) return [memberWish(node, place, scene)];
    return [
      {
        id: node.id,
        texts: textsOf(node, nameGroup),
        size: node.kind === 'ghost' ? MEMBER_LABEL_SIZE : GROUP_LABEL_SIZE,
        sides: groupSides(node, spot),
        mayStandInDisc: isGroupNode(node) && isFolded(node),
        mayStandOnLines: isGroupNode(node) && isFolded(node),
        ...place,
      },
    ];
  });
  return [...nodeWishes.slice(0, 1), ...hullWishes(scene, layout, camera), ...nodeWishes.slice(1)];
}

/** A country that stands for its members is named at any price: by its code, where there is no room for more. */
function textsOf(node: Exclude<SceneNode, MemberNode>, nameGroup: (group: GroupNode) => readonly string[]) {
  if (!isGroupNode(node)) return [node.name, shortened(node.name, SHORT)];
  return isFolded(node) && node.kind === 'country' ? [...nameGroup(node), node.key] : nameGroup(node);
}

/** A coalition is named once, above its outline. */
function hullWishes({ hulls }: Scene, layout: Layout, { zoom, x, y }: Camera): LabelWish[] {
  return hulls.flatMap((hull) => {
    const spot = hull.emphasis === 'faded' ? null : hullSpot(hull, layout);
    if (spot === null) return [];
    return {
      id: hull.id,
      texts: [hull.name, shortened(hull.name)],
      size: MEMBER_LABEL_SIZE,
      sides: ['above', 'right', 'left'],
      mayStandInDisc: true,
      x: spot.x * zoom + x,
      y: spot.y * zoom + y,
      radius: spot.radius * zoom,
    };
  });
}

function memberWish(node: MemberNode, place: { x: number; y: number; radius: number }, scene: Scene): LabelWish {
  const isFocus = node.id === scene.focusId;
  const short = node.labels.map((label) => shortened(label));
  const texts = isFocus ? [node.name, ...short] : short;
  return {
    id: node.id,
    texts,
    size: MEMBER_LABEL_SIZE,
    sides: ['right', 'below', 'left', 'above'],
    mayStandInDisc: true,
    ...place,
  };
}

/** 0 for the most important; null for those that get no label. */
function rankOf(node: SceneNode, { focusId, by }: Scene, { zoom }: Camera): number | null {
  if (node.id === focusId) return 0;
  if (isGroupNode(node) && node.bubble !== undefined && node.memberCount === 0) return zoom >= CLOSE ? 4 : null;
  if (node.kind === 'ghost') return node.emphasis === 'lit' ? 2 : node.emphasis === 'plain' && zoom >= CLOSE ? 3 : null;
  if (!isMemberNode(node)) return node.emphasis === 'faded' ? 4 : 1;
  if (node.emphasis === 'lit') return 2;
  if (node.emphasis === 'faded') return null;
  const isHub = node.weight >= (by === 'ties' ? 1 : HUB_WEIGHT);
  return isHub || zoom >= CLOSE ? 3 : null;
}

function weightOf(node: SceneNode): number {
  if (node.kind === 'ghost') return 0;
  return isMemberNode(node) ? node.weight : node.memberCount;
}

/** In the middle of a disc that is empty, otherwise above it; of a capacity on the outer side, as members are inside. */
function groupSides(node: SceneNode, { x }: { x: number }): Side[] {
  if (node.kind === 'ghost') return ['below', 'right', 'left'];
  if (isGroupNode(node) && isFolded(node)) return ['middle', 'above', 'below', 'right', 'left'];
  if (node.kind !== 'capacity') return ['above', 'below', 'right', 'left'];
  return [x < 0 ? 'left' : 'right', 'above', 'below'];
}

function shortened(text: string, longest = LONGEST_LABEL): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
