/** The words for a group: countries and capacities by their names, the others from the page's texts. */
import { SECTORS } from '#core/vocabulary.ts';
import { mapFirstText } from '../text/map-first-text.ts';
import { text } from '../text/text.ts';
import type { GroupKind } from './grouping.ts';
import { communityNames } from './reading/community-names.ts';

/** Letters of a name that say enough. */
const SHORT = 14;

type Named = { kind: GroupKind; key: string; name: string };

export function groupName({ kind, key, name }: Named): string {
  switch (kind) {
    case 'country':
    case 'capacity':
      return name;
    case 'sector':
      return text.sectors[SECTORS.find((sector) => sector === key) ?? 'humanitarian'];
    case 'community':
      return communityNames.value.get(Number(key)) ?? mapFirstText.community(Number(key) + 1);
    default:
      return mapFirstText.groups[kind];
  }
}

/** A label with the number of members, and a shorter one. */
export function groupLabels(group: Named & { memberCount: number }): string[] {
  const name = groupName(group);
  if (group.memberCount === 0) return [name, group.key];
  const full = mapFirstText.groupLabel(name, group.memberCount);
  if (group.kind === 'country' && name.length <= SHORT) return [full, name];
  const short = `${name.slice(0, SHORT).trimEnd()}…`;
  return [full, mapFirstText.groupLabel(short, group.memberCount), short];
}
