/** Random networks as coordinators see them, and what can be said of one without its ids. */
import fc from 'fast-check';
import type { LeftOut } from '#core/export/left-out.ts';
import { ID_PATTERN } from '#core/id.ts';
import type { ImportStep } from '#core/import/steps.ts';
import type { Member, Network, Tie } from '#core/network.ts';
import { emptyStoredNetwork, type Words } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import {
  AVAILABILITIES,
  COALITION_STATUSES,
  LEVELS,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANCES,
  TIE_DIRECTIONS,
  TIE_KINDS,
  URGENCIES,
} from '#core/vocabulary.ts';

const SIGNS = [...`aZé ßıĐ9.,;:'’"*/\\<&>()[]=+-@_#%0`, ...'Чсوالصّ人権ไग👩‍⚖️', '|'];

/** Nothing around it, no gap but a space, no sign that a sheet or a list cannot hold. */
function textOf(signs: readonly string[], more: readonly string[] = []): fc.Arbitrary<string> {
  return (
    fc
      .string({ unit: fc.constantFrom(...signs, ...more), minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/ +/g, ' ').trim())
      // What is like an address of a person stays on the machine of whoever brings it.
      .filter((text) => /\p{L}/u.test(text) && !/[^\s]@/.test(text))
  );
}

const LINE = textOf(SIGNS);
/** Of a list, whose values are parted by `|`. */
const ITEM = textOf(SIGNS.filter((sign) => sign !== '|'));
const LINES = textOf(SIGNS, ['\n', '\t']);
const ID = fc.stringMatching(ID_PATTERN);
const DATE = fc.constantFrom('2019', '2021-05', '2023-11-30');

/** Members, ties, coalitions and their source in the words of a network. */
export function takenFacts(words: Words): fc.Arbitrary<Facts & Pick<Network, 'sources'>> {
  const [countries, capacities, areas] = [
    words.countries.map(({ code }) => code),
    words.capacities.map(({ id }) => id),
    words.areas.map(({ code }) => code),
  ];
  return fc.gen().map((draw) => {
    const pick = <T>(values: readonly T[]): T => draw(() => fc.constantFrom(...values));
    const some = <T>(values: readonly T[]): T[] =>
      draw(() => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }));
    const maybe = <T>(value: () => T): T | null => (draw(fc.boolean) ? value() : null);
    const line = () => draw(() => LINE);
    const source = () => maybe(() => 'a-list');
    const ids = draw(() => fc.uniqueArray(ID, { minLength: 1, maxLength: 6 }));
    const members = ids.map(
      (id, place): Member => ({
        id,
        // No two alike: who is who is another question.
        name: `${draw(() => ITEM)} ${['Amani', 'Bahari', 'Chai', 'Dunia', 'Elimu', 'Furaha'][place]}`,
        kind: pick(MEMBER_KINDS),
        standing: 'listed',
        aliases: draw(() => fc.uniqueArray(ITEM, { maxLength: 2 })).map((alias) => `${alias} ${'abcdef'[place]}`),
        identifiers: draw(fc.boolean) ? [`GB-CHC-10900${place}`, `XI-ROR-05asf4e9${place}`] : [],
        acronym: maybe(() => `${pick(['Q', 'X', 'Z'])}${place}K`),
        sectors: some(SECTORS),
        description: maybe(() => draw(() => LINES)),
        website: maybe(() => `https://m${place}.example/ä?x=1&y=(2)`),
        languages: some(['ar', 'en', 'fr', 'tig']),
        availability: maybe(() => pick(AVAILABILITIES)),
        reach: some(areas),
        stance: maybe(() => pick(STANCES)),
        requestLimit: null,
        confirmedOn: null,
        vouchedOn: null,
        sourceId: source(),
        networkIds: [],
        presences: (place === 0 ? ['KE'] : some(countries)).map((country) => ({
          country,
          kind: pick(PRESENCE_KINDS),
          sourceId: source(),
        })),
        offers: some(capacities).map((capacityId) => ({
          capacityId,
          level: maybe(() => pick(LEVELS)),
          country: maybe(() => pick(countries)),
          note: maybe(() => draw(() => LINES)),
          conditions: maybe(line),
          sourceId: source(),
        })),
        needs: some(capacities).map((capacityId) => ({ capacityId, urgency: pick(URGENCIES), note: maybe(line) })),
      }),
    );
    const pairs = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => ({ a, b })));
    const ties = pairs.flatMap(({ a, b }): Tie[] =>
      some(TIE_KINDS).map((kind) => ({
        a,
        b,
        kind,
        direction: kind === 'works-with' ? 'both' : pick(TIE_DIRECTIONS),
        since: maybe(() => draw(() => DATE)),
        until: maybe(() => draw(() => DATE)),
        sourceId: source(),
      })),
    );
    const coalitions = draw(() => fc.uniqueArray(ID, { maxLength: 2 })).map((id, place) => {
      const memberIds = some(ids);
      return {
        id,
        name: `${draw(() => ITEM)} ${['Together', 'Beside'][place]}`,
        purpose: maybe(() => draw(() => LINES)),
        status: pick(COALITION_STATUSES),
        // Where it is the only country, no format but our own tells Namibia from what is not applicable.
        country: maybe(() => pick(countries.filter((code) => code !== 'NA'))),
        statedSize: maybe(line),
        convenorId: memberIds.length === 0 ? null : maybe(() => pick(memberIds)),
        sourceId: source(),
        memberIds,
      };
    });
    const title = line();
    const sources = [{ id: 'a-list', title, publisher: title, licence: 'CC0', url: null, date: '2025-08', note: null }];
    return { members, ties, coalitions, sources };
  });
}

export function emptyNetwork(words: Words): Network {
  return asSeenBy({ ...emptyStoredNetwork(), ...words }, { role: 'coordinator', memberId: null });
}

/** A network in words: members and coalitions by name, lists sorted, every fact under the name of whoever it is about. */
type Plain = {
  members: Record<string, Record<string, unknown>>;
  presences: string[];
  offers: string[];
  needs: string[];
  ties: string[];
  coalitions: Record<string, Record<string, unknown>>;
  memberships: string[];
};

type Facts = Pick<Network, 'members' | 'ties' | 'coalitions'>;

/** What is left of a network without what a format has no place for. */
export function plainWithout({ members, ties, coalitions }: Facts, leftOut: readonly LeftOut[]): Plain {
  const has = (fact: LeftOut) => !leftOut.includes(fact);
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  const websites = new Set(members.filter(({ website }) => website !== null).map(({ id }) => id));
  const facts = <T>(of: (member: Member) => readonly T[], said: (one: T) => readonly unknown[]) =>
    sorted(members.flatMap((member) => of(member).map((one) => JSON.stringify([member.name, ...said(one)]))));
  const presencesOf = ({ presences }: Member) => (has('presences') || presences.length === 1 ? presences : []);
  return {
    members: Object.fromEntries(
      members.map((member) => [
        member.name,
        {
          kind: has('kinds') ? member.kind : 'other',
          acronym: member.acronym,
          aliases: has('aliases') ? sorted(member.aliases) : [],
          identifiers: has('identifiers') ? sorted(member.identifiers) : [],
          sectors: sorted(member.sectors),
          description: member.description,
          website: member.website,
          languages: has('statements') ? sorted(member.languages) : [],
          availability: has('statements') ? member.availability : null,
          reach: has('statements') ? sorted(member.reach) : [],
          stance: has('statements') ? member.stance : null,
        },
      ]),
    ),
    presences: facts(presencesOf, ({ country, kind }) => [country, has('presence-kinds') ? kind : 'reported-active']),
    offers: facts(
      ({ offers }) => (has('offers') ? offers : []),
      ({ capacityId, level, country, note, conditions }) => [
        capacityId,
        has('levels') ? level : null,
        has('offer-countries') ? country : null,
        ...(has('offer-notes') ? [note, conditions] : [null, null]),
      ],
    ),
    needs: facts(
      ({ needs }) => (has('needs') ? needs : []),
      ({ capacityId, urgency, note }) => [capacityId, urgency, has('need-notes') ? note : null],
    ),
    ties: sorted(
      ties
        .filter(({ a, b }) => has('ties') || websites.has(a) || websites.has(b))
        .map((tie) => plainTie(has('ties') ? tie : asSeenFromAddresses(tie, websites), nameOf, has))
        .filter((tie, place, all) => all.indexOf(tie) === place),
    ),
    coalitions: Object.fromEntries(
      (has('coalitions') ? coalitions : [])
        .filter(({ memberIds }) => has('coalition-facts') || memberIds.length > 0)
        .map(({ name, purpose, status, country, statedSize, convenorId }) => [
          name,
          has('coalition-facts')
            ? { purpose, status, country, statedSize, convenor: nameOf.get(convenorId ?? '') ?? null }
            : { purpose: null, status: 'active', country: null, statedSize: null, convenor: null },
        ]),
    ),
    memberships: sorted(
      (has('coalitions') ? coalitions : []).flatMap(({ name, memberIds }) =>
        memberIds.map((id) => JSON.stringify([name, nameOf.get(id)])),
      ),
    ),
  };
}

/** Whoever has no address is not named by the other. */
function asSeenFromAddresses(tie: Tie, addressed: ReadonlySet<string>): Tie {
  if (tie.kind === 'introduced') return { ...tie, direction: 'both' };
  if (tie.kind === 'works-with' || tie.direction !== 'both' || (addressed.has(tie.a) && addressed.has(tie.b)))
    return tie;
  return { ...tie, direction: addressed.has(tie.b) ? 'a-to-b' : 'b-to-a' };
}

function plainTie(
  { a, b, kind, direction, since, until }: Tie,
  nameOf: ReadonlyMap<string, string>,
  has: (fact: LeftOut) => boolean,
): string {
  const [one = '', other = ''] = [nameOf.get(a), nameOf.get(b)];
  const ends = direction === 'both' ? [one, other].sort() : direction === 'a-to-b' ? [one, other] : [other, one];
  const shownKind = has('tie-kinds') || kind !== 'introduced' ? kind : 'works-with';
  return JSON.stringify([
    ...ends,
    direction === 'both',
    shownKind,
    ...(has('tie-dates') ? [since, until] : [null, null]),
  ]);
}

/** What steps make of an empty network. */
export function networkOf(steps: readonly ImportStep[]): Facts {
  const made: Facts = { members: [], ties: [], coalitions: [] };
  const memberOf = (id: string) => made.members.find((member) => member.id === id) ?? raise(`no member ${id}`);
  for (const step of steps) {
    if (step.do !== 'add') throw new Error('Nothing is there that could be changed.');
    if (step.list === 'members') {
      const { do: _do, list, visibility, ...said } = step;
      const none = { requestLimit: null, confirmedOn: null, vouchedOn: null, sourceId: null, networkIds: [] };
      made.members.push({ ...said, ...none, standing: 'listed', presences: [], offers: [], needs: [] });
    } else if (step.list === 'coalitions') {
      const { do: _do, list, visibility, ...said } = step;
      made.coalitions.push({ ...said, sourceId: null, memberIds: [] });
    } else if (step.list === 'ties') {
      const { do: _do, list, aVisibility, bVisibility, ...said } = step;
      made.ties.push({ ...said, sourceId: null });
    } else if (step.list === 'memberships') {
      const coalition = made.coalitions.find(({ id }) => id === step.coalitionId) ?? raise('no coalition');
      coalition.memberIds.push(step.memberId);
    } else if (step.list === 'presences') memberOf(step.memberId).presences.push({ ...step, sourceId: null });
    else if (step.list === 'offers') memberOf(step.memberId).offers.push({ ...step, sourceId: null });
    else memberOf(step.memberId).needs.push(step);
  }
  return made;
}

function raise(problem: string): never {
  throw new Error(problem);
}

function sorted<T>(values: readonly T[]): T[] {
  return [...values].sort();
}
