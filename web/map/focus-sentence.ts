/** What is in focus, in one sentence: what a screen reader says while somebody walks the map. */
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { groupName } from './group-names.ts';
import { type MapNetwork, mainSector } from './map-network.ts';
import { isGroupNode, type Scene } from './scene.ts';

export function focusSentence({ focusId, nodes }: Scene, { memberById, tiedIdsById }: MapNetwork): string {
  const node = nodes.find((one) => one.id === focusId);
  if (!node) return mapText.noFocus;
  if (isGroupNode(node)) {
    const say = node.kind === 'country' ? mapText.countryFocus : mapText.groupFocus;
    return say(groupName(node), node.memberCount);
  }
  const member = memberById.get(node.id);
  if (!member) return mapText.noFocus;
  const sector = mainSector(member);
  return mapText.memberFocus({
    name: member.name,
    sector: sector === null ? text.sectorNone : text.sectors[sector],
    countries: member.countries.length,
    isOutside: member.reach.length > 0,
    ties: tiedIdsById.get(member.id)?.size ?? 0,
  });
}
