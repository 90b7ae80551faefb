/** What there is to look at in a scene, whatever is in focus. */

import type { Arrangement, MapView } from '#core/map-view/view.ts';
import { type Ghost, ghostId } from '../ghosts.ts';
import { type Grouping, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { SceneExtras } from '../scene.ts';
import { WHOLE_SCENE_LIMIT } from './drawn.ts';
import type { Ground } from './surroundings.ts';
import { drawnKinds, type SharedValue, sharedValues } from './values.ts';

export type Setting = Grouping &
  Omit<Ground, 'isThere'> & {
    by: Arrangement;
    values: readonly SharedValue[];
    ghosts: readonly Ghost[];
    /** Whether there is a node of an id. */
    knows: (id: string) => boolean;
  };

export function settingOf(network: MapNetwork, view: MapView, extras: SceneExtras): Setting {
  const by = arrangementOf(view, network, extras);
  const { groups, homesById } = groupMembers(network, by, extras.communityById);
  const values = sharedValues(network, drawnKinds(view.values, by));
  const ghosts = view.ghosts ? (extras.ghosts ?? []) : [];
  const memberIdsByPlace: Ground['memberIdsByPlace'] = new Map(
    [...groups, ...values].map(({ id, memberIds }) => [id, memberIds]),
  );
  const ghostIds = new Set(ghosts.map(ghostId));
  return {
    by,
    groups,
    homesById,
    values,
    ghosts,
    memberIdsByPlace,
    placeIdsByMember: withValues(homesById, values),
    tiedIdsById: network.tiedIdsById,
    knows: (id: string) => network.memberById.has(id) || memberIdsByPlace.has(id) || ghostIds.has(id),
  };
}

/** Where communities or the world view are not there yet, and where a large network would have no groups to stand for it: countries. */
function arrangementOf({ by, focus }: MapView, { members }: MapNetwork, { communityById }: SceneExtras): Arrangement {
  if (by === 'world') return 'country';
  if (by === 'community') return communityById === undefined ? 'country' : by;
  const isLarge = members.length > WHOLE_SCENE_LIMIT;
  return isLarge && (by === 'ties' || (by === 'rings' && focus.length === 0)) ? 'country' : by;
}

function withValues(homesById: Grouping['homesById'], values: readonly SharedValue[]): Grouping['homesById'] {
  if (values.length === 0) return homesById;
  const placeIds = new Map([...homesById].map(([id, homes]) => [id, [...homes]]));
  for (const { id, memberIds, seekerIds } of values)
    for (const memberId of [...memberIds, ...seekerIds]) placeIds.get(memberId)?.push(id);
  return placeIds;
}
