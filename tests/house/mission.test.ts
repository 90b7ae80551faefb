/** What the network sets out to do has a page and a test, and the document that says so says what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';

const AIMS = [
  ...['playbook', 'exchange', 'joint action', 'non-public action'],
  ...['crisis response', 'legal mechanisms', 'communications', 'diplomacy'],
  ...['cross-sector bridges', 'bridges to other networks'],
  ...['digital dimension', 'narrative dimension', 'national level'],
  ...['network map', 'partner finding', 'coalition'],
];

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const inBackticks = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one);

const rows = textOf('docs/mission.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, aim = '', , pages = '', tests = '']) => ({ aim, pages: inBackticks(pages), tests: inBackticks(tests) }));

/** Where the page's routes and the plain pages of the Worker are written down. */
const ADDRESSES = ['web/routes.ts', 'web/first-routes.ts', 'web/inside/inside-routes.ts'].map(textOf).join('\n');
const RUN_BY_THE_WORKER = /run_worker_first = (.*)/.exec(textOf('wrangler.toml'))?.[1] ?? '';

test('every aim has one row', () => {
  expect(rows.map(({ aim }) => aim)).toEqual(AIMS);
});

test.each(rows)('of $aim the pages and the tests are there, and one of the tests opens one of the pages', (row) => {
  const { pages, tests } = row;
  const isPage = (page: string) => ADDRESSES.includes(`path: '${page}'`) || RUN_BY_THE_WORKER.includes(`"${page}"`);
  expect(pages.filter((page) => !isPage(page))).toEqual([]);
  expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const opened = tests.filter((path) => path.startsWith('tests/e2e/')).map(textOf);
  const beginnings = pages.map((page) => page.replace(/\/:.*$/, ''));
  expect(opened.some((text) => beginnings.some((page) => new RegExp(`['"\`}]${page}\\b`).test(text)))).toBe(true);
});
