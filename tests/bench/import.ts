/** How fast a spreadsheet becomes a network, beside a plain bulk insert of the same rows into SQLite in the same run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { OPERATOR_LIMITS } from '#core/files/limits.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping } from '#core/import/guess-mapping.ts';
import { openFiles } from '#core/import/open-files.ts';
import type { ImportStep } from '#core/import/steps.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import { asSeenBy } from '#core/visibility.ts';
import { applyAsOperator } from '../../scripts/operator-imports.ts';
import { shippedWords } from '../../scripts/shipped-data.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { generateNetwork } from '../support/generated-network.ts';
import { chanceFrom, idFromChance } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);
const SIZES = [1000, 10_000];
const ROUNDS = 3;
/** How many organisations are there already when a file comes. */
const THERE = 1000;

type Phases = Record<string, number>;

/** The middle one of a few rounds, in an order that favours none. */
export async function benchImport(): Promise<void> {
  const words = shippedWords();
  for (const size of SIZES) {
    const text = fileOf(size);
    const rounds: { phases: Phases; steps: number; plain: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const server = await startServer(generateNetwork(THERE, words));
      try {
        const { phases, steps } = await imported(server, text);
        rounds.push({ phases, steps: steps.length, plain: plainInsert(steps) });
      } finally {
        await server.end();
      }
    }
    const middle = rounds.toSorted((one, other) => total(one.phases) - total(other.phases))[ROUNDS >> 1];
    if (middle) report(size, middle);
  }
}

/** An organisation a row: its name, kind, sector, country, what it offers, where it is on the web. */
function fileOf(size: number): Uint8Array {
  const chance = chanceFrom(1);
  const rows = Array.from({ length: size }, (_, place) =>
    [
      ...[
        `${word(chance)} ${word(chance)} ${word(chance)} ${place}`,
        chance.one(['National NGO', 'International NGO']),
      ],
      ...[chance.one(['Media', 'Humanitarian']), chance.one(['Kenya', 'Tchad', 'India']), 'Legal support'],
      `https://example.org/${place}`,
    ].join(','),
  );
  return new TextEncoder().encode(['Organisation,Type,Sector,Country,Capacity,Website', ...rows].join('\n'));
}

function word(chance: ReturnType<typeof chanceFrom>): string {
  const syllable = () => `${chance.one([...'bdfgklmnprst'])}${chance.one([...'aeiou'])}`;
  return `${syllable()}${syllable()}${syllable()}`.replace(/^./, (letter) => letter.toUpperCase());
}

async function imported({ db }: Server, bytes: Uint8Array): Promise<{ phases: Phases; steps: ImportStep[] }> {
  const phases: Phases = {};
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    phases[name] = performance.now() - start;
    return value;
  };
  const network = asSeenBy(await loadNetwork(db), { role: 'coordinator', memberId: null });
  const opened = await timed('open', () =>
    openFiles([{ name: 'organisations.csv', bytes }], { limits: OPERATOR_LIMITS }),
  );
  if (!opened.ok) throw new Error('The file cannot be read.');
  const { mapping } = await timed('map', () => guessMapping(opened.book, network, []));
  const draft = await timed('draft', () => draftFrom(opened.book, mapping, network));
  const difference = await timed('compare', () => differenceOf(draft, network, {}));
  const chance = chanceFrom(2);
  const steps = stepsOf(draft, difference, { level: 'private', newId: () => idFromChance(chance) });
  const said = { label: 'organisations.csv', format: 'table', level: 'private', isSlow: false } as const;
  await timed('stage and apply', () => applyAsOperator(db, steps, said));
  return { phases, steps };
}

/** The same records by prepared statements in one transaction, into the same tables on a file, with nothing checked. */
function plainInsert(steps: readonly ImportStep[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  const db = new DatabaseSync(join(folder, 'plain.sqlite'));
  for (const name of readdirSync(MIGRATIONS).sort())
    if (name.endsWith('.sql')) db.exec(readFileSync(new URL(name, MIGRATIONS), 'utf8'));
  db.exec('pragma journal_mode = wal; pragma foreign_keys = off');
  const member = db.prepare(
    `insert into members (id, name, kind, standing, sectors, website, languages, reach) values (?, ?, ?, 'listed', ?, ?, '[]', '[]')`,
  );
  const presence = db.prepare('insert into presences (member_id, country, kind) values (?, ?, ?)');
  const offer = db.prepare('insert into offers (member_id, capacity_id, level, country) values (?, ?, ?, ?)');
  const start = performance.now();
  db.exec('begin');
  for (const step of steps) {
    if (step.do === 'change') continue;
    if (step.list === 'members') member.run(step.id, step.name, step.kind, JSON.stringify(step.sectors), step.website);
    if (step.list === 'presences') presence.run(step.memberId, step.country, step.kind);
    if (step.list === 'offers') offer.run(step.memberId, step.capacityId, step.level, step.country);
  }
  db.exec('commit');
  const took = performance.now() - start;
  db.close();
  rmSync(folder, { recursive: true });
  return took;
}

const total = (phases: Phases) => Object.values(phases).reduce((sum, took) => sum + took, 0);

function report(size: number, { phases, steps, plain }: { phases: Phases; steps: number; plain: number }): void {
  const perSecond = (took: number) => Math.round((1000 * size) / took);
  process.stdout.write(`${size} rows, which are ${steps} steps, into a network of ${THERE} organisations\n`);
  console.table([
    ...Object.entries(phases).map(([phase, took]) => ({
      phase,
      ms: Math.round(took),
      'rows a second': perSecond(took),
    })),
    { phase: 'all of it', ms: Math.round(total(phases)), 'rows a second': perSecond(total(phases)) },
    { phase: 'plain insert of the same, unchecked', ms: Math.round(plain), 'rows a second': perSecond(plain) },
  ]);
}
