/** What is in focus, in one sentence: what a screen reader says while somebody walks the map. */
import { text } from '../text/text.ts';
import { groupName } from './group-names.ts';
import { type MapNetwork, mainSector } from './map-network.ts';
import { isMemberNode, type Scene } from './scene.ts';

export function focusSentence({ focusId, nodes }: Scene, { memberById, tiedIdsById }: MapNetwork): string {
  const node = nodes.find((one) => one.id === focusId);
  if (!node) return text.map.noFocus;
  if (!isMemberNode(node)) {
    const say = node.kind === 'country' ? text.map.countryFocus : text.map.groupFocus;
    return say(groupName(node), node.memberCount);
  }
  const member = memberById.get(node.id);
  if (!member) return text.map.noFocus;
  const sector = mainSector(member);
  return text.map.memberFocus({
    name: member.name,
    sector: sector === null ? text.sectorNone : text.sectors[sector],
    countries: member.countries.length,
    isOutside: member.reach.length > 0,
    ties: tiedIdsById.get(member.id)?.size ?? 0,
  });
}
