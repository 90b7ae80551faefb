/** What is in focus, in one sentence: what a screen reader says while somebody walks the map. */
import { SECTORS } from '#core/vocabulary.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { groupName } from './group-names.ts';
import { type MapMember, type MapNetwork, mainSector } from './map-network.ts';
import type { GhostNode, GroupNode, Scene, ValueNode } from './scene.ts';

/** More countries than these are counted instead of named. */
const NAMED_COUNTRIES = 2;

export function focusSentence(scene: Scene, network: MapNetwork): string {
  const { focusId, nodes } = scene;
  const node = nodes.find((one) => one.id === focusId);
  if (!node) return mapText.noFocus;
  const around = aroundSentence(scene);
  if (node.kind !== 'member') return `${placeWords(node, scene, network)}${around}`;
  const member = network.memberById.get(node.id);
  if (!member) return mapText.noFocus;
  return `${memberWords(member, network)}${around} ${mapText.enterOpens}`;
}

function memberWords(member: MapMember, { memberById, tiedIdsById, countryNames }: MapNetwork): string {
  const sector = mainSector(member);
  const tied = [...(tiedIdsById.get(member.id) ?? [])].flatMap((id) => memberById.get(id) ?? []);
  return mapText.memberFocus({
    name: member.name,
    sector: sector === null ? text.sectorNone : text.sectors[sector],
    place: placeOf(member, countryNames),
    ties: tied.length,
    mostly: mostOf(tied),
  });
}

function placeOf({ countries, reach }: MapMember, names: ReadonlyMap<string, string>): string {
  if (countries.length === 0) return reach.length > 0 ? mapText.worksFromOutside : mapText.noPlace;
  if (countries.length > NAMED_COUNTRIES) return mapText.inSoManyCountries(countries.length);
  return text.list(countries.map((code) => names.get(code) ?? code));
}

/** The sector that most of some members have, the first in the order of sectors where several are as many. */
function mostOf(members: readonly MapMember[]): { count: number; sector: string } | null {
  const counts = SECTORS.map((sector) => ({
    sector,
    count: members.filter((one) => mainSector(one) === sector).length,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best), { sector: SECTORS[0], count: 0 });
  return most.count === 0 ? null : { count: most.count, sector: text.sectors[most.sector].toLowerCase() };
}

function placeWords(
  node: GroupNode | ValueNode | GhostNode,
  { isOverview }: Scene,
  { countryNames }: MapNetwork,
): string {
  if (node.kind === 'ghost') return mapText.ghostFocus(node.name, countryNames.get(node.country) ?? node.country);
  if (node.kind === 'value') return mapText.groupFocus(node.name, node.memberCount);
  const say = node.kind === 'country' ? mapText.countryFocus : mapText.groupFocus;
  const folds = isOverview && node.moreCount > 0 ? ` ${mapText.unfolds(node.moreCount)}` : '';
  return `${say(groupName(node), node.memberCount)}${folds}`;
}

/** How far one looks and who is there; nothing for a member or a group with what is next to it. */
function aroundSentence({ roots, around }: Scene): string {
  const [first, ...others] = roots;
  if (first === undefined || around === null) return '';
  if (others.length > 0) return ` ${mapText.aroundThese(roots.length, around.length)}`;
  return first.depth === 1 ? '' : ` ${mapText.stepsAround(first.depth, around.filter((id) => id !== first.id).length)}`;
}
