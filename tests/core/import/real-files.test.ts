/**
 * Files as they really are, read from the folder that ATLAS_TEST_DATA names. What is expected was counted in the files
 * by other means, or read off them by eye.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPERATOR_LIMITS } from '#core/files/limits.ts';
import type { Book } from '#core/import/book.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import type { Draft } from '#core/import/draft.ts';
import { openFiles } from '#core/import/open-files.ts';
import { ImportStep } from '#core/import/steps.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import { enImportProblems } from '../../../web/text/en-import-problems.ts';
import { drafted, tiesIn, WORDS } from '../../support/import/a-book.ts';
import { chanceFrom, idFromChance } from '../../support/random.ts';

const folder = process.env['ATLAS_TEST_DATA'] ?? '';

/** As an operator opens them. */
async function opened(...files: string[]): Promise<Book> {
  const given = files.map((file) => ({ name: basename(file), bytes: readFileSync(join(folder, file)) }));
  const read = await openFiles(given, { limits: OPERATOR_LIMITS });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.book;
}

const DRAFTED = new Map<string, ReturnType<typeof drafted> & { book: Book }>();

/** What comes of files, worked out once. */
async function draftOf(...files: string[]) {
  const key = files.join();
  const known = DRAFTED.get(key);
  if (known) return known;
  const book = await opened(...files);
  const made = { ...drafted(book), book };
  DRAFTED.set(key, made);
  return made;
}

/** How many records a draft has of each kind, and how many problems by their code. */
function countsOf(draft: Draft) {
  const { members, presences, offers, ties, problems } = draft;
  const codes = problems.map(({ problem }) => problem);
  const problemCounts = Object.fromEntries(
    [...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]),
  );
  return {
    members: members.length,
    presences: presences.length,
    offers: offers.length,
    ties: ties.length,
    problems: problemCounts,
  };
}

function kindsOf({ members }: Draft): Record<string, number> {
  const kinds = members.map(({ kind }) => kind ?? 'unknown');
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

describe.skipIf(folder === '')('lists of who does what where (skipped where ATLAS_TEST_DATA is not set)', async () => {
  test('Chad, in French: 208 names, 12 clusters of which two are none', async () => {
    const { mapping, unknown, draft } = await draftOf('3w/tcd_3w_2025-04_org_cluster_province.csv');
    expect(mapping.sheets[0]).toMatchObject({
      use: 'activities',
      columns: ['implementer', 'implementer-acronym', 'implementer-kind', 'capacities', null, null, null],
      fixed: { country: 'TD', 'presence-kind': 'reported-active' },
    });
    expect(unknown.map(({ value, count }) => [value, count])).toEqual([
      ['Réponse aux réfugiés', 119],
      ['Coordination', 51],
    ]);
    expect(countsOf(draft)).toEqual({
      ...{ members: 208, presences: 208, offers: 526, ties: 0 },
      problems: { 'unknown-value': 2, 'maybe-joint-name': 1 },
    });
    expect(draft.members.find(({ acronym }) => acronym === 'CRT')).toMatchObject({
      name: 'Croix Rouge Tchadienne',
      kind: 'red-cross-red-crescent',
    });
  });

  test('Somalia: acronyms come out of the names, and who is not in the list is nobody', async () => {
    const { draft } = await draftOf('3w/som_3w_2025-q1_org_cluster_region.csv');
    expect(countsOf(draft)).toMatchObject({ members: 203, presences: 203, offers: 415, problems: { 'no-name': 2 } });
    expect(draft.members).toContainEqual(
      expect.objectContaining({
        name: 'Horn Of Africa Voluntary Youth Committee',
        acronym: 'HAVOYOCO',
        kind: 'national-ngo',
      }),
    );
    expect(draft.members.filter(({ name }) => /\([A-Z]{3,}\)$/.test(name))).toEqual([]);
    expect(draft.presences.every(({ country }) => country === 'SO')).toBe(true);
  });

  test('DR Congo: 246 that work, with every cluster, and their donors but for “others” and own funds', async () => {
    const { unknown, draft } = await draftOf('3w/cod_3w_2025-05_org_sector_province_donor.csv');
    expect(countsOf(draft)).toMatchObject({ presences: 246, offers: 424 });
    expect(unknown.map(({ value }) => value)).toEqual(['ECC-MERU']);
    expect(draft.members.filter(({ name }) => /^(autre|fonds propres?|multi-bailleur)$/i.test(name))).toEqual([]);
    expect(tiesIn(draft)).toContain('FCDO > Danish Refugee Council: funds');
    expect(new Set(draft.ties.map(({ kind }) => kind))).toEqual(new Set(['funds']));
    expect(new Set(draft.presences.map(({ country }) => country))).toEqual(new Set(['CD']));
    expect(draft.members.find(({ name }) => name === 'AFY-ACTION FURAHA YETU')).toMatchObject({ kind: 'national-ngo' });
  });

  test.each([
    ['3w/hapi_3w_org_sector_country.csv', 764, 1574],
    ['3w/hapi_3w_admin2_rows.csv', 764, 1574],
  ])('HDX HAPI, %s', async (file, presences, offers) => {
    const { unknown, draft } = await draftOf(file);
    expect(unknown).toEqual([]);
    expect(countsOf(draft)).toMatchObject({ members: 697, presences, offers });
    expect(new Set(draft.presences.map(({ country }) => country))).toEqual(new Set(['CD', 'ET', 'SO', 'TD']));
    expect(draft.offers.every(({ country, level }) => country !== undefined && level === undefined)).toBe(true);
  });

  test('Ethiopia: the ties are those that were worked out from the same list before', async () => {
    const { mapping, draft } = await draftOf('3w/eth_4w_2025-08_donor_partner_implementer.csv');
    expect(mapping.sheets[0]?.fixed).toMatchObject({ country: 'ET' });
    const apart = await draftOf('3w/eth_4w_2025-08_ties.csv');
    expect(countsOf(apart.draft)).toMatchObject({ members: 189, ties: 273, problems: { 'same-ends': 4 } });
    const folded = (ties: string[]) =>
      ties.map((tie) =>
        tie
          .toLowerCase()
          .split(/ – (?=.*: works)|: /)
          .sort()
          .join(),
      );
    const found = new Set(folded(tiesIn(draft)));
    // What is not found is under another name: an acronym that the list explains elsewhere, or one in brackets.
    const missing = folded(tiesIn(apart.draft)).filter((tie) => !found.has(tie));
    expect(missing).toHaveLength(16);
    expect(missing.filter((tie) => !/\(|\b(amref|gac|wat|nca)\b/.test(tie))).toEqual([]);
  });

  test('IATI activities: 32 publishers with their numbers, and no country where none is specified', async () => {
    const { draft } = await draftOf('3w/iati_foodsecurity_org_sector_country.csv');
    expect(draft.members).toHaveLength(32);
    expect(draft.members.find(({ name }) => name === 'CAFOD')).toMatchObject({ identifiers: ['GB-CHC-285776'] });
    expect(draft.members.find(({ name }) => name === 'Malaria Consortium')?.identifiers).toEqual(['GB-CHC-1099776']);
    expect(draft.members.flatMap(({ reach = [] }) => reach)).toEqual([]);
    expect(draft.presences).toContainEqual(expect.objectContaining({ country: 'TZ' }));
  });

  test('the spellings of HDX are other names of 751 organisations', async () => {
    const { mapping, draft } = await draftOf('3w/hdx_org_alias_map.csv');
    expect(mapping.sheets[0]?.columns.slice(0, 7)).toEqual([
      'country',
      'aliases',
      'name',
      null,
      'acronym',
      null,
      'kind',
    ]);
    expect(draft.members).toHaveLength(751);
    expect(draft.members[0]).toMatchObject({
      name: "United Nations Children's Fund",
      kind: 'intergovernmental',
      acronym: 'UNICEF',
    });
    expect(draft.members[0]?.aliases).toContain("Fonds des Nations Unies pour l'Enfance");
  });
});

describe.skipIf(folder === '')('networks (skipped where ATLAS_TEST_DATA is not set)', async () => {
  test('the European Social Forum: organisations without the seminars that they went to', async () => {
    const { draft } = await draftOf('networks/etcgroups_esf_nodes.csv', 'networks/etcgroups_esf_edges.csv');
    expect(countsOf(draft)).toMatchObject({ members: 897, ties: 242 });
    expect(draft.ties.every(({ kind, direction }) => kind === 'member-of' && direction === 'a-to-b')).toBe(true);
    expect(kindsOf(draft)).toMatchObject({ network: 146, 'local-group': 78, 'public-body': 11, foundation: 8 });
    expect(draft.members.filter(({ website }) => website === 'na')).toEqual([]);
    const known = draft.presences.filter(({ member }) => member === '0').map(({ country }) => country);
    expect(known).toEqual(['BE']);
  });

  test.each([
    ['iati_flows_covid', 4531, 5164],
    ['iati_flows_foodsecurity', 249, 236],
    ['iati3w_somalia_2021', 626, 737],
  ])('%s: every row but those without a name or with a text for one', async (name, members, ties) => {
    const { draft } = await draftOf(`networks/${name}_nodes.csv`, `networks/${name}_edges.csv`);
    expect(countsOf(draft)).toMatchObject({ members, ties });
  });

  test('ten thousand at once, without events and without what only counts who is somewhere', async () => {
    const { draft } = await draftOf('networks/real_union_nodes.csv', 'networks/real_union_edges.csv');
    const skipped = draft.problems.filter(({ problem }) => problem === 'no-name' || problem === 'too-long');
    expect(draft.members.length + skipped.length).toBe(9164);
    expect(new Set(draft.ties.map(({ kind }) => kind))).toEqual(new Set(['funds', 'works-with', 'member-of']));
    expect(draft.members.find(({ name }) => name === 'Apple Inc')?.kind).toBe('other');
  });

  test.each(['iati_flows_foodsecurity', 'iati3w_somalia_2021'])(
    'the ties of %s alone name who has a name or a number of a register, and all others are said',
    async (name) => {
      const { draft } = await draftOf(`networks/${name}_edges.csv`);
      const [sheet] = (await opened(`networks/${name}_edges.csv`)).sheets;
      const refused = new Set(draft.problems.map(({ place }) => place.row));
      const said =
        sheet?.rows.filter(({ at }) => !refused.has(at)).map(({ cells }) => cells.slice(0, 2).sort().join()) ?? [];
      expect(draft.ties).toHaveLength(new Set(said).size);
      expect(draft.members.filter((member) => member.name === '' && !member.identifiers)).toEqual([]);
      expect(draft.members.filter((member) => /^\d+$/.test(member.name))).toEqual([]);
    },
  );
});

describe.skipIf(folder === '')('directories (skipped where ATLAS_TEST_DATA is not set)', async () => {
  test('of registers: other names without their languages, a number for each', async () => {
    const { draft } = await draftOf('directories/iati_organisation_ids.csv');
    expect(countsOf(draft)).toMatchObject({ members: 1137, problems: { 'no-name': 26 } });
    expect(draft.members.find(({ key }) => key === 'BE-BCE_KBO-0421210424')).toMatchObject({
      aliases: ['Koepel van Internationale Solidariteit - 11.11.11 VZW'],
      identifiers: ['BE-BCE_KBO-0421210424'],
      kind: 'national-ngo',
    });
  });

  test('of support: languages and reach out of texts, threats and appeals left aside', async () => {
    const { draft } = await draftOf('directories/umbrella_support_orgs_by_threat.csv');
    expect(draft.members).toHaveLength(28);
    expect(draft.members.find(({ name }) => name === 'Front Line Defenders')).toMatchObject({
      languages: ['ar', 'en', 'fr', 'ru', 'es'],
      reach: ['001'],
    });
    expect(draft.leftAside.map(({ place }) => place.column)).toEqual([
      'support_kind',
      'section',
      'threat_types',
      'accepts_urgent_appeals',
    ]);
  });

  test('of signatures: each organisation once', async () => {
    expect((await draftOf('directories/digital_rights_signons.csv')).draft.members).toHaveLength(100);
  });
});

describe.skipIf(folder === '')('graphs (skipped where ATLAS_TEST_DATA is not set)', () => {
  test.each([
    ['gephi_les_miserables.gexf', 77, 254, []],
    // Seven characters are tied to themselves.
    ['gephi_marvel_characters_by_stories.gexf', 523, 17_990, ['same-ends']],
    ['gephi_power_grid.gexf', 4941, 6594, ['numbers-as-names']],
    ['gexf_primer_1.3_simple.gexf', 2, 1, []],
    // Its nodes have no labels but in a column of their own; most ties are told from both ends.
    ['gephi_airlines.graphml', 235, 1297, []],
    ['etcgroups_esf_no_contacts.graphml', 897, 242, ['bad-web-address', 'shortened', 'unknown-value']],
    // Three interviewees, two phenomena, two outcomes and a resource are no organisations.
    ['kumu_changelabs_template.json', 2, 1, ['ends-left-out', 'unknown-value']],
    ['kumu_snap_to_tutorial_project.json', 51, 109, ['unknown-value']],
    ['kumu_snap_to_tutorial_data.xlsx', 51, 109, ['unknown-value']],
  ])('%s', async (file, members, ties, problems) => {
    const { book, draft } = await draftOf(`networks/import_samples/${file}`);
    expect(countsOf(draft)).toMatchObject({ members, ties });
    const inReading = new Set(book.problems.map(({ problem }) => problem));
    const codes = new Set(draft.problems.map(({ problem }) => problem).filter((code) => !inReading.has(code)));
    expect([...codes].sort()).toEqual(problems);
    const kinds = new Set(draft.ties.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set([file.startsWith('etc') ? 'member-of' : 'works-with']));
  });
});

test.skipIf(folder === '')('a damaged workbook gets one clear sentence', async () => {
  const name = 'kumu_euro_crisis_DAMAGED_ZIP.xlsx';
  const bytes = readFileSync(join(folder, 'networks/import_samples', name));
  const read = await openFiles([{ name, bytes }]);
  const sentences = read.ok ? [] : read.problems.map(({ problem, value }) => enImportProblems[problem](value));
  expect(sentences).toEqual([
    'This file is damaged: it was cut off or changed on its way. Ask for it again, or open it in a spreadsheet program and save it anew.',
  ]);
});

/** What takes longest, a second or two each. */
const LARGE = /real_union|iati_flows_covid|gephi_(marvel|power)|admin2/;

describe.skipIf(folder === '')('every file (skipped where ATLAS_TEST_DATA is not set)', () => {
  const nobody = asSeenBy({ ...emptyStoredNetwork(), ...WORDS }, { role: 'coordinator', memberId: null });
  const files = folder === '' ? [] : ['3w', 'networks', 'networks/import_samples', 'directories'].flatMap(filesIn);

  test.each(files)('%s makes steps that the service takes', async (file) => {
    const edges = file.replace('_nodes.csv', '_edges.csv');
    const { draft } = await draftOf(...new Set([file, edges]));
    const difference = differenceOf(draft, nobody, {});
    const chance = chanceFrom(1);
    const steps = stepsOf(draft, difference, { level: 'private', newId: () => idFromChance(chance) });
    expect(steps.filter((step) => !ImportStep.safeParse(step).success).slice(0, 3)).toEqual([]);
    expect(steps.filter(({ list }) => list === 'members')).toHaveLength(draft.members.length);
    expect(difference.counts.members.conflict).toBe(0);
    expect(difference.counts.ties.new).toBe(draft.ties.length);
    expect(steps.filter(({ list }) => list === 'offers')).toHaveLength(draft.offers.length);
  });

  function filesIn(under: string): string[] {
    const isOne = (name: string) => /\.\w+$/.test(name) && !/_edges\.csv$|DAMAGED/.test(name);
    const names = readdirSync(join(folder, under)).filter(isOne);
    const wanted = process.env['ATLAS_LONG'] ? names : names.filter((name) => !LARGE.test(name));
    return wanted.map((name) => `${under}/${name}`);
  }
});
