import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_FORMATS, SHEET_USES } from '#core/import/book.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import type { Draft } from '#core/import/draft.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping, valuesUnder } from '#core/import/guess-mapping.ts';
import { COLUMN_USES, type ColumnUse, LEFT_OUT, type Mapping } from '#core/import/mapping.ts';
import { registerOf } from '#core/import/register-ids.ts';
import { fingerprintOf } from '#core/import/remember-mapping.ts';
import { ImportStep } from '#core/import/steps.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import { lexiconOf, meaningOf } from '#core/import/values.ts';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aBook, aSheet, drafted, tiesIn, WORDS } from '../../support/import/a-book.ts';
import { chanceFrom, idFromChance } from '../../support/random.ts';

const NOBODY = asSeenBy({ ...emptyStoredNetwork(), ...WORDS }, { role: 'coordinator', memberId: null });

/** The uses that are guessed for the columns of one table. */
function usesOf(text: string, file = 'list.csv') {
  const [sheet] = guessMapping(aBook({ [file]: text }), WORDS, []).mapping.sheets;
  return { use: sheet?.use, columns: sheet?.columns };
}

function draftOf(texts: Record<string, string>): Draft {
  return drafted(aBook(texts)).draft;
}

function problemsOf({ problems }: Draft): string[] {
  return problems.map(({ place, problem, value }) => `${place.row} ${place.column} ${problem}: ${value}`);
}

describe('the columns of a list of members', () => {
  test.each([
    ['English', 'Organisation,Type,Country,Website,Languages,We offer,Looking for'],
    ['French', 'Nom de l’organisation;Catégorie;Pays;Site web;Langues;Offres;Besoins'],
    ['Spanish', 'Nombre de la organización;Tipo;País;Sitio web;Idiomas;Ofrece;Necesidades'],
    ['Portuguese', 'Nome da organização;Categoria;Países;Página web;Línguas;Serviços;Necessidades'],
    ['Arabic', 'اسم المنظمة;النوع;البلد;الموقع;اللغات;الخدمات;الاحتياجات'],
    ['Russian', 'Название организации;Тип;Страна;Сайт;Языки;Услуги;Потребности'],
    ['typing errors', 'Organsation;Typ of organisation;Contry;Webiste;Langauges;Capacites;Loking for'],
  ])('are known in %s', (_, header) => {
    const cells = 'Blue Lamp;NNGO;Kenya;https://lamp.example;English;Training;Translation';
    const isComma = header.includes(',');
    expect(usesOf(`${header}\n${isComma ? cells.replaceAll(';', ',') : cells}\n`)).toEqual({
      use: 'members',
      columns: ['name', 'kind', 'country', 'website', 'languages', 'capacities', 'needs'],
    });
  });

  test('are known by what stands in them where their names say nothing', () => {
    const table = [
      'A,B,C,D,E,F',
      'Blue Lamp,INGO,KEN|UGA,www.lamp.example,GB-CHC-1,français',
      'Red Door,ONG Nationale,Chad,https://door.example,KE-NCB-2,Arabic|English',
    ];
    expect(usesOf(table.join('\n')).columns).toEqual([
      'name',
      'kind',
      'country',
      'website',
      'identifiers',
      'languages',
    ]);
  });

  test.each([
    ['Email', 'ana@lamp.example'],
    ['Téléphone', '+254 700 000 001'],
    ['Contact person', 'Ana Ruiz'],
    ['Date de naissance', '1980-01-01'],
    ['Notes', 'ana@lamp.example'],
    ['Ref', '+254 (0)700 000 001'],
    ['Address', '1 High Street'],
  ])('are left where they are when they are about persons: %s', (header, value) => {
    const { mapping, because, draft } = drafted(aBook({ 'list.csv': `Name,${header}\nBlue Lamp,${value}\n` }));
    expect(mapping.sheets[0]?.columns).toEqual(['name', null]);
    expect(because[0]?.columns).toEqual(['name', 'personal']);
    expect(JSON.stringify(draft.members)).not.toContain(value);
    expect(draft.leftAside).toEqual([
      { place: { file: 'list.csv', sheet: null, row: null, column: header }, filled: 1 },
    ]);
  });

  test('tell a list of people from one of organisations, and leave the people out', () => {
    const people = 'Name,Organisation,Skills\nAna Ruiz,Blue Lamp,Training\n';
    const { mapping, draft } = drafted(aBook({ 'people.csv': people }));
    expect(mapping.sheets[0]?.columns).toEqual([null, 'name', 'capacities']);
    expect(JSON.stringify(draft.members)).not.toContain('Ana Ruiz');
    expect(usesOf('Nombre,Apellidos,País\nAna,Ruiz,España\n').columns).toEqual([null, null, 'country']);
  });

  test.each([
    ['Type de structure,Nom,Ce que nous proposons,Ce que nous cherchons', 'kind,name,capacities,needs'],
    ['Название,Сфера деятельности,Что нужно', 'name,sectors,needs'],
    ['اسم المنظمة,لغات العمل,ما نقدمه', 'name,languages,capacities'],
    ['Organization,What can you offer?,What support do you need?,Groups', 'name,capacities,needs,coalitions'],
    ['From ID,To ID,Type of relationship', 'from,to,tie-kind'],
    ['Organización 1,Organización 2,Tipo de relación', 'from,to,tie-kind'],
    [',Blue Lamp,Red Door', 'name,,'],
  ])('are known in headers such as %s', (header, uses) => {
    const row = header.split(',').map((_, place) => `Green Gate ${place}`);
    expect(usesOf(`${header}\n${row}\n`).columns?.join()).toBe(uses);
  });

  test('name nodes that are known by one word alone', () => {
    const nodes = aSheet('nx.json', 'id,country\nBlue Lamp,Kenya\nRed Door,\n', { holds: 'members' });
    const edges = aSheet('nx.json', 'source,target\nBlue Lamp,Red Door\n', { holds: 'ties' });
    const { draft } = drafted({ format: 'json-graph', sheets: [nodes, edges], problems: [] });
    expect(draft.members.map(({ name }) => name)).toEqual(['Blue Lamp', 'Red Door']);
    expect(tiesIn(draft)).toEqual(['Blue Lamp – Red Door: works-with']);
  });

  test('are not looked for in remarks beside them, and a row of sums is nobody', () => {
    const remarks = aSheet('book.xlsx', 'How to read this,By whom\nx,y\n', { name: 'Read me' });
    const list = aSheet('book.xlsx', 'Name,Budget\nBlue Lamp,5\nTOTAL,5\n', { name: 'List' });
    const { mapping, draft } = drafted({ format: 'table', sheets: [remarks, list], problems: [] });
    expect(mapping.sheets.map(({ use }) => use)).toEqual(['ignored', 'members']);
    expect(draft.members.map(({ name }) => name)).toEqual(['Blue Lamp']);
    expect(problemsOf(draft)).toEqual(['3 Name no-name: TOTAL']);
  });

  test('may be called like what every object has', () => {
    const text = '__proto__,Name,constructor\nx,Blue Lamp,y\n';
    const { draft } = drafted(aBook({ 'list.csv': text }));
    expect(draft.members.map(({ name }) => name)).toEqual(['Blue Lamp']);
    const typed = drafted(aBook({ 'list.csv': 'Name,Type\nBlue Lamp,__proto__\nRed Door,toString\n' }));
    expect(typed.unknown.map(({ value }) => value)).toEqual(['__proto__', 'toString']);
    expect(typed.draft.members.map(({ kind }) => kind)).toEqual([undefined, undefined]);
  });

  test('are what somebody said before for the same header', () => {
    const book = aBook({ 'list.csv': 'Group,Who\nred,Blue Lamp\n' });
    const mapping = {
      use: 'members',
      columns: ['kind', 'name'],
      values: { Group: { red: 'network' } },
      fixed: {},
    } as const;
    const [sheet] = book.sheets;
    const remembered = [
      { fingerprint: sheet ? fingerprintOf(sheet) : '', mapping: { ...mapping, columns: [...mapping.columns] } },
    ];
    const again = guessMapping(book, WORDS, remembered);
    expect(again.because[0]?.columns).toEqual(['remembered', 'remembered']);
    expect(draftFrom(book, again.mapping, WORDS).members).toMatchObject([{ name: 'Blue Lamp', kind: 'network' }]);
    const other = guessMapping(aBook({ 'list.csv': 'Group,Who,Why\nred,Blue Lamp,\n' }), WORDS, remembered);
    expect(other.because[0]?.columns).not.toContain('remembered');
  });

  test('are not what another country’s list said of its country, nor what was unknown then', () => {
    const list = (code: string, cluster: string) =>
      aBook(
        {
          'list_3w.csv': `Organisation,Cluster,Place code\nBlue Lamp,${cluster},${code}\nRed Door,${cluster},${code}\n`,
        },
        'three-w',
      );
    const first = list('TD14', 'Guild');
    const { mapping } = guessMapping(first, WORDS, []);
    const [sheet] = first.sheets;
    const [known] = mapping.sheets;
    if (!sheet || !known) throw new Error('There is no sheet.');
    expect(known).toMatchObject({ fixed: { country: 'TD' }, values: { Cluster: { Guild: null } } });
    const values = { Cluster: { Guild: 'training', Health: null } };
    const remembered = [{ fingerprint: fingerprintOf(sheet), mapping: { ...known, values } }];
    expect(guessMapping(list('SO22', 'Health'), WORDS, remembered).mapping.sheets).toMatchObject([
      { fixed: { country: 'SO' }, values: { Cluster: { Health: 'cluster-health' } } },
    ]);
    expect(guessMapping(first, WORDS, remembered).mapping.sheets[0]?.values).toEqual({
      Cluster: { Guild: 'training' },
    });
  });
});

describe('a value', () => {
  const lexicon = lexiconOf(WORDS);
  const cases: [ColumnUse, string, string | null][] = [
    ['country', 'République démocratique du Congo', 'CD'],
    ['country', 'DRC', 'CD'],
    ['country', 'TCD', 'TD'],
    ['country', '148', 'TD'],
    ['country', 'TD14', 'TD'],
    ['country', 'Сирия', 'SY'],
    ['country', 'Alemanha', 'DE'],
    ['country', 'United Republic of Tanzania', 'TZ'],
    ['country', 'Global', '001'],
    ['country', 'Narnia', null],
    ['languages', 'espagnol', 'es'],
    ['languages', 'суахили', 'sw'],
    ['languages', 'Farsi', 'fa'],
    ['languages', 'various', null],
    ['kind', '437', 'international-ngo'],
    ['kind', 'ONG Nationale', 'national-ngo'],
    ['kind', 'Agence du Système des Nations Unies', 'intergovernmental'],
    ['kind', 'Mouvement de la Croix Rouge', 'red-cross-red-crescent'],
    ['kind', 'Other - public school', 'other'],
    ['kind', 'NGO', null],
    ['kind', 'Person', LEFT_OUT],
    ['kind', 'Workshop', LEFT_OUT],
    ['capacities', "Protection: Protection de l'enfant", 'cluster-child-protection'],
    ['capacities', 'PRO-GBV', 'cluster-gender-based-violence'],
    ['capacities', 'ESNFI', 'cluster-shelter'],
    ['capacities', 'Securité alimentaire', 'cluster-food-security'],
    ['capacities', 'Apoyo jurídico', 'legal-support'],
    ['capacities', 'legal-support', 'legal-support'],
    ['capacities', 'Coordination', null],
    ['sectors', 'Droits humains', 'human-rights'],
    ['tie-kind', 'Is Part Of', 'member-of'],
    ['tie-kind', 'partners_with', 'works-with'],
    ['direction', 'mutual', 'both'],
    ['reach', 'Sub-Saharan Africa', '202'],
    ['name', 'Chad', null],
  ];
  test.each(cases)('of %s, %s, means %s', (use, value, meaning) => {
    expect(meaningOf(use, value, lexicon)).toBe(meaning);
  });

  test('that nobody knows is counted and said where it first stands, and a person decides', () => {
    const book = aBook({ 'list.csv': 'Name,Type\nBlue Lamp,Guild\nRed Door,Guild\nGrey Hill,Circle\nOne,Guild\n' });
    const { mapping, unknown, draft } = drafted(book);
    expect(unknown.map(({ column, use, value, count }) => [column, use, value, count])).toEqual([
      ['Type', 'kind', 'Guild', 3],
      ['Type', 'kind', 'Circle', 1],
    ]);
    expect(problemsOf(draft)).toEqual(['2 Type unknown-value: Guild', '4 Type unknown-value: Circle']);
    const [sheet] = mapping.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    const decided = { sheets: [{ ...sheet, values: { Type: { Guild: 'network', Circle: LEFT_OUT } } }] };
    const again = draftFrom(book, decided, WORDS);
    expect(again.members.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Blue Lamp: network',
      'Red Door: network',
      'One: network',
    ]);
    expect(again.problems).toEqual([]);
  });

  test('of a column that somebody gives a use is read for it', () => {
    const [sheet] = aBook({ 'list.csv': 'Name,Where\nBlue Lamp,"Kenya, Chad"\nRed Door,Atlantis\n' }).sheets;
    if (!sheet) throw new Error('There is no sheet.');
    expect(valuesUnder(sheet, 1, 'country', WORDS)).toEqual({ Kenya: 'KE', Chad: 'TD', Atlantis: null });
    expect(valuesUnder(sheet, 0, 'name', WORDS)).toEqual({});
  });
});

describe('a list of members', () => {
  test('says what each is, where it is, what it offers and needs', () => {
    const header = 'Name,Acronym,Type,Sectors,Country,Languages,Website,Offers,Needs,Coalitions';
    const row =
      'Blue Lamp,BL,NNGO,"Human rights; Media","Kenya, Uganda",English/French,lamp.example,legal-support:3|Training,Translation:3,River Alliance';
    const draft = draftOf({ 'list.csv': `${header}\n${row}\n` });
    expect(draft.members).toEqual([
      {
        at: { file: 'list.csv', sheet: null, row: 2, column: null },
        key: 'Blue Lamp',
        id: null,
        name: 'Blue Lamp',
        acronym: 'BL',
        kind: 'national-ngo',
        sectors: ['human-rights', 'media'],
        website: 'https://lamp.example',
        languages: ['en', 'fr'],
      },
    ]);
    expect(draft.presences.map(({ country, kind }) => `${country} ${kind}`)).toEqual([
      'KE reported-active',
      'UG reported-active',
    ]);
    expect(draft.offers.map(({ capacityId, level }) => [capacityId, level])).toEqual([
      ['legal-support', 3],
      ['training', undefined],
    ]);
    expect(draft.needs.map(({ capacityId, urgency }) => [capacityId, urgency])).toEqual([['translation', 3]]);
    expect(draft.coalitions.map(({ name }) => name)).toEqual(['River Alliance']);
    expect(draft.memberships).toMatchObject([{ coalition: 'River Alliance', member: 'Blue Lamp' }]);
    expect(draft.problems).toEqual([]);
  });

  test.each([
    ["a register's number", 'Name,Identifiers\nBlue Lamp,GB-CHC-123\nLampe bleue,GB-CHC-123\n', 1],
    ['another number', 'Name,Identifiers\nBlue Lamp,GB-CHC-123\nLampe bleue,GB-CHC-124\n', 2],
    ['its acronym in brackets', 'Name,Languages\nBlue Lamp (BL),en\nBLUE LAMP,fr\n', 1],
  ])('folds rows that are surely one, by %s', (_what, text, count) => {
    expect(draftOf({ 'list.csv': text }).members).toHaveLength(count);
  });

  test('folds rows of one name, takes the first of two things and says so', () => {
    const draft = draftOf({
      'list.csv': 'Name,Type,Languages,Website\nBlue Lamp,NNGO,en,\nBLUE LAMP,INGO,fr,https://lamp.example\n',
    });
    expect(draft.members).toMatchObject([
      { name: 'Blue Lamp', kind: 'national-ngo', languages: ['en', 'fr'], website: 'https://lamp.example' },
    ]);
    expect(problemsOf(draft)).toEqual([
      '3 null row-again: BLUE LAMP',
      '3 Type contradiction: Blue Lamp: national-ngo / international-ngo',
    ]);
  });

  test('keeps two of one name apart where they have ids', () => {
    const draft = draftOf({
      'list.csv': 'id,name\n1,Blue Lamp\n2,Blue Lamp\n',
      'ties.csv': 'from,to\n1,2\nBlue Lamp,1\n',
    });
    expect(draft.members.map(({ key }) => key)).toEqual(['1', '2']);
    expect(draft.ties).toMatchObject([{ a: '1', b: '2' }]);
    expect(problemsOf(draft)).toEqual(['3 from several-ends: Blue Lamp']);
  });

  test('refuses rows without a name, names that are texts, and what is no address, one by one', () => {
    const draft = draftOf({
      'list.csv': `Name,Website\nn/a,\n${'x'.repeat(201)},\nBlue Lamp,not yet\nRed Door,javascript:alert(1)\n`,
    });
    expect(draft.members.map(({ name, website }) => [name, website])).toEqual([
      ['Blue Lamp', undefined],
      ['Red Door', undefined],
    ]);
    expect(draft.problems.map(({ place, problem }) => [place.row, place.column, problem])).toEqual([
      [2, 'Name', 'no-name'],
      [3, 'Name', 'too-long'],
      [4, 'Website', 'bad-web-address'],
      [5, 'Website', 'bad-web-address'],
    ]);
  });

  test.each([
    ['Blue Lamp (BL)', 'Blue Lamp', 'BL', undefined],
    ['Blue Lamp - BL', 'Blue Lamp', 'BL', undefined],
    ['World Blue Lamp (wbl)', 'World Blue Lamp', 'wbl', undefined],
    ['BL (Blue Lamp of the North)', 'Blue Lamp of the North', 'BL', undefined],
    ['Blue Lamp (ONG Nationale)', 'Blue Lamp', undefined, 'national-ngo'],
    ['Blue Lamp (Czech Republic)', 'Blue Lamp (Czech Republic)', undefined, undefined],
    ['Blue Lamp (formerly Red Door)', 'Blue Lamp (formerly Red Door)', undefined, undefined],
  ])('takes what is in brackets out of %s', (written, name, acronym, kind) => {
    expect(draftOf({ 'list.csv': `Organisation,Country\n${written},KE\n` }).members[0]).toMatchObject(
      JSON.parse(JSON.stringify({ name, acronym, kind })),
    );
  });

  test('leaves names as they are where acronyms have a column of their own', () => {
    expect(draftOf({ 'list.csv': 'Name,Acronym\nBlue Lamp (BL),\n' }).members).toMatchObject([
      { name: 'Blue Lamp (BL)' },
    ]);
  });
});

describe('numbers of registers', () => {
  test.each([
    ['gb-chc-1090095', { id: 'GB-CHC-1090095', list: 'GB-CHC', isKnown: true, meant: null }],
    ['iati:XM-DAC-41122', { id: 'XM-DAC-41122', list: 'XM-DAC', isKnown: true, meant: null }],
    ['UG-NGB-5914-252', { id: 'UG-NGB-5914-252', list: 'UG-NGB', isKnown: true, meant: null }],
    ['BE-BCE_KBO-0264814354', { id: 'BE-BCE_KBO-0264814354', list: 'BE-BCE_KBO', isKnown: true, meant: null }],
    ['GB-CC-12', { id: 'GB-CC-12', list: 'GB-CC', isKnown: false, meant: 'GB-CHC' }],
    ['ZZ-ABC-12', { id: 'ZZ-ABC-12', list: 'ZZ-ABC', isKnown: false, meant: null }],
    ['1090095', null],
    ['Blue-Lamp-Kenya', null],
  ])('%s', (text, register) => {
    expect(registerOf(text)).toEqual(register);
  });

  test('come from their own column and from ids, and a list that nobody keeps is said', () => {
    const draft = draftOf({
      'list.csv': 'id,name,registration number\nGB-CHC-1,Blue Lamp,KE-NGC-9\nx,Red Door,4711\n',
    });
    expect(draft.members.map(({ identifiers }) => identifiers)).toEqual([['GB-CHC-1', 'KE-NGC-9'], undefined]);
    expect(problemsOf(draft)).toEqual([
      '2 null mistaken-register: KE-NGC → KE-NCB',
      '3 registration number bad-identifier: 4711',
    ]);
  });
});

describe('a list of activities', () => {
  const ROWS = [
    'org_name,org_acronym,org_type,cluster,bailleur,province,province_pcode',
    'Lampe Bleue (LB),LB,ONG Nationale,Santé,Fonds propres,Lac,TD07',
    'Lampe Bleue,LB,ONG Nationale,Eau Hygiène et Assainissement,FOND,Sila,TD21',
    'Porte Rouge,PR,ONG Internationale,Coordination,FOND,Lac,TD07',
    'LB/PR,,ONG Nationale,Nutrition,Autre,Lac,TD07',
    'LB/XYZ,,ONG Nationale,Nutrition,,Lac,#N/A',
    'Autre,,,Santé,,Lac,TD07',
  ];

  test('gives one member a name, present where its places lie, with its clusters there', () => {
    const { mapping, unknown, draft } = drafted(aBook({ 'liste_3w.csv': ROWS.join('\n') }));
    expect(mapping.sheets[0]).toMatchObject({ use: 'activities', fixed: { country: 'TD' } });
    expect(draft.members.map(({ name, acronym, kind }) => [name, acronym, kind])).toEqual([
      ['Lampe Bleue', 'LB', 'national-ngo'],
      ['FOND', undefined, undefined],
      ['Porte Rouge', 'PR', 'international-ngo'],
      ['LB/XYZ', undefined, 'national-ngo'],
    ]);
    expect(draft.presences.map(({ member, country, kind }) => `${member} ${country} ${kind}`)).toEqual([
      'Lampe Bleue TD reported-active',
      'Porte Rouge TD reported-active',
      'LB/XYZ TD reported-active',
    ]);
    expect(draft.offers.map(({ member, capacityId, country, level }) => [member, capacityId, country, level])).toEqual([
      ['Lampe Bleue', 'cluster-health', 'TD', undefined],
      ['Lampe Bleue', 'cluster-water-sanitation-hygiene', 'TD', undefined],
      ['Lampe Bleue', 'cluster-nutrition', 'TD', undefined],
      ['Porte Rouge', 'cluster-nutrition', 'TD', undefined],
      ['LB/XYZ', 'cluster-nutrition', 'TD', undefined],
    ]);
    expect(tiesIn(draft)).toEqual(['FOND > Lampe Bleue: funds', 'FOND > Porte Rouge: funds']);
    expect(unknown.map(({ value }) => value)).toEqual(['Coordination']);
    expect(problemsOf(draft)).toEqual([
      '4 cluster unknown-value: Coordination',
      '5 org_name joint-name: LB/PR',
      '6 org_name maybe-joint-name: LB/XYZ',
      '7 org_name no-name: ',
    ]);
  });

  test('ties who gives to who passes on, and who passes on to who carries out', () => {
    const table = [
      'Donor Name,Donor Acronym,Program Partner Name,Program partner Acronym,Implementing Partner Name,Implementing Partner Acronym,Cluster',
      'Gold Fund,GF,Blue Lamp,BL,Red Door,RD,WASH',
      'Gold Fund,GF,Blue Lamp,BL,Blue Lamp,BL,Health',
      ',GF,,,Red Door,RD,Health',
      ',,,BL,Grey Hill,,Health',
    ];
    const { mapping, draft } = drafted(aBook({ 'eth_4w.csv': table.join('\n') }));
    expect(mapping.sheets[0]?.fixed).toMatchObject({ country: 'ET' });
    expect(tiesIn(draft)).toEqual([
      'Gold Fund > Blue Lamp: funds',
      'Blue Lamp – Red Door: works-with',
      'Gold Fund > Red Door: funds',
      'Blue Lamp – Grey Hill: works-with',
    ]);
    expect(draft.presences.map(({ member }) => member)).toEqual(['Red Door', 'Blue Lamp', 'Grey Hill']);
  });

  test.each([
    [
      'Nigeria',
      'LEAD ORGANISATION,IMPLEMENTING ORGANISATION,ORG TYPE,SECTOR,STATE',
      ['partner', 'implementer', 'implementer-kind', 'capacities', null],
    ],
    [
      'Ukraine',
      'Implementing Partner,Implementing Partner Type,Lead,Sector,Oblast',
      ['implementer', 'implementer-kind', 'partner', 'capacities', null],
    ],
    [
      'Colombia',
      'Socio Principal,Tipo Socio,Socio Implementador,Sector,Donante',
      ['partner', 'implementer-kind', 'implementer', 'capacities', 'funder'],
    ],
    [
      'Mali',
      "Nom de l'organisation,Sigle,Type d'organisation,Cluster,Bailleur",
      ['implementer', 'implementer-acronym', 'implementer-kind', 'capacities', 'funder'],
    ],
    [
      'IATI',
      'participating-org (Funding),participating-org (Implementing),reporting-org-type-code,recipient-country-code,sector',
      ['funder', 'implementer', null, 'country', 'capacities'],
    ],
  ])('is known by who does what in it: %s', (_, header, columns) => {
    expect(usesOf(`${header}\nx1,x2,x3,x4,x5\ny1,y2,y3,y4,y5\n`)).toEqual({ use: 'activities', columns });
  });

  test('is known by its tags alone', () => {
    const { mapping } = drafted({
      ...aBook({
        'list.csv': '#org+name,#org+acronym,#sector+name,#country+code,#adm1+name\nBlue Lamp,BL,WASH,ET,Afar\n',
      }),
      format: 'three-w',
    });
    expect(mapping.sheets[0]).toMatchObject({
      use: 'activities',
      columns: ['implementer', 'implementer-acronym', 'capacities', 'country', null],
    });
  });
});

describe('files of other programs', () => {
  test('Kumu: elements and connections by label, persons left out, several ends in a cell', () => {
    const elements =
      'Label,Type,Tags,Description\nBlue Lamp,Organization,media|peace,A lamp\nAna Ruiz,Person,,\nRed Door,Network,,\n';
    const connections =
      'From,To,Type,Direction\nBlue Lamp,Red Door|Grey Hill,partner,mutual\nAna Ruiz,Red Door,member of,directed\n';
    const draft = draftOf({ 'elements.csv': elements, 'connections.csv': connections });
    expect(draft.members.map(({ name, kind, sectors }) => [name, kind, sectors])).toEqual([
      ['Blue Lamp', undefined, ['media', 'peace']],
      ['Red Door', 'network', undefined],
      ['Grey Hill', undefined, undefined],
    ]);
    expect(tiesIn(draft)).toEqual(['Blue Lamp – Red Door: works-with', 'Blue Lamp – Grey Hill: works-with']);
    expect(problemsOf(draft)).toEqual(['null null ends-left-out: 1']);
  });

  test.each([
    [
      'Gephi',
      'Id,Label,Time Interval\n1,Blue Lamp,\n2,Red Door,\n',
      'Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,,1\n',
      'Blue Lamp – Red Door: works-with',
    ],
    [
      'Gephi with Destination',
      'Id;Label\n1;Blue Lamp\n2;Red Door\n',
      'Source;Destination;Type\n1;2;Directed\n',
      'Blue Lamp – Red Door: works-with',
    ],
    [
      'Oligrapher',
      'id,name,scale,url\n1,Blue Lamp,1,\n2,Red Door,1,\n',
      'id,node1_id,node2_id,label,arrow\n9,1,2,funds,right\n',
      'Blue Lamp > Red Door: funds',
    ],
    [
      'Graph Commons',
      'name,type\nBlue Lamp,Organization\nRed Door,Organization\n',
      'from_name,to_name,name,weight\nBlue Lamp,Red Door,works with,1\n',
      'Blue Lamp – Red Door: works-with',
    ],
    [
      'ours',
      'id,name,kind\nb,Blue Lamp,other\nr,Red Door,other\n',
      'a,b,kind,direction\nb,r,funds,b-to-a\n',
      'Blue Lamp < Red Door: funds',
    ],
  ])('%s: nodes and edges', (_, nodes, edges, tie) => {
    expect(tiesIn(draftOf({ 'nodes.csv': nodes, 'edges.csv': edges }))).toEqual([tie]);
  });

  test('Sahana and PARTNER: an organisation with what is known of it, and nobody’s name', () => {
    const sahana =
      'Organisation,Branch,Acronym,Type,Sectors,Country,Website,Email,Phone\nBlue Lamp,,BL,International NGO,,Kenya,https://lamp.example,a@lamp.example,1\n';
    expect(usesOf(sahana).columns).toEqual([
      'name',
      null,
      'acronym',
      'kind',
      'sectors',
      'country',
      'website',
      null,
      null,
    ]);
    const groups = 'Group,Organisation\nRiver Alliance,Blue Lamp\n';
    expect(draftOf({ 'group_membership.csv': groups }).memberships).toMatchObject([
      { coalition: 'River Alliance', member: 'Blue Lamp' },
    ]);
    const partner = 'First Name,Last Name,Primary Organization,Node Label,Country\nAna,Ruiz,Blue Lamp,BL,KE\n';
    expect(draftOf({ 'members.csv': partner }).members.map(({ name }) => name)).toEqual(['Blue Lamp']);
  });
});

describe('ties', () => {
  test('name members by id, name, register or acronym, and say who is nowhere', () => {
    const members = 'id,name,acronym,identifiers\n1,Blue Lamp,BL,\n2,Red Door,RD,GB-CHC-7\n3,Grey Hill,,\n';
    const ties =
      'from,to,kind,since\n1,Red Door,funds,2019\n3,gb-chc-7,works-with,03/2019\nBL,3,member-of,25/12/2020\n1,99,funds,\n1,1,funds,\n2,,funds,\n1,3,hugs,\n';
    const draft = draftOf({ 'members.csv': members, 'ties.csv': ties });
    expect(tiesIn(draft)).toEqual([
      'Blue Lamp > Red Door: funds',
      'Grey Hill – Red Door: works-with',
      'Blue Lamp > Grey Hill: member-of',
    ]);
    expect(draft.ties.map(({ since }) => since)).toEqual(['2019', '2019-03', '2020-12-25']);
    expect(problemsOf(draft)).toEqual([
      '5 to unknown-end: 99',
      '6 to same-ends: Blue Lamp',
      '7 to no-name: ',
      '8 kind unknown-value: hugs',
    ]);
  });

  test('told from both ends go both ways, and twice are once', () => {
    const draft = draftOf({
      'ties.csv': 'from,to,kind\nBlue Lamp,Red Door,funds\nRed Door,Blue Lamp,funds\nBlue Lamp,Red Door,funds\n',
    });
    expect(tiesIn(draft)).toEqual(['Blue Lamp – Red Door: funds']);
  });

  test('refer to entries that only the network knows, without giving them a name', () => {
    const id = 'a'.repeat(26);
    const draft = draftOf({ 'ties.csv': `a,b,kind\n${id},GB-CHC-7,works-with\n12,13,works-with\n` });
    expect(draft.members).toMatchObject([
      { id, name: '' },
      { id: null, name: '', identifiers: ['GB-CHC-7'] },
    ]);
    expect(problemsOf(draft)).toEqual(['3 a unknown-end: 12', '3 b unknown-end: 13']);
    const difference = differenceOf(draft, NOBODY, {});
    expect(difference.members.map(({ name, conflict }) => [name, conflict])).toEqual([
      [id, 'end-missing'],
      ['GB-CHC-7', 'end-missing'],
    ]);
    expect(stepsOf(draft, difference, { level: 'private', newId: () => id })).toEqual([]);
  });
});

test('levels that our own files state are kept, the narrowest of a row', () => {
  const members =
    'id,name,kind,website,visibility,website_visibility\n1,Blue Lamp,other,,public,private\n2,Red Door,other,https://door.example,public,network\n3,One,other,,,\n';
  const ties = 'a,b,kind,a_visibility,b_visibility\n1,2,works-with,public,coalition\n';
  const sheets = [aSheet('members.csv', members, { holds: 'members' }), aSheet('ties.csv', ties, { holds: 'ties' })];
  for (const format of ['own-csv', 'table'] as const) {
    const { draft } = drafted({ format, sheets, problems: [] });
    expect(draft.members.map(({ visibility }) => visibility)).toEqual(['public', 'network', undefined]);
    expect(draft.ties.map(({ visibility }) => visibility)).toEqual(['coalition']);
  }
});

test('whatever stands in a file under whatever mapping, there is a draft that holds together and steps that the service takes', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Blue Lamp',
      'Red Door',
      'BL',
      '1',
      '2',
      'Kenya',
      'funds',
      'Person',
      'n/a',
      'Health',
      'GB-CHC-7',
      'A|B',
      'A/B',
      '__proto__',
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      'x'.repeat(130),
      'long '.repeat(900),
      '\u202e',
      '\u0000',
      'a\u0000b',
      'https://lamp.example/\u0001',
    ),
  );
  const mappings = fc.record({
    use: fc.constantFrom(...SHEET_USES),
    columns: fc.array(fc.option(fc.constantFrom(...COLUMN_USES)), { minLength: 4, maxLength: 4 }),
    values: fc.dictionary(cell, fc.dictionary(cell, fc.option(cell), { maxKeys: 3 }), { maxKeys: 2 }),
    fixed: fc.dictionary(fc.constantFrom(...COLUMN_USES), cell, { maxKeys: 2 }),
  });
  const row = fc.array(cell, { minLength: 4, maxLength: 4 });
  const sheets = fc.record({ mapping: mappings, header: row, rows: fc.array(row, { maxLength: 6 }) });
  const chance = chanceFrom(1);
  fc.assert(
    fc.property(fc.constantFrom(...FILE_FORMATS), fc.array(sheets, { maxLength: 3 }), (format, given) => {
      const book = {
        format,
        sheets: given.map(({ header, rows }) => ({
          ...{ file: 'a.csv', name: null, holds: null, header },
          rows: rows.map((cells, place) => ({ at: place + 2, cells })),
        })),
        problems: [],
      };
      const mapping: Mapping = { sheets: given.map((one) => one.mapping) };
      for (const draft of [drafted(book).draft, draftFrom(book, mapping, WORDS)]) {
        const keys = draft.members.map(({ key }) => key);
        const coalitions = draft.coalitions.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const referred = [
          ...[...draft.presences, ...draft.offers, ...draft.needs, ...draft.memberships].map(({ member }) => member),
          ...draft.ties.flatMap(({ a, b }) => [a, b]),
          ...draft.coalitions.flatMap(({ convenor }) => convenor ?? []),
        ];
        expect(referred.filter((key) => !keys.includes(key))).toEqual([]);
        expect(draft.memberships.filter(({ coalition }) => !coalitions.includes(coalition))).toEqual([]);
        expect(draft.ties.filter(({ a, b }) => a === b)).toEqual([]);
        const difference = differenceOf(draft, NOBODY, {});
        const steps = stepsOf(draft, difference, { level: 'stated', newId: () => idFromChance(chance) });
        expect(steps.filter((step) => !ImportStep.safeParse(step).success)).toEqual([]);
      }
    }),
    { seed: 8, numRuns: process.env['ATLAS_LONG'] ? 5000 : 30 },
  );
});
