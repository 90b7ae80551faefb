/** The command that brings files: what it says of them, what it changes, and what it refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { importFiles } from '../../scripts/import-files.ts';
import { Problem } from '../../scripts/problem.ts';
import { shippedWords } from '../../scripts/shipped-data.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { memoryDatabase } from '../support/memory-database.ts';

const FILE = `Organisation,Type,Country,E-mail\nLamp Collective,National NGO,Kenya,someone@example.org\nQuill House,National NGO,Chad,\n`;

test('a file is compared, then brought as one; what is about persons stays where it is', async () => {
  const { db, folder, bring } = await aNetworkOf();
  const file = join(folder, 'list.csv');
  writeFileSync(file, FILE);
  const map = join(folder, 'map.json');
  const looked = await bring(file, '--dry-run', '--map', map);
  expect(looked).toMatch(/members: 2 new/);
  expect(looked).toMatch(/Columns left aside, with how many cells: E-mail \(1\)/);
  expect(looked).toMatch(/Nothing was changed\. Without --dry-run it takes \d+ steps\./);
  expect((await loadNetwork(db)).members).toEqual([]);

  const mapping: { sheets: { columns: (string | null)[] }[] } = JSON.parse(readFileSync(map, 'utf8'));
  expect(mapping.sheets.map(({ columns }) => columns)).toEqual([['name', 'kind', 'country', null]]);
  mapping.sheets[0]?.columns.splice(2, 1, null);
  writeFileSync(map, JSON.stringify(mapping));
  expect(await bring(file, '--map', map, '--visibility', 'network')).toMatch(
    /Done: 2 steps, seen at the level network/,
  );
  const { members, presences } = await loadNetwork(db);
  expect(members.map(({ name, standing, visibility }) => [name, standing, visibility]).sort()).toEqual([
    ['Lamp Collective', 'listed', 'network'],
    ['Quill House', 'listed', 'network'],
  ]);
  expect(presences).toEqual([]);
  expect(await bring(file, '--map', map)).toMatch(/There is nothing to bring/);
  const { results } = await db.prepare('select action, actor_id from audit order by rowid').all();
  expect(results).toMatchObject([{ action: 'import-begun', actor_id: null }, { action: 'import-applied' }]);
});

test.each([
  [[], /^npm run import -- FILE/],
  [['list.csv', '--visibility', 'everybody'], /^npm run import -- FILE/],
  [['nowhere.csv'], /nowhere\.csv cannot be read .* Nothing was changed\./],
])('%j is refused with a sentence', async (words, sentence) => {
  const { bring } = await aNetworkOf();
  await expect(bring(...words)).rejects.toThrow(sentence);
  await expect(bring(...words)).rejects.toThrow(Problem);
});

async function aNetworkOf() {
  const folder = mkdtempSync(join(tmpdir(), 'brought-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const db = memoryDatabase();
  await saveNetwork(db, shippedWords());
  const reach = { local: (act: (d1: D1Database) => Promise<void>) => act(db), remote: () => Promise.reject() };
  return {
    db,
    folder,
    bring: async (...words: string[]): Promise<string> => {
      const printed: string[] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(`${line}`));
      try {
        await importFiles(words, reach);
      } finally {
        log.mockRestore();
      }
      return printed.join('\n');
    },
  };
}
