/** The members of a scene with their looks. */

import type { MapView } from '#core/map-view/view.ts';
import type { Grouping } from '../grouping.ts';
import { type MapMember, type MapNetwork, mainSector, shortNames } from '../map-network.ts';
import type { EmphasisOf, MemberNode, PaintName, SceneExtras } from '../scene.ts';
import { scalesBy } from './sizes.ts';

type Looks = {
  homesById: Grouping['homesById'];
  emphasisOf: EmphasisOf;
  paintOf: (member: MapMember) => PaintName;
};

export function memberNodes(
  members: readonly MapMember[],
  network: MapNetwork,
  { size }: Pick<MapView, 'size'>,
  extras: SceneExtras,
  { homesById, emphasisOf, paintOf }: Looks,
): MemberNode[] {
  const weightOf = ({ id }: MapMember) =>
    (network.tiedIdsById.get(id)?.size ?? 0) + Math.max(0, (homesById.get(id)?.length ?? 0) - 1);
  const scaleOf = scalesBy(size, network, extras, weightOf);
  return members.map((member) => ({
    kind: 'member',
    id: member.id,
    labels: shortNames(member),
    name: member.name,
    sector: mainSector(member),
    paint: paintOf(member),
    scale: scaleOf(member),
    weight: weightOf(member),
    emphasis: emphasisOf(member.id),
  }));
}
