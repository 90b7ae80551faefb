/** The files that are taken away, as those read them who know nothing of us. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '#core/export/formats.ts';
import { hsdsTables } from '#core/export/hsds.ts';
import { LEFT_OUT } from '#core/export/left-out.ts';
import { printMurmurations } from '#core/export/murmurations.ts';
import { networkBook } from '#core/export/network-book.ts';
import { partOf } from '#core/export/part-of.ts';
import { printed } from '#core/export/printed.ts';
import { ROOT } from '../../../scripts/run-command.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { emptyNetwork, takenFacts } from './taken-networks.ts';

const WORDS = shippedWords();
const [FACTS] = fc.sample(takenFacts(WORDS), { numRuns: 30, seed: 7 }).filter(({ ties }) => ties.length > 3);
const NETWORK = { ...emptyNetwork(WORDS), ...FACTS };

function fileOf(format: ExportFormat, network = NETWORK) {
  const said = { id: 'anid', about: ['Title', 'Line'], aboutTables: ['Marks'] };
  return printed(format, { part: network, book: networkBook(network), ...said }).bytes;
}

test('a workbook holds texts alone, one of them for people, and says its id', () => {
  const [first, ...others] = NETWORK.members;
  const name = '=cmd()_x0041_&<"';
  const parts = unzipSync(fileOf('xlsx', { ...NETWORK, members: first ? [{ ...first, name }, ...others] : [] }));
  const xml = Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]));
  expect(xml['docProps/core.xml']).toContain('<dc:identifier>anid<');
  expect(xml['xl/workbook.xml']).toContain('<sheet name="members" ');
  expect(xml['xl/workbook.xml']).toContain('<sheet name="about (ignore)" ');
  const members = xml['xl/worksheets/sheet1.xml'] ?? '';
  expect(members).toContain(`'=cmd()_x005F_x0041_&amp;&lt;&quot;<`);
  expect(members).toContain('state="frozen"');
  const cells =
    Object.values(xml)
      .join('')
      .match(/<c [^>]*>/g) ?? [];
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((cell) => !cell.includes('t="inlineStr"'))).toEqual([]);
  expect(Object.values(xml).join('')).not.toMatch(/<f>|<f /);
});

test.each(EXPORT_FORMATS)('a file as %s is the same bytes each time, and has no moment in it', (format) => {
  const bytes = fileOf(format);
  expect(Buffer.from(bytes).equals(Buffer.from(fileOf(format)))).toBe(true);
  expect(strFromU8(bytes, true)).not.toContain(`${new Date().getFullYear()}-`);
});

test('tables of services refer to each other, and each id stands once', () => {
  const tables = hsdsTables(NETWORK);
  const column = (file: string, word: string) => {
    const table = tables.find((one) => one.file === file) ?? expect.unreachable(file);
    return table.rows.map(({ cells }) => cells[table.header.indexOf(word)] ?? '');
  };
  for (const { file } of tables) {
    const ids = column(file, 'id');
    expect(new Set(ids).size, file).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(column('organizations.csv', 'id')).toEqual(expect.arrayContaining(column('services.csv', 'organization_id')));
  for (const file of ['service_areas.csv', 'languages.csv'])
    expect(column('services.csv', 'id')).toEqual(expect.arrayContaining(column(file, 'service_id')));
  expect(column('attributes.csv', 'link_id')).toEqual(column('services.csv', 'id'));
  expect(column('taxonomy_terms.csv', 'id')).toEqual(
    expect.arrayContaining(column('attributes.csv', 'taxonomy_term_id')),
  );
  expect(column('organizations.csv', 'description')).not.toContain('');
});

test('profiles have what their schema asks for, and relate to those with an address', () => {
  const profiles: Record<string, unknown>[] = JSON.parse(printMurmurations(NETWORK));
  expect(profiles.map(({ name }) => name)).toEqual(NETWORK.members.map(({ name }) => name));
  for (const profile of profiles) {
    expect(profile['linked_schemas']).toEqual(['organizations_schema-v1.0.0']);
    expect(Object.values(profile)).not.toContain(null);
  }
  const addresses = NETWORK.members.map(({ website }) => website);
  const named = JSON.stringify(profiles).match(/"object_url":"[^"]*"/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  for (const one of named) expect(addresses).toContain(JSON.parse(`{${one}}`).object_url);
});

test('of some members come the ties among them, and their coalitions without the others', () => {
  const network = aNetwork()
    .member('Ana')
    .member('Bo')
    .member('Cy')
    .tie('Ana', 'Bo')
    .tie('Bo', 'Cy')
    .coalition('All', ['Ana', 'Bo', 'Cy'], { convenorId: idOf('Cy') })
    .coalition('Others', ['Cy'])
    .seenBy({ role: 'reader', memberId: null });
  const part = partOf(network, new Set([idOf('Ana'), idOf('Bo'), idOf('Nobody')]));
  expect(part.members.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  expect(part.ties).toHaveLength(1);
  expect(part.coalitions).toMatchObject([{ name: 'All', memberIds: [idOf('Ana'), idOf('Bo')], convenorId: null }]);
});

test('docs/exports.md says what each format leaves out', () => {
  const text = readFileSync(join(ROOT, 'docs/exports.md'), 'utf8');
  for (const format of EXPORT_FORMATS)
    expect(text).toContain(`| ${format} | ${LEFT_OUT[format].join(', ') || 'nothing'} |`);
});
