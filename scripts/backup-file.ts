/**
 * A backup as a file: a line that says what is in it, a line for each row, and at the end the hash of all lines before,
 * so that half a file and a changed one are told.
 */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { Cell, Everything } from '../worker/db/backup.ts';
import { Problem } from './problem.ts';

const FORMAT = 'solidarity-atlas-backup';

const Head = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  migrations: z.array(z.string()),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: z.int().min(0) })),
});
const Row = z.array(z.union([z.string(), z.number(), z.null()]));
const End = z.strictObject({ sha256: z.string() });

/** Writes a file that only its owner can read; one that is there already is not written over. */
export function writeBackup(path: string, everything: Everything): void {
  const file = openNew(path);
  try {
    const hash = createHash('sha256');
    for (const line of linesOf(everything)) {
      hash.update(line);
      writeSync(file, line);
    }
    writeSync(file, lineOf({ sha256: hash.digest('hex') }));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** The whole of a file, once it turned out to be whole. */
export async function readBackup(path: string): Promise<Everything> {
  const notOne = () => new Problem(`${path} is not a backup of Solidarity Atlas. Nothing was restored.`);
  const notWhole = () => new Problem(`${path} is not whole: it was cut off or changed. Nothing was restored.`);
  const hash = createHash('sha256');
  let head: z.infer<typeof Head> | undefined;
  let end: string | undefined;
  const rows: Cell[][] = [];
  for await (const line of linesIn(path)) {
    if (end !== undefined) throw notWhole();
    const value = jsonIn(line);
    if (head === undefined) {
      head = Head.safeParse(value).data;
      if (head === undefined) throw notOne();
    } else {
      end = End.safeParse(value).data?.sha256;
      const row = Row.safeParse(value);
      if (row.success) rows.push(row.data);
      else if (end === undefined) throw notWhole();
    }
    if (end === undefined) hash.update(`${line}\n`);
  }
  if (head === undefined) throw notOne();
  if (end !== hash.digest('hex')) throw notWhole();
  let from = 0;
  const tables = head.tables.map(({ name, columns, rows: count }) => {
    from += count;
    return { name, columns, rows: rows.slice(from - count, from) };
  });
  const isWhole =
    from === rows.length && tables.every((one) => one.rows.every((row) => row.length === one.columns.length));
  if (!isWhole) throw notWhole();
  return { migrations: head.migrations, tables };
}

function* linesOf({ migrations, tables }: Everything): Generator<string> {
  const counted = tables.map(({ name, columns, rows }) => ({ name, columns, rows: rows.length }));
  yield lineOf({ format: FORMAT, version: 1, migrations, tables: counted });
  for (const { rows } of tables) for (const row of rows) yield lineOf(row);
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    throw new Problem(
      isCode(error, 'EEXIST')
        ? `${path} is there already, and stays as it is. Name another file.`
        : `${path} cannot be written. Name a file in a folder that is there.`,
    );
  }
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8');
  const opened = new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject));
  await opened.catch(() => {
    throw new Problem(`${path} cannot be read. Name the file that an export wrote.`);
  });
  yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
