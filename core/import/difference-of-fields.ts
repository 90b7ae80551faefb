/** What a file would change of an entry's own fields, and which facts it would add to it. */
import { nameKey, websiteKey } from '../duplicates/keys.ts';
import type { Member, Need, Presence } from '../network.ts';
import type { Altered, FieldChange, MemberDifference } from './difference.ts';
import type { DraftMember } from './draft.ts';

/**
 * Single values of the file win, except name and kind; lists are united; what the file says nothing of stays. The file's
 * own spelling of the name is kept as an alias.
 *
 * @param member as it would be once the rows before are done; `before` is what it is in the network
 */
export function changesOf(said: DraftMember, member: Member, before: Member): FieldChange[] {
  const changes: FieldChange[] = [];
  const acronym = newValue(member.acronym, said.acronym, nameKey);
  if (acronym) changes.push({ field: 'acronym', before: before.acronym, after: acronym });
  const sectors = united(member.sectors, said.sectors);
  if (sectors) changes.push({ field: 'sectors', before: before.sectors, after: sectors });
  const description = newValue(member.description, said.description, (text) => text.trim());
  if (description) changes.push({ field: 'description', before: before.description, after: description });
  const website = newValue(member.website, said.website, (address) => websiteKey(address) || address);
  if (website) changes.push({ field: 'website', before: before.website, after: website });
  const languages = united(member.languages, said.languages);
  if (languages) changes.push({ field: 'languages', before: before.languages, after: languages });
  const availability = newValue(member.availability, said.availability);
  if (availability) changes.push({ field: 'availability', before: before.availability, after: availability });
  const reach = united(member.reach, said.reach);
  if (reach) changes.push({ field: 'reach', before: before.reach, after: reach });
  const stance = newValue(member.stance, said.stance);
  if (stance) changes.push({ field: 'stance', before: before.stance, after: stance });
  const aliases = united(member.aliases, newAliases(said, member, acronym ?? member.acronym));
  if (aliases) changes.push({ field: 'aliases', before: before.aliases, after: aliases });
  const identifiers = united(member.identifiers, said.identifiers);
  if (identifiers) changes.push({ field: 'identifiers', before: before.identifiers, after: identifiers });
  return changes;
}

/** The entry as it is once the changes are made. */
export function changedMember(
  member: Member,
  { changes, adds, alters }: Pick<MemberDifference, 'changes' | 'adds' | 'alters'>,
): Member {
  const afterwards = <Fact>(facts: Fact[], list: Altered<Fact>[]) =>
    facts.map((fact) => list.find(({ before }) => before === fact)?.after ?? fact);
  const { offers, needs } = member;
  const facts = addedTo(
    { ...member, offers: afterwards(offers, alters.offers), needs: afterwards(needs, alters.needs) },
    adds,
  );
  return { ...member, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])), ...facts };
}

function addedTo({ presences, offers, needs }: Member, adds: MemberDifference['adds']) {
  return {
    presences: [...presences, ...adds.presences.map(({ country, kind }) => ({ country, kind, sourceId: null }))],
    offers: [
      ...offers,
      ...adds.offers.map(({ capacityId, level = null, country = null, note = null, conditions = null }) => ({
        ...{ capacityId, level, country, note, conditions, sourceId: null },
      })),
    ],
    needs: [...needs, ...adds.needs.map(({ capacityId, urgency, note = null }) => ({ capacityId, urgency, note }))],
  };
}

/** The facts of a file that are not there yet, each once. */
export function addsOf(
  facts: MemberDifference['adds'],
  { presences, offers, needs }: Pick<Member, 'presences' | 'offers' | 'needs'>,
): MemberDifference['adds'] {
  const place = ({ country, kind }: Pick<Presence, 'country' | 'kind'>) => `${country} ${kind}`;
  const offered = (one: { capacityId: string; country?: string | null }) => `${one.capacityId} ${one.country ?? ''}`;
  const needed = ({ capacityId }: Pick<Need, 'capacityId'>) => capacityId;
  return {
    presences: eachOnce(facts.presences, place, presences.map(place)),
    offers: eachOnce(facts.offers, offered, offers.map(offered)),
    needs: eachOnce(facts.needs, needed, needs.map(needed)),
  };
}

/**
 * Facts that are there and that the file states otherwise, each once. What the file leaves open stays as it is.
 * @param member as it would be once the rows before are done
 */
export function altersOf(
  facts: MemberDifference['adds'],
  { offers, needs }: Pick<Member, 'offers' | 'needs'>,
): MemberDifference['alters'] {
  return {
    offers: offers.flatMap((before) => {
      const said = facts.offers.find(
        ({ capacityId, country = null }) => capacityId === before.capacityId && country === before.country,
      );
      const { level = before.level, note = before.note, conditions = before.conditions } = said ?? {};
      return altered(before, { ...before, level, note, conditions });
    }),
    needs: needs.flatMap((before) => {
      const said = facts.needs.find(({ capacityId }) => capacityId === before.capacityId);
      const { urgency = before.urgency, note = before.note } = said ?? {};
      return altered(before, { ...before, urgency, note });
    }),
  };
}

function altered<Fact extends object>(before: Fact, after: Fact): Altered<Fact>[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }];
}

function eachOnce<Fact>(facts: Fact[], keyOf: (fact: Fact) => string, known: string[]): Fact[] {
  const keys = new Set(known);
  return facts.filter((fact) => {
    const key = keyOf(fact);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

/** What the file says, where that is something else; undefined where it is the same or nothing. */
function newValue<Value extends string>(
  before: Value | null,
  said: Value | undefined,
  keyOf: (value: Value) => string = String,
): Value | undefined {
  if (said === undefined || said.trim() === '') return undefined;
  return before !== null && keyOf(before) === keyOf(said) ? undefined : said;
}

/** Both lists as one; undefined where that is the list before. */
function united<Value extends string>(before: Value[], said: Value[] = []): Value[] | undefined {
  const added = [...new Set(said)].filter((one) => !before.includes(one));
  return added.length > 0 ? [...before, ...added] : undefined;
}

/** What the file calls it besides the names that are known already. */
function newAliases(said: DraftMember, member: Member, acronym: string | null): string[] {
  const known = new Set(['', member.name, ...member.aliases, ...(acronym === null ? [] : [acronym])].map(nameKey));
  return [said.name, ...(said.aliases ?? [])].filter((name) => {
    const isNew = !known.has(nameKey(name));
    known.add(nameKey(name));
    return isNew;
  });
}
