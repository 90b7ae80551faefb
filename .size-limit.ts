/**
 * What a first visit downloads, what opening a map adds to it, what turning to it, and what sealed letters add to a
 * request, gzipped as they travel; all that a phone gets of a map of 300 members before it is touched; and the search for
 * coalitions, bundled by itself: in the page it comes together with what turns members into a question.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleSolver } from './tests/bench/coalition/bundle-solver.ts';
import { outlineOnTheWire } from './tests/bench/phone/outline-on-the-wire.ts';

const ASSETS = 'dist/web/assets/';
const SOLVER = 'dist/solver.js';
const OUTLINE = 'dist/outline.br';

writeFileSync(SOLVER, await bundleSolver());
writeFileSync(OUTLINE, outlineOnTheWire());

const entries = [...readFileSync('dist/web/index.html', 'utf8').matchAll(/\/assets\/([\w.-]+\.js)/g)].map(
  (match) => match[1] ?? '',
);
const firstPage = withImports([...entries, chunk('home-page')]);
const map = withImports([chunk('whole-desk'), chunk('map')]).filter((file) => !firstPage.includes(file));
const beside = [...firstPage, ...withImports([chunk('request-page')])];
const letters = withImports([chunk('silent-thread')]).filter((file) => !beside.includes(file));
const instrument = withImports([chunk('instrument')]).filter((file) => ![...firstPage, ...map].includes(file));

/** The page, the files that it names and, as one of them is a script that asks for others, the files that they name. */
const untouched = new Set(['dist/web/map.html']);
for (const file of untouched) {
  if (!/\/(map\.html|next-[\w-]+\.js)$/.test(file)) continue;
  for (const [, asset] of readFileSync(file, 'utf8').matchAll(/"\/(assets\/[\w.-]+)"/g))
    untouched.add(`dist/web/${asset}`);
}

export default [
  { name: 'First page', path: firstPage, limit: '35 kB', gzip: true },
  { name: 'Map', path: map, limit: '76 kB', gzip: true },
  { name: 'What it takes to drag', path: instrument, limit: '145 kB', gzip: true },
  // The outline is packed as an answer is; packing it again changes next to nothing.
  { name: 'Map before a touch', path: [...untouched, OUTLINE], limit: '45 kB', brotli: true },
  { name: 'Sealed letters', path: letters, limit: '100 kB', gzip: true },
  { name: 'Solver', path: SOLVER, limit: '10 kB', gzip: true },
];

/** The file of a chunk that is loaded on demand; its name ends with a hash of its content. */
function chunk(name: string): string {
  const file = readdirSync(ASSETS).find((one) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(one));
  if (!file) throw new Error(`The bundle has no chunk named ${name}.`);
  return file;
}

/** Files and all that they import before they run. */
function withImports(files: string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    const code = readFileSync(ASSETS + file, 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:from|import)["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(imported);
  }
  return [...found].map((file) => ASSETS + file);
}
