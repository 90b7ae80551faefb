import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNetworkFiles } from '#core/formats/network-csv.ts';
import { isPresentIn, type Member, offersIn, reaches } from '#core/network.ts';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';

const DATA = new URL('../../data/', import.meta.url);

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(new URL(folder, DATA)).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(folder + file, DATA), 'utf8')]));
}

function neverAsked(): string {
  throw new Error('The sample brings all its ids.');
}

const words = readNetworkFiles(textsIn('words/'), neverAsked);
const sample = readNetworkFiles(textsIn('sample/'), neverAsked, words.ok ? words.network : {});
const known = words.ok ? words.network : emptyStoredNetwork();
const { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries } = known;
const stored = {
  ...(sample.ok ? sample.network : emptyStoredNetwork()),
  ...{ capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries },
};
const seen = asSeenBy(stored, ANONYMOUS);

function namesOf(members: Member[]): string[] {
  return members.map((member) => member.name);
}

/** What looks like an e-mail address or a telephone number; dates and the paths of web pages do not. */
function contactsIn(text: string): string[] {
  const rest = text.replace(/https?:\/\/\S+|\d{4}-\d{2}(-\d{2})?/g, '');
  return [/[\w.+-]+@[\w-]+\.\w+/g, /\+?\b\d[\d ().-]{6,}\d\b/g].flatMap((pattern) => rest.match(pattern) ?? []);
}

function labelledIn(language: 'en' | 'fr' | 'es' | 'ar' | 'ru', words: { labels: Record<string, string> }[]): number {
  return words.filter((word) => word.labels[language] !== undefined).length;
}

describe('the words', () => {
  test('read without a problem', () => {
    expect(words).toMatchObject({ ok: true });
  });

  test('hold 20 solidarity capacities, 16 clusters and 249 countries', () => {
    expect(capacities.filter((one) => one.kind === 'solidarity')).toHaveLength(20);
    expect(capacities.filter((one) => one.kind === 'cluster')).toHaveLength(16);
    expect(countries).toHaveLength(249);
  });

  test('suggest for each threat what a coalition against it might start from', () => {
    expect(threatNeeds).toHaveLength(96);
    const closing = threats.filter(({ kind }) => kind === 'threat');
    expect(new Set(threatNeeds.map(({ threatId }) => threatId))).toEqual(new Set(closing.map(({ id }) => id)));
  });

  test('suggest plays for each threat and for each opening, and what each play takes, in three languages', () => {
    const idsOf = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
    expect(threats.filter(({ kind }) => kind === 'opening')).toHaveLength(7);
    expect(new Set(threatPlays.map(({ threatId }) => threatId))).toEqual(idsOf(threats));
    expect(new Set(threatPlays.map(({ playId }) => playId))).toEqual(idsOf(plays));
    expect(new Set(playCapacities.map(({ playId }) => playId))).toEqual(idsOf(plays));
    for (const language of ['en', 'fr', 'es'] as const) expect(labelledIn(language, plays)).toBe(35);
  });

  test('name every country and area in all five languages', () => {
    for (const language of ['en', 'fr', 'es', 'ar', 'ru'] as const) {
      expect(labelledIn(language, [...countries, ...areas])).toBe(249 + areas.length);
    }
  });

  test('put every country into the world, and the narrower area after the wider', () => {
    for (const country of countries) expect(country.areas[0]).toBe('001');
    expect(countries.find((country) => country.code === 'SO')?.areas).toEqual(['001', '002', '202', '014']);
  });

  test('name no country with an article or a mark of the lists they come from', () => {
    const names = countries.flatMap((country) => Object.values(country.labels));
    expect(names.filter((name) => /\*|\((l'|le|la|les|el|los|las|the)\)/i.test(name))).toEqual([]);
  });
});

describe('the sample', () => {
  test('reads without a problem, the words given', () => {
    expect(sample).toMatchObject({ ok: true });
  });

  test('holds 81 international and 28 support organisations, 12 cases and 7 coalitions', () => {
    expect(stored.members.filter((member) => member.sourceId === 'ocha-3w-2025')).toHaveLength(81);
    expect(stored.members.filter((member) => member.sourceId === 'umbrella-2019')).toHaveLength(28);
    expect(stored.members).toHaveLength(109);
    expect(stored.cases).toHaveLength(12);
    expect(stored.coalitions).toHaveLength(7);
  });

  test('is public from end to end', () => {
    expect(seen.members).toHaveLength(stored.members.length);
    expect(seen.members.flatMap((member) => member.presences)).toHaveLength(stored.presences.length);
    expect(seen.members.flatMap((member) => member.offers)).toHaveLength(stored.offers.length);
    expect(seen.members.filter((member) => member.description !== null)).toHaveLength(28);
    expect(seen.ties).toHaveLength(stored.ties.length);
    expect(seen.coalitions).toHaveLength(stored.coalitions.length);
    expect(seen.cases).toHaveLength(stored.cases.length);
    expect(seen.sources).toHaveLength(stored.sources.length);
  });

  test('says of nobody that it joined, what it needs, what it could take on or whom it belongs with', () => {
    expect(stored.members.filter((member) => member.standing !== 'listed')).toEqual([]);
    expect(stored.members.filter((member) => member.availability !== null)).toEqual([]);
    expect(stored.needs).toEqual([]);
    expect(stored.memberships).toEqual([]);
    expect(stored.coalitions.filter((coalition) => coalition.convenorId !== null)).toEqual([]);
  });

  test('states no level, no stronger presence and no date that its sources do not state', () => {
    expect(stored.offers.filter((offer) => offer.level !== null)).toEqual([]);
    expect(stored.presences.filter((presence) => presence.kind !== 'reported-active')).toEqual([]);
    expect(stored.ties.filter((tie) => tie.since !== null || tie.until !== null)).toEqual([]);
  });

  test('gives the source of every record', () => {
    const { members, presences, offers, ties, coalitions, cases, contexts } = stored;
    for (const list of [members, presences, offers, ties, coalitions, cases, contexts]) {
      expect(list.filter((record) => record.sourceId === null)).toEqual([]);
    }
  });

  test('tells of cases what an index states, and has nothing that somebody would rely on in an emergency', () => {
    const { alerts, helplines, messages, exchanges, lessons, otherNetworks, affiliations, caseMembers } = stored;
    const none = [alerts, helplines, messages, exchanges, lessons, otherNetworks, affiliations, caseMembers];
    expect(none.flat()).toEqual([]);
    for (const one of stored.cases) {
      const { began, ended, releasedOn, outcomes, challenges, lessons: learned, links, memberId, url } = one;
      expect([began, ended, releasedOn, outcomes, challenges, learned, links.length, memberId]).toEqual([
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        null,
      ]);
      expect(url).toMatch(/^https:/);
    }
    expect(stored.cases.filter(({ playIds }) => playIds.length > 0)).toHaveLength(10);
  });

  test('never makes a tie of a shared presence', () => {
    const ofPresences = new Set(stored.presences.map((presence) => presence.sourceId));
    expect(stored.ties.filter((tie) => ofPresences.has(tie.sourceId))).toEqual([]);
    expect(stored.ties).toHaveLength(12);
  });

  test('says where each offer of a cluster was reported, and what each other offer rests on', () => {
    const kindOf = new Map(capacities.map((capacity) => [capacity.id, capacity.kind]));
    const clusters = stored.offers.filter((offer) => kindOf.get(offer.capacityId) === 'cluster');
    const others = stored.offers.filter((offer) => kindOf.get(offer.capacityId) === 'solidarity');
    expect(clusters.filter((offer) => offer.country === null)).toEqual([]);
    expect(others.filter((offer) => !offer.note?.startsWith('Directory'))).toEqual([]);
    expect([clusters.length, others.length]).toEqual([511, 61]);
  });

  test('has ids that are used once', () => {
    const ids = [...stored.members, ...stored.coalitions, ...stored.cases].map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lets somebody find legal support that reaches India', () => {
    const india = countries.filter((country) => country.code === 'IN');
    const found = seen.members.filter(
      (member) =>
        offersIn(member, 'IN').some((offer) => offer.capacityId === 'legal-support') &&
        (isPresentIn(member, 'IN') || india.some((country) => reaches(member, country))),
    );
    expect(namesOf(found)).toContain('Human Rights Law Network');
    expect(namesOf(found)).not.toContain('Public Interest Law Initiative (PILI)');
  });

  test('lets somebody find the health cluster in Somalia', () => {
    const found = seen.members.filter((member) =>
      offersIn(member, 'SO').some((offer) => offer.capacityId === 'cluster-health'),
    );
    expect(namesOf(found)).toContain('International Medical Corps');
    expect(namesOf(found)).not.toContain('Medical Teams International');
  });

  test('lets somebody find digital security, with languages not stated', () => {
    const found = seen.members.filter((member) =>
      member.offers.some((offer) => offer.capacityId === 'digital-security'),
    );
    expect(found.map((member) => member.languages.length)).toEqual([0, 0]);
  });
});

describe('the data folder', () => {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(csv|md)$/.test(file));
  const textOf = (file: string) => readFileSync(new URL(file, DATA), 'utf8');

  test('holds no e-mail address and no telephone number', () => {
    expect(
      contactsIn('Write to ana@example.org or call (+99) 1 234 56 78, see https://example.org/2020/04/21'),
    ).toEqual(['ana@example.org', '+99) 1 234 56 78']);
    expect(files).toContain('README.md');
    for (const file of files) expect(contactsIn(textOf(file)), file).toEqual([]);
  });

  test('has a README that names every source with its licence, and every file', () => {
    const readme = textOf('README.md');
    for (const source of stored.sources) {
      const line = readme.split('\n').find((one) => one.includes(`\`${source.id}\``));
      expect(line, source.id).toContain(source.licence);
    }
    for (const file of files.filter((one) => one.endsWith('.csv'))) expect(readme).toContain(file.split('/').at(-1));
  });
});
