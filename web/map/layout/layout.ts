/** What a layout is and follows from. */

import type { Arrangement, ValueKind } from '#core/map-view/view.ts';
import type { Ghost } from '../ghosts.ts';
import type { Communities } from '../grouping.ts';

/** The middle of a node and its size, in units that are pixels at zoom 1. */
export type Spot = { x: number; y: number; radius: number };

/** A spot for each node, by its id. */
export type Layout = ReadonlyMap<string, Spot>;

/** What a layout follows from, beside the network. */
export type LayoutPlan = {
  by: Arrangement;
  communityById?: Communities;
  /** The node in the middle of the rings. */
  focus?: string;
  values: readonly ValueKind[];
  ghosts: readonly Ghost[];
  /** Groups of a large network whose members are shown. Each has room from the start, so it moves nothing. */
  opened: readonly string[];
  /** Where the viewer put nodes. */
  pins?: ReadonlyMap<string, { x: number; y: number }>;
  /** The places of the world view, which has code of its own. */
  world?: Layout;
  /** The layout before, for what stays where it was. */
  before?: Layout;
};
