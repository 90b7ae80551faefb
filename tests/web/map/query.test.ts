import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AVAILABILITIES, MEMBER_KINDS, SECTORS, STANCES, STANDINGS, TIE_KINDS } from '#core/vocabulary.ts';
import type { MapMember, MapNetworkParts } from '../../../web/map/map-network.ts';
import { mapNetworkOf } from '../../../web/map/map-network.ts';
import { completionsAt } from '../../../web/map/query/completions.ts';
import { countValues } from '../../../web/map/query/counts.ts';
import { fits } from '../../../web/map/query/fits.ts';
import { nearestWords } from '../../../web/map/query/nearest-words.ts';
import { parseQuery } from '../../../web/map/query/parse-query.ts';
import type { Query, Term } from '../../../web/map/query/query.ts';
import { toggledTerm, withoutField, withoutPlace } from '../../../web/map/query/toggled-term.ts';
import { queryWordsOf } from '../../../web/map/query-words.ts';
import { aMapMember, aTie } from './a-map-network.ts';

const CODES = ['KE', 'SO', 'TD', 'CD', 'CG'] as const;
const CAPACITIES = ['legal-support', 'medical-support', 'digital-security', 'cluster-health'] as const;
const AREAS = ['002', '014', '017'] as const;

function networkOf(members: MapNetworkParts['members'], ties: MapNetworkParts['ties'] = []) {
  return mapNetworkOf({
    members,
    ties,
    sources: [],
    today: '2026-11-27',
    countryNames: new Map([
      ['KE', 'Kenya'],
      ['SO', 'Somalia'],
      ['TD', 'Chad'],
      ['CD', 'Democratic Republic of the Congo'],
      ['CG', 'Congo'],
    ]),
    capacityNames: new Map([
      ['legal-support', 'Legal support'],
      ['medical-support', 'Medical support'],
      ['digital-security', 'Digital security'],
      ['cluster-health', 'Health'],
    ]),
    areaNames: new Map([
      ['002', 'Africa'],
      ['014', 'Eastern Africa'],
      ['017', 'Middle Africa'],
    ]),
    areasByCountry: new Map([
      ['KE', ['002', '014']],
      ['SO', ['002', '014']],
      ['TD', ['002', '017']],
      ['CD', ['002', '017']],
    ]),
    coalitions: [
      { id: 'c1', name: 'Coast Watch', country: 'KE', status: 'active', memberIds: ['m0', 'm1', 'm2'] },
      { id: 'c2', name: 'Lake Ring', country: 'TD', status: 'forming', memberIds: ['m2', 'm5'] },
    ],
  });
}

const amani = aMapMember('Amani Réseau', {
  id: 'm0',
  acronym: 'AR',
  sectors: ['human-rights', 'media'],
  countries: ['KE', 'TD'],
  capacities: ['digital-security', 'legal-support'],
  levels: [null, 2],
  needs: ['medical-support'],
  languages: ['fr', 'sw'],
  stance: 'quiet-only',
  availability: 'open',
  confirmedOn: '2026-03-01',
});
const small = networkOf(
  [amani, aMapMember('شبكة السلام', { id: 'm1', countries: ['SO'], reach: ['001'] })],
  [aTie('m0', 'm1', { kind: 'funds' })],
);
const words = queryWordsOf(small);
const one = small.members.find(({ id }) => id === 'm0');

function read(text: string): Query {
  return parseQuery(text, words);
}

/** A term without its places in the text. */
function sense(term: Term | undefined) {
  return term && { ...term, start: 0, end: 0, values: term.values.map((value) => ({ ...value, start: 0, end: 0 })) };
}

describe('a query', () => {
  test.each([
    ['', true],
    ['amani', true],
    ['AMANI reseau', true],
    ['"amani reseau"', true],
    ['"réseau amani"', false],
    ['“amani re”', true],
    ['-amani', false],
    ['amani,nobody', true],
    ['sector:rights', true],
    ['sector:human-rights,peace -sector:peace', true],
    ['SECTORS:"Human Rights"', true],
    ['sec:peace', false],
    ['sector:none', false],
    ['capacity:legal', true],
    ['capacity:lawyer', true],
    ['capacity:legal>=2', true],
    ['capacity:legal>2', false],
    ['capacity:legal=1,digital', true],
    ['capacity:digital>=1', false],
    ['legal:2', true],
    ['legal:3', false],
    ['-legal:3', true],
    ['needs:medical', true],
    ['country:KE', true],
    ['country:ke,so', true],
    ['in:kenya', true],
    ['country:Tchad', true],
    ['country:كينيا', true],
    ['country:SO', false],
    ['region:014', true],
    ['region:"eastern africa"', true],
    ['region:east-africa', true],
    ['coalition:coast', true],
    ['coalition:lake-ring', false],
    ['tie:money', true],
    ['tie:works-with', false],
    ['ties:1', true],
    ['ties>=1', true],
    ['ties:>1', false],
    ['ties>1,0', false],
    ['ties≥1', true],
    ['kind:national', true],
    ['standing:retired', false],
    ['language:français', true],
    ['language:swahili,en', true],
    ['stance:"works quietly"', true],
    ['availability:available', true],
    ['fresh -stale', true],
    ['stale', false],
    ['"stale"', false],
    ['is:untied', false],
    ['orphan', false],
    ['id:m0', true],
    ['sector：rights', true],
    ['- amani', true],
  ])('%s fits as it says', (text, isFitting) => {
    const query = read(text);
    expect(query.problems).toEqual([]);
    if (!one) throw new Error('There is no such member.');
    expect(fits(one, query, 'all', small)).toBe(isFitting);
  });

  test('looks into names of every script, and matches any of its terms when asked to', () => {
    const fitting = (text: string, match: 'all' | 'any') =>
      small.members.filter((member) => fits(member, read(text), match, small)).map(({ id }) => id);
    expect(fitting('السلام', 'all')).toEqual(['m1']);
    expect(fitting('sector:media country:SO', 'all')).toEqual([]);
    expect(fitting('sector:media country:SO', 'any').toSorted()).toEqual(['m0', 'm1']);
    expect(fitting('sector:media country:SO -id:m0', 'any')).toEqual(['m1']);
    expect(fitting('-outside', 'all').length).toBe(2);
    expect(fitting('sector:nonsense', 'any').length).toBe(2);
  });

  test.each([
    ['sector:rihgts', 'value', 'rihgts', [7, 13]],
    ['amani country:congo,KE', 'none', '', [0, 0]],
    ['country:s,k', 'none', '', [0, 0]],
    ['capacity:doctor', 'several', 'doctor', [9, 15]],
    ['colour:red', 'field', 'colour', [0, 10]],
    ['c:red', 'several', 'c', [0, 5]],
    ['x sector:', 'empty', 'sector', [2, 9]],
    ['ties:many', 'number', 'many', [5, 9]],
    ['ties>=>=3', 'number', '>=>=3', [6, 9]],
    ['legal:9', 'level', 'legal:9', [0, 7]],
    ['sector>=media', 'compare', '>=media', [8, 13]],
  ])('%s has the problem %s', (text, fault, typed, place) => {
    const { problems } = read(text);
    const found = problems.map((problem) => [problem.fault, problem.typed, [problem.start, problem.end]]);
    expect(found).toEqual(fault === 'none' ? [] : [[fault, typed, place]]);
    for (const member of small.members)
      if (fault !== 'none') expect(fits(member, read(text.replace('x ', '')), 'all', small)).toBe(true);
  });

  test('whatever is typed can be read, and each term of it says the same alone', () => {
    const pieces = fc.constantFrom(
      ...['sector', 'capacity', 'ties', 'legal', 'KE', 'rights', 'stale', 'id', 'x', '3', 'İ', '́'],
      ...[':', '>=', '<', '=', ',', '-', '"', '“', ' ', '，', '：', '≥'],
    );
    const texts = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points)),
      fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const query = read(text);
        for (const { start, end } of [...query.terms, ...query.problems]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const term of query.terms) {
          const [alone, ...others] = read(text.slice(term.start, term.end)).terms;
          expect(others).toEqual([]);
          expect(sense(alone)).toEqual(sense(term));
        }
      }),
      { numRuns: process.env['ATLAS_LONG'] ? 50_000 : 600 },
    );
  });
});

type Asked = { text: string; isNot: boolean; holds: (member: MapMember) => boolean };

/** Terms as text, each with what it means, worked out plainly. */
function askedOf(network: ReturnType<typeof networkOf>): fc.Arbitrary<Asked> {
  const tiedTo = (id: string) => new Set(network.ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
  const list = <T extends string>(field: string, ids: readonly T[], held: (member: MapMember) => readonly string[]) =>
    fc.uniqueArray(fc.constantFrom(...ids, 'none'), { minLength: 1, maxLength: 3 }).map((chosen) => ({
      text: `${field}:${chosen.join(',')}`,
      holds: (member: MapMember) =>
        chosen.some((id) => (id === 'none' ? held(member).length === 0 : held(member).includes(id))),
    }));
  const flag = (text: string, holds: Asked['holds']) => fc.constant({ text, holds });
  const plain = fc.oneof(
    list('sector', SECTORS, ({ sectors }) => sectors),
    list('capacity', CAPACITIES, ({ capacities }) => capacities),
    list('needs', CAPACITIES, ({ needs }) => needs),
    list('country', CODES, ({ countries }) => countries),
    list('region', AREAS, ({ countries }) => countries.flatMap((code) => network.areasByCountry.get(code) ?? [])),
    list('coalition', ['c1', 'c2'], ({ id }) =>
      network.coalitions.filter(({ memberIds }) => memberIds.includes(id)).map((coalition) => coalition.id),
    ),
    list('tie', TIE_KINDS, ({ id }) => network.ties.filter(({ a, b }) => a === id || b === id).map(({ kind }) => kind)),
    list('kind', MEMBER_KINDS, ({ kind }) => [kind]),
    list('stance', STANCES, ({ stance }) => (stance === null ? [] : [stance])),
    list('availability', AVAILABILITIES, ({ availability }) => (availability === null ? [] : [availability])),
    fc.constantFrom(...STANDINGS).map((id) => ({
      text: `standing:${id}`,
      holds: ({ standing }: MapMember) => standing === id,
    })),
    fc.constantFrom('member 1', '2', 'réseau').map((name) => ({
      text: `"${name}"`,
      holds: (member: MapMember) => member.name.toLowerCase().includes(name),
    })),
    fc.nat(3).map((n) => ({ text: `ties>=${n}`, holds: ({ id }: MapMember) => tiedTo(id).size >= n })),
    fc.nat(3).map((n) => ({ text: `ties:${n}`, holds: ({ id }: MapMember) => tiedTo(id).size === n })),
    fc.tuple(fc.constantFrom(...CAPACITIES), fc.constantFrom(1, 2, 3)).map(([id, n]) => ({
      text: `${id}:${n}`,
      holds: ({ capacities, levels }: MapMember) => capacities.some((one, i) => one === id && (levels[i] ?? 0) >= n),
    })),
    flag('stale', ({ confirmedOn }) => confirmedOn === null || confirmedOn <= '2025-11-27'),
    flag('untied', ({ id }) => tiedTo(id).size === 0),
    flag('outside', ({ countries, reach }) => countries.length === 0 && reach.length > 0),
    fc.constant({ text: 'sector:nonsense', holds: null }),
  );
  return fc.tuple(plain, fc.boolean()).map(([{ text, holds }, isNot]) => ({
    text: `${isNot ? '-' : ''}${text}`,
    isNot,
    // What nobody knows narrows nothing.
    holds: holds ?? (() => !isNot),
    isKnown: holds !== null,
  }));
}

const someOf = <T>(ids: readonly T[], maxLength: number) => fc.subarray([...ids], { maxLength });

const networks = fc
  .tuple(
    fc.array(
      fc.record({
        sectors: someOf(SECTORS, 2),
        capacities: someOf(CAPACITIES, 3),
        level: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
        needs: someOf(CAPACITIES, 1),
        countries: someOf(CODES, 2),
        reach: someOf(['001'], 1),
        kind: fc.constantFrom(...MEMBER_KINDS),
        standing: fc.constantFrom(...STANDINGS),
        stance: fc.constantFrom(null, ...STANCES),
        availability: fc.constantFrom(null, ...AVAILABILITIES),
        confirmedOn: fc.constantFrom(null, '2026-03-01', '2025-11-27', '2025-11-28'),
      }),
      { minLength: 3, maxLength: 12 },
    ),
    fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(...TIE_KINDS)), { maxLength: 8 }),
  )
  .map(([members, ties]) =>
    networkOf(
      members.map(({ level, ...facts }, index) =>
        aMapMember(index % 3 === 0 ? `Réseau ${index}` : `Member ${index}`, {
          ...facts,
          id: `m${index}`,
          levels: facts.capacities.map((_, place) => (place === 0 ? level : null)),
        }),
      ),
      ties
        .filter(([a, b]) => a !== b && a < members.length && b < members.length)
        .map(([a, b, kind]) => aTie(`m${a}`, `m${b}`, { kind })),
    ),
  );

test('fitting is what the terms say one by one, in any order of them', () => {
  const cases = networks.chain((network) =>
    fc.tuple(
      fc.constant(network),
      fc.array(askedOf(network), { maxLength: 4 }),
      fc.constantFrom('all' as const, 'any' as const),
    ),
  );
  fc.assert(
    fc.property(cases, ([network, asked, match]) => {
      const known = asked.filter(({ text }) => !text.includes('nonsense'));
      const wanted = known.filter(({ isNot }) => !isNot);
      const expected = network.members.filter((member) => {
        if (known.some(({ isNot, holds }) => isNot && holds(member))) return false;
        if (wanted.length === 0 || match === 'all') return wanted.every(({ holds }) => holds(member));
        return wanted.some(({ holds }) => holds(member));
      });
      const texts = asked.map(({ text }) => text);
      for (const text of [texts.join(' '), texts.toReversed().join('  ')]) {
        const query = parseQuery(text, queryWordsOf(network));
        expect(network.members.filter((member) => fits(member, query, match, network))).toEqual(expected);
      }
    }),
    { numRuns: process.env['ATLAS_LONG'] ? 5000 : 150 },
  );
});

test('what a value is said to give is what choosing it beside all other fields gives', () => {
  const cases = networks.chain((network) =>
    fc.tuple(
      fc.constant(network),
      fc.array(askedOf(network), { maxLength: 4 }),
      fc.constantFrom(...(['sector', 'country', 'region', 'coalition', 'tie'] as const)),
    ),
  );
  fc.assert(
    fc.property(cases, ([network, asked, field]) => {
      const all = queryWordsOf(network);
      const q = asked.map(({ text }) => text).join(' ');
      const counts = countValues(parseQuery(q, all), 'all', network, [field]).get(field);
      const rest = withoutField(q, field, all);
      for (const { id } of all.wordsOf(field)) {
        const query = parseQuery(toggledTerm(rest, field, id, all), all);
        const members = network.members.filter((member) => fits(member, query, 'all', network));
        expect(counts?.get(id) ?? 0).toBe(members.length);
      }
    }),
    { numRuns: process.env['ATLAS_LONG'] ? 3000 : 60 },
  );
});

describe('completing', () => {
  const complete = (marked: string) => {
    const [before = '', after = ''] = marked.split('|');
    const at = { q: before + after, caret: before.length, network: small, match: 'all' as const, words };
    return completionsAt(at).map(
      ({ q, caret, count }) => `${q.slice(0, caret)}|${q.slice(caret)}${count === null ? '' : ` ${count}`}`,
    );
  };
  test.each([
    ['sect|', ['sector:|']],
    ['x sector:hum| y', ['x sector:human-rights| y 0', 'x sector:humanitarian| y 0']],
    ['sector:rights,m| ', ['sector:rights,media|  1']],
    [
      '-capacity:legal|',
      ['-capacity:legal-support| 1', '-capacity:legal-support>=2| 1', '-capacity:legal-support>=3| 2'],
    ],
    ['country:|', ['country:TD| 1', 'country:KE| 1', 'country:SO| 1']],
    ['region:mid|', ['region:middle-africa| 1']],
    ['lawy|', ['capacity:legal-support| 1']],
    ['amani res|', ['|']],
    ['colour:r|', []],
    ['-ties>|', ['-ties:0| 2', '-ties>=1| 0', '-ties>=3| 2', '-ties>=5| 2', '-ties>=10| 2']],
  ])('%s offers %j', (marked, expected) => {
    expect(complete(marked)).toEqual(expected);
  });

  test('finds the words that somebody mistyped', () => {
    expect(nearestWords('rihgts', words.wordsOf('sector'))).toEqual(['human-rights']);
    expect(nearestWords('kenia', words.wordsOf('country'))[0]).toBe('KE');
    expect(nearestWords('nothing like it', words.wordsOf('sector'))).toEqual([]);
  });
});

describe('changing one value', () => {
  test.each([
    ['', 'sector', 'media', 'sector:media'],
    ['amani', 'country', 'KE', 'amani country:KE'],
    ['sector:media amani', 'sector', 'peace', 'sector:media,peace amani'],
    ['sector:rights,peace', 'sector', 'human-rights', 'sector:peace'],
    ['a sector:"human rights" b', 'sector', 'human-rights', 'a b'],
    ['sector:"human ri', 'sector', 'media', 'sector:"human ri",media'],
    ['capacity:legal', 'capacity', 'legal-support>=2', 'capacity:legal-support>=2'],
    ['legal:2', 'capacity', 'legal-support>=2', ''],
    ['-sector:media', 'sector', 'media', '-sector:media sector:media'],
    ['ties:0', 'ties', '>=3', 'ties:0,>=3'],
    ['', 'ties', '>=3', 'ties>=3'],
    ['ties>=3', 'ties', '>=3', ''],
    ['orphan x', 'is', 'untied', 'x'],
    ['x', 'is', 'stale', 'x stale'],
    ['sector: x', 'sector', 'media', 'sector: x sector:media'],
  ])('%s with %s %s becomes %s', (before, field, value, after) => {
    expect(toggledTerm(before, field, value, words)).toBe(after);
  });

  test('takes ids as they stand without any words, and takes out whole terms and fields', () => {
    expect(toggledTerm('sector:media,peace stale', 'sector', 'media')).toBe('sector:peace stale');
    expect(toggledTerm('sector:peace stale', 'is', 'stale')).toBe('sector:peace');
    const [, second] = read('amani  sector:media  stale').terms;
    expect(second && withoutPlace('amani  sector:media  stale', second)).toBe('amani stale');
    expect(withoutField('sector:media x -sector:peace sec:rights', 'sector', words)).toBe('x -sector:peace');
  });
});
