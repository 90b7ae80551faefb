import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_KINDS, printNetworkFiles, readNetworkFiles } from '#core/formats/network-csv.ts';
import { idFrom } from '#core/id.ts';
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { STORED_NETWORKS } from './stored-networks.ts';

const ANA = idOf(1);
const BO = idOf(2);
const CY = idOf(3);

const WORDS: Partial<StoredNetwork> = {
  capacities: [{ id: 'training', kind: 'solidarity', labels: { en: 'Training' }, isRetired: false }],
  threats: [{ id: 'raid', kind: 'threat', labels: { en: 'Raid' }, isRetired: false }],
  areas: [{ code: '001', labels: { en: 'World' } }],
  countries: [{ code: 'KE', alpha3: 'KEN', areas: ['001'], labels: { en: 'Kenya' } }],
  sources: [
    { id: 'list', title: 'A list', publisher: 'Somebody', licence: 'CC0', url: null, date: '2025', note: null },
  ],
};

const THREE_MEMBERS = `id,name,kind\n${ANA},Ana,other\n${BO},Bo,other\n${CY},Cy,other\n`;

function idOf(number: number): string {
  return idFrom(new Uint8Array(16).fill(number));
}

/** Ids in the order in which they are asked for. */
function idsFrom(first: number): () => string {
  let next = first;
  return () => idOf(next++);
}

function read(files: Record<string, string>, known: Partial<StoredNetwork> = WORDS) {
  return readNetworkFiles(files, idsFrom(100), known);
}

function networkIn(files: Record<string, string>): StoredNetwork {
  const verdict = read(files);
  expect(verdict).toMatchObject({ ok: true });
  return verdict.ok ? verdict.network : emptyStoredNetwork();
}

function problemsIn(files: Record<string, string>): string[] {
  const verdict = read(files);
  if (verdict.ok) return [];
  return verdict.problems.map(({ file, line, column, problem, value }) =>
    [file, line, column, problem, value].join(' · '),
  );
}

describe('a network', () => {
  test('reads back as it was printed, record by record', () => {
    fc.assert(
      fc.property(STORED_NETWORKS, (network) => {
        expect(readNetworkFiles(printNetworkFiles(network), neverAsked)).toEqual({ ok: true, network });
      }),
      { seed: 20_251_122, numRuns: 100 },
    );
  });

  test('that was printed prints the same again', () => {
    fc.assert(
      fc.property(STORED_NETWORKS, (network) => {
        const files = printNetworkFiles(network);
        const verdict = readNetworkFiles(files, neverAsked);
        expect(verdict.ok && printNetworkFiles(verdict.network)).toEqual(files);
      }),
      { seed: 3, numRuns: 20 },
    );
  });

  test('without records prints no file and reads from none', () => {
    expect(printNetworkFiles(emptyStoredNetwork())).toEqual({});
    expect(read({})).toEqual({ ok: true, network: emptyStoredNetwork() });
  });

  test('has a file for each of its lists', () => {
    expect(FILE_KINDS.map((kind) => kind.file).toSorted()).toEqual(
      Object.keys(emptyStoredNetwork())
        .map((list) => `${list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`)
        .toSorted(),
    );
  });

  test('of 10,000 members and 60,000 offers is read whole', () => {
    const numbers = Array.from({ length: 10_000 }, (_, number) => number);
    const id = (number: number) =>
      idFrom(Uint8Array.from({ length: 16 }, (_, at) => (at < 4 ? number >> (at * 8) : 1)));
    const codes = Array.from({ length: 6 }, (_, number) => `capacity-${number}`);
    const members = numbers.map(
      (number) => `${id(number)},Member ${number},national-ngo,humanitarian|peace,en|fr,public`,
    );
    const offers = numbers.flatMap((number) =>
      codes.map((code) => `${id(number)},${code},2,KE,"A note, quoted",public`),
    );
    const files = {
      'capacities.csv': ['id,kind,name_en', ...codes.map((code) => `${code},solidarity,${code}`)].join('\n'),
      'members.csv': ['id,name,kind,sectors,languages,visibility', ...members].join('\n'),
      'offers.csv': ['member,capacity,level,country,note,visibility', ...offers].join('\n'),
    };
    const verdict = read(files);
    expect(verdict.ok && verdict.network.members.length).toBe(10_000);
    expect(verdict.ok && verdict.network.offers.length).toBe(60_000);
  });
});

function neverAsked(): string {
  throw new Error('These files bring all their ids.');
}

describe('a member', () => {
  test('that only has a name and a kind is listed, private, and gets a new id', () => {
    const { members } = networkIn({ 'members.csv': 'name,kind\nAna,local-group\n' });
    expect(members).toEqual([
      {
        id: idOf(100),
        name: 'Ana',
        acronym: null,
        kind: 'local-group',
        standing: 'listed',
        sectors: [],
        description: null,
        website: null,
        aliases: [],
        identifiers: [],
        languages: [],
        availability: null,
        reach: [],
        sourceId: null,
        visibility: 'private',
        descriptionVisibility: 'private',
        websiteVisibility: 'private',
        aliasesVisibility: 'private',
        identifiersVisibility: 'private',
        languagesVisibility: 'private',
        availabilityVisibility: 'private',
        reachVisibility: 'private',
        stance: null,
        stanceVisibility: 'private',
        requestLimit: null,
        requestLimitVisibility: 'private',
        confirmedOn: null,
        vouchedOn: null,
        hiddenAt: null,
        revision: null,
      },
    ]);
  });

  test('passes its visibility on to the fields that state none', () => {
    const { members } = networkIn({
      'members.csv': 'name,kind,visibility,reach_visibility,website_visibility\nAna,other,public,network,\n',
    });
    expect(members[0]).toMatchObject({
      descriptionVisibility: 'public',
      websiteVisibility: 'public',
      reachVisibility: 'network',
    });
  });

  test('can be referred to by its name, new ids included', () => {
    const { presences } = networkIn({
      'members.csv': `id,name,kind\n,Ana,other\n${BO},Bo,other\n`,
      'presences.csv': 'member,country,kind\nAna,KE,office\nBo,KE,office\n',
    });
    expect(presences.map((one) => one.memberId)).toEqual([idOf(100), BO]);
  });

  test('that is known already can be referred to by its old name and by the one that a file gives it', () => {
    const before = networkIn({ 'members.csv': THREE_MEMBERS });
    const verdict = read(
      {
        'members.csv': `id,name,kind\n${ANA},Anna,other\n`,
        'ties.csv': 'a,b,kind\nAna,Bo,works-with\nAnna,Cy,works-with\n',
      },
      before,
    );
    expect(verdict.ok && verdict.network.ties.map(({ a, b }) => [a, b])).toEqual([
      [ANA, BO],
      [ANA, CY],
    ]);
  });

  test('keeps each of several values once', () => {
    const { members } = networkIn({ 'members.csv': 'name,kind,languages\nAna,other, en | fr||en \n' });
    expect(members[0]?.languages).toEqual(['en', 'fr']);
  });
});

describe('records', () => {
  test('are private where their visibility is empty or not a column', () => {
    const { presences, offers, needs, ties, coalitions, memberships, cases } = networkIn({
      'members.csv': THREE_MEMBERS,
      'presences.csv': `member,country,kind\n${ANA},KE,office\n`,
      'offers.csv': `member,capacity,visibility\n${ANA},training,\n`,
      'needs.csv': `member,capacity,urgency\n${ANA},training,3\n`,
      'ties.csv': `a,b,kind\n${ANA},${BO},works-with\n`,
      'coalitions.csv': 'name,status\nWe,forming\n',
      'memberships.csv': `coalition,member\nWe,${ANA}\n`,
      'cases.csv': 'title,kind,actor,url\nIt,own-mechanism,We,https://example.org/\n',
    });
    const levels = [presences, offers, needs, coalitions, memberships, cases].map((list) => list[0]?.visibility);
    expect(new Set(levels)).toEqual(new Set(['private']));
    expect(ties[0]).toMatchObject({ aVisibility: 'private', bVisibility: 'private' });
  });

  test('of a file with upper-case headers and empty rows and columns around them are read', () => {
    const { members } = networkIn({ 'members.csv': ' Name ,KIND,,\nAna,other,,\n,,,\n' });
    expect(members.map((member) => member.name)).toEqual(['Ana']);
  });

  test('may refer to what is known already, which is not given back', () => {
    const network = networkIn({ 'members.csv': 'name,kind,reach,source\nAna,other,001,list\n' });
    expect(network.members[0]).toMatchObject({ reach: ['001'], sourceId: 'list' });
    expect(network.areas).toEqual([]);
  });
});

describe('a tie', () => {
  const tieIn = (header: string, row: string) =>
    networkIn({ 'members.csv': THREE_MEMBERS, 'ties.csv': `a,b,kind,${header}\n${row}\n` }).ties[0];

  test('is turned so that its smaller id comes first, with its direction and its levels', () => {
    const row = `${BO},${ANA},funds,a-to-b,public,network`;
    expect(tieIn('direction,a_visibility,b_visibility', row)).toEqual({
      a: ANA,
      b: BO,
      kind: 'funds',
      direction: 'b-to-a',
      since: null,
      until: null,
      sourceId: null,
      aVisibility: 'network',
      bVisibility: 'public',
    });
  });

  test('takes one visibility for both ends, and one of an end before that', () => {
    expect(tieIn('visibility', `${ANA},${BO},works-with,public`)).toMatchObject({
      direction: 'both',
      aVisibility: 'public',
      bVisibility: 'public',
    });
    expect(tieIn('visibility,b_visibility', `${ANA},${BO},works-with,public,coalition`)).toMatchObject({
      aVisibility: 'public',
      bVisibility: 'coalition',
    });
  });
});

describe('a problem', () => {
  test.each([
    ['an unknown file', { 'users.csv': 'name\nAna\n' }, 'users.csv · 1 ·  · unknown-file · users.csv'],
    ['a file with nothing in it', { 'members.csv': '' }, 'members.csv · 1 ·  · no-header · '],
    ['a broken quote', { 'members.csv': 'name,kind\n"Ana,other\n' }, 'members.csv · 2 ·  · unclosed-quote · '],
    ['a ragged row', { 'members.csv': 'name,kind\nAna\n' }, 'members.csv · 2 ·  · wrong-cell-count · '],
    [
      'an unknown column',
      { 'members.csv': 'name,kind,phone\nAna,other,1\n' },
      'members.csv · 1 · phone · unknown-column · phone',
    ],
    [
      'a column without a name',
      { 'members.csv': 'name,kind,\nAna,other,1\n' },
      'members.csv · 1 ·  · unknown-column · ',
    ],
    [
      'a repeated column',
      { 'members.csv': 'name,kind,Name\nAna,other,Ana\n' },
      'members.csv · 1 · name · repeated-column · name',
    ],
    ['a missing column', { 'members.csv': 'name\nAna\n' }, 'members.csv · 1 · kind · missing-column · '],
    ['an empty cell', { 'members.csv': 'name,kind\n ,other\n' }, 'members.csv · 2 · name · empty · '],
    ['an empty word', { 'members.csv': 'name,kind\nAna,\n' }, 'members.csv · 2 · kind · empty · '],
    [
      'a control character',
      { 'members.csv': 'name,kind\nA\u0000na,other\n' },
      'members.csv · 2 · name · control-character · A\u0000na',
    ],
    ['an unknown word', { 'members.csv': 'name,kind\nAna,club\n' }, 'members.csv · 2 · kind · not-one-of · club'],
    [
      'an unknown one of several words',
      { 'members.csv': 'name,kind,sectors\nAna,other,peace|war\n' },
      'members.csv · 2 · sectors · not-one-of · war',
    ],
    [
      'a language by its name',
      { 'members.csv': 'name,kind,languages\nAna,other,English\n' },
      'members.csv · 2 · languages · not-a-language · English',
    ],
    [
      'an unknown area',
      { 'members.csv': 'name,kind,reach\nAna,other,999\n' },
      'members.csv · 2 · reach · unknown-area · 999',
    ],
    ['an id of its own', { 'members.csv': 'id,name,kind\nm1,Ana,other\n' }, 'members.csv · 2 · id · bad-id · m1'],
    [
      'an address that is no web page',
      { 'members.csv': 'name,kind,website\nAna,other,javascript:alert(1)\n' },
      'members.csv · 2 · website · bad-url · javascript:alert(1)',
    ],
    [
      'a level that does not exist',
      { 'members.csv': THREE_MEMBERS, 'offers.csv': 'member,capacity,level\nAna,training,9\n' },
      'offers.csv · 2 · level · not-one-of · 9',
    ],
    [
      'a visibility that does not exist',
      { 'members.csv': 'name,kind,visibility\nAna,other,everyone\n' },
      'members.csv · 2 · visibility · not-one-of · everyone',
    ],
    [
      'a need that everybody would see',
      { 'members.csv': THREE_MEMBERS, 'needs.csv': 'member,capacity,urgency,visibility\nAna,training,3,public\n' },
      'needs.csv · 2 · visibility · not-one-of · public',
    ],
    [
      'a need without urgency',
      { 'members.csv': THREE_MEMBERS, 'needs.csv': 'member,capacity,urgency\nAna,training,\n' },
      'needs.csv · 2 · urgency · empty · ',
    ],
    [
      'a member that no file has',
      { 'members.csv': THREE_MEMBERS, 'presences.csv': 'member,country,kind\nDee,KE,office\n' },
      'presences.csv · 2 · member · unknown-member · Dee',
    ],
    [
      'a name that two members have',
      {
        'members.csv': 'name,kind\nAna,other\nAna,other\n',
        'presences.csv': 'member,country,kind\nAna,KE,office\n',
      },
      'presences.csv · 2 · member · ambiguous-name · Ana',
    ],
    [
      'no member at all',
      { 'presences.csv': 'member,country,kind\n,KE,office\n' },
      'presences.csv · 2 · member · empty · ',
    ],
    [
      'a country by its name',
      { 'members.csv': THREE_MEMBERS, 'presences.csv': 'member,country,kind\nAna,Kenya,office\n' },
      'presences.csv · 2 · country · not-a-country · Kenya',
    ],
    [
      'an unknown capacity',
      { 'members.csv': THREE_MEMBERS, 'offers.csv': 'member,capacity\nAna,magic\n' },
      'offers.csv · 2 · capacity · unknown-capacity · magic',
    ],
    [
      'an unknown source',
      { 'members.csv': 'name,kind,source\nAna,other,hearsay\n' },
      'members.csv · 2 · source · unknown-source · hearsay',
    ],
    [
      'an unknown coalition',
      { 'members.csv': THREE_MEMBERS, 'memberships.csv': 'coalition,member\nUs,Ana\n' },
      'memberships.csv · 2 · coalition · unknown-coalition · Us',
    ],
    [
      'an unknown threat',
      { 'cases.csv': 'title,kind,actor,url,threats\nIt,own-mechanism,We,https://example.org/,raid|rain\n' },
      'cases.csv · 2 · threats · unknown-threat · rain',
    ],
    [
      'a tie of a member with itself',
      { 'members.csv': THREE_MEMBERS, 'ties.csv': `a,b,kind\nAna,${ANA},works-with\n` },
      `ties.csv · 2 · b · same-member · ${ANA}`,
    ],
    [
      'money that flows no way',
      { 'members.csv': THREE_MEMBERS, 'ties.csv': 'a,b,kind,direction\nAna,Bo,funds,\n' },
      'ties.csv · 2 · direction · empty · ',
    ],
    [
      'a date in words',
      { 'members.csv': THREE_MEMBERS, 'ties.csv': 'a,b,kind,since\nAna,Bo,works-with,May 2019\n' },
      'ties.csv · 2 · since · bad-date · May 2019',
    ],
    [
      'an index above 1',
      { 'contexts.csv': 'country,indicator,year,value,source\nKE,equality-before-the-law,2023,1.5,list\n' },
      'contexts.csv · 2 · value · bad-number · 1.5',
    ],
    [
      'half a year',
      { 'contexts.csv': 'country,indicator,year,value,source\nKE,equality-before-the-law,2023.5,0.5,list\n' },
      'contexts.csv · 2 · year · bad-number · 2023.5',
    ],
    [
      'an index with a rating',
      { 'contexts.csv': 'country,indicator,year,value,rating,source\nKE,equality-before-the-law,2023,0.5,open,list\n' },
      'contexts.csv · 2 · rating · must-be-empty · open',
    ],
    [
      'a rating without its word',
      { 'contexts.csv': 'country,indicator,year,value,rating,source\nKE,civic-space-rating,2023,,,list\n' },
      'contexts.csv · 2 · rating · empty · ',
    ],
  ])('with %s is told by file, line, column and value', (_, files, problem) => {
    expect(problemsIn(files)).toEqual([problem]);
  });

  test.each([
    ['members.csv', `id,name,kind\n${ANA},Ana,other\n${ANA},Anna,other\n`, `members.csv · 3 · id · duplicate · ${ANA}`],
    [
      'presences.csv',
      `member,country,kind\n${ANA},KE,office\nAna,KE,office\n`,
      'presences.csv · 3 ·  · duplicate · Ana|KE|office',
    ],
    [
      'offers.csv',
      'member,capacity,country\nAna,training,KE\nAna,training,\nAna,training,\n',
      'offers.csv · 4 ·  · duplicate · Ana|training|',
    ],
    [
      'ties.csv',
      'a,b,kind\nAna,Bo,works-with\nAna,Bo,introduced\nBo,Ana,works-with\n',
      'ties.csv · 4 ·  · duplicate · Bo|Ana|works-with',
    ],
    [
      'countries.csv',
      'code,alpha3,areas,name_en\nKE,KEN,001,Kenya\nKX,KEN,001,Kenya\n',
      'countries.csv · 3 · alpha3 · duplicate · KEN',
    ],
  ])('is a record that %s holds twice', (file, text, problem) => {
    expect(problemsIn({ 'members.csv': THREE_MEMBERS, [file]: text })).toContain(problem);
  });

  test('does not keep the others from being told', () => {
    expect(
      problemsIn({
        'members.csv': 'name,kind,languages\nAna,club,English\n,other,en\n',
        'presences.csv': 'member,country,kind\nAna,XX,tent\n',
      }),
    ).toEqual([
      'members.csv · 2 · kind · not-one-of · club',
      'members.csv · 2 · languages · not-a-language · English',
      'members.csv · 3 · name · empty · ',
      'presences.csv · 2 · country · not-a-country · XX',
      'presences.csv · 2 · kind · not-one-of · tent',
    ]);
  });

  test('of a file that cannot be read is not told again by every file that refers to it', () => {
    expect(
      problemsIn({ 'members.csv': 'name,kind\n"Ana,other\n', 'presences.csv': 'member,country,kind\nAna,KE,office\n' }),
    ).toEqual(['members.csv · 2 ·  · unclosed-quote · ']);
  });

  test('may come in hundreds of thousands', () => {
    const wide = read({ 'members.csv': `${'x,'.repeat(300_000)}x\n` });
    const long = read({ 'members.csv': `name,kind\n${'Ana\n'.repeat(300_000)}` });
    expect([wide, long].map((verdict) => (verdict.ok ? 0 : verdict.problems.length))).toEqual([300_003, 300_000]);
  });

  test('never makes reading throw, whatever the files hold', () => {
    const cell = fc.constantFrom(
      '',
      'Ana',
      'KE',
      'other',
      'public',
      '9',
      '|',
      '"',
      '"x"',
      '\n',
      ',',
      'works-with',
      'a',
    );
    const header = (columns: readonly string[]) => fc.subarray([...columns]).map((some) => some.join(','));
    const file = fc
      .constantFrom(...FILE_KINDS)
      .chain((kind) =>
        fc.tuple(fc.constant(kind.file), header(kind.columns), fc.array(fc.array(cell, { maxLength: 6 }))),
      )
      .map(([name, columns, rows]) => [name, [columns, ...rows.map((row) => row.join(','))].join('\n')] as const);
    fc.assert(
      fc.property(fc.array(file, { maxLength: 5 }), (files) => {
        const verdict = read(Object.fromEntries(files));
        expect(verdict.ok || verdict.problems.length > 0).toBe(true);
      }),
      { seed: 11, numRuns: 1_000 },
    );
  });
});
