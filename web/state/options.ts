/** The words of the network as options of a field. */
import { compareText, foldText } from '#core/network.ts';
import type { MemberBrief } from '../api.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import type { Option } from '../ui/filter-options.ts';
import { otherNamesOfCapacity, otherNamesOfCountry } from './other-names.ts';
import type { CapacityWord, CountryWord } from './words.ts';

/** Capacities under their two headings, by name, with how many offer each; without those that are no longer to be chosen. */
export function capacityOptions(capacities: readonly CapacityWord[], chosenIds: ReadonlySet<string>): Option[] {
  return capacities
    .filter(({ id, isRetired }) => !chosenIds.has(id) && !isRetired)
    .sort((one, other) => compareKinds(one, other) || compareText(one.labels.en, other.labels.en))
    .map((capacity) => ({
      id: capacity.id,
      label: capacity.labels.en,
      group: pagesText.capacityKinds[capacity.kind],
      note: pagesText.offeredBy(capacity.memberCount),
      also: otherNamesOfCapacity(capacity),
    }));
}

/** Countries by name; those where somebody is say how many. */
export function countryOptions(countries: readonly CountryWord[]): Option[] {
  return [...countries]
    .sort((one, other) => compareText(one.name, other.name))
    .map(({ code, name, memberCount }) => ({
      id: code,
      label: name,
      note: memberCount > 0 ? text.organisations(memberCount) : undefined,
      also: otherNamesOfCountry(code),
    }));
}

/** By name; each is folded once, as there may be thousands. */
export function memberOptions(members: readonly Pick<MemberBrief, 'id' | 'name' | 'acronym'>[]): Option[] {
  return members
    .map((member) => ({ member, folded: foldText(member.name) }))
    .sort((one, other) => compare(one.folded, other.folded) || compare(one.member.id, other.member.id))
    .map(({ member: { id, name, acronym } }) => ({
      id,
      label: name,
      note: acronym ?? undefined,
      also: acronym === null ? [] : [acronym],
    }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareKinds(one: CapacityWord, other: CapacityWord): number {
  return Number(one.kind === 'cluster') - Number(other.kind === 'cluster');
}
