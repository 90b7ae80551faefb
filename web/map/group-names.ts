/** The words for a group: countries and capacities by their names, the others from the page's texts. */
import { text } from '../text/text.ts';
import type { GroupKind } from './grouping.ts';

/** Letters of a name that say enough. */
const SHORT = 14;

type Named = { kind: GroupKind; key: string; name: string };

export function groupName({ kind, name }: Named): string {
  return kind === 'country' || kind === 'capacity' ? name : text.map.groups[kind];
}

/** A label with the number of members, and a shorter one. */
export function groupLabels(group: Named & { memberCount: number }): string[] {
  const name = groupName(group);
  const full = text.map.groupLabel(name, group.memberCount);
  if (group.kind === 'country' && name.length <= SHORT) return [full, name];
  const short = `${name.slice(0, SHORT).trimEnd()}…`;
  return [full, text.map.groupLabel(short, group.memberCount), short];
}
