/** Values of JSON as cells of a table, whatever they are. */
import type { ImportProblemCode } from '../../import/problem.ts';
import { nestsDeeperThan } from '../../json-depth.ts';
import type { GraphLimits } from './graph-book.ts';
import { declared } from './growing-sheet.ts';

export type JsonRecord = Record<string, unknown>;

type JsonReading =
  | { ok: true; value: unknown }
  | { ok: false; problem: ImportProblemCode; value: string; line: number | null };

/** So many values for each row that a sheet may have: what is parsed takes ten times the room of what is written. */
const VALUES_A_ROW = 50;

/** Reads JSON that may begin with a byte order mark. How deep and how much it is is looked at before it is parsed. */
export function readJson(text: string, limits: GraphLimits): JsonReading {
  const most = limits.rows * VALUES_A_ROW;
  if (holdsMoreThan(most, text)) return { ok: false, problem: 'too-many-values', value: String(most), line: null };
  if (nestsDeeperThan(limits.jsonDepth, text)) {
    return { ok: false, problem: 'too-deep', value: String(limits.jsonDepth), line: null };
  }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, problem: 'broken-json', value: '', line: lineOf(error, text) };
  }
}

/** Whether it has more values than a limit, told by the signs before and between them, those within texts as well. */
function holdsMoreThan(limit: number, json: string): boolean {
  let count = 0;
  for (let at = 0; at < json.length && count <= limit; at++) {
    const letter = json.charCodeAt(at);
    // A comma, or an opening bracket of either sort.
    if (letter === 44 || letter === 91 || letter === 123) count += 1;
  }
  return count > limit;
}

/** Where it breaks off, as far as the machine says it. */
function lineOf(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split(/\r\n|\r|\n/).length;
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; nothing of what is no list, and null in the place of what is no record. */
export function recordsOf(value: unknown): (JsonRecord | null)[] {
  return Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : null)) : [];
}

/** A name or id, which may be written as a number. Undefined where there is none. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One cell. Several values are parted by `|`, yes and no are `true` and `false`, what has parts of its own stays JSON. */
export function cellOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)) {
    return value.map((item) => cellOf(item) ?? '').join('|');
  }
  return JSON.stringify(value);
}

/** All of a record as cells of columns of its own, parts of parts as `address.city`; `except` are told elsewhere. */
export function cellsOf(record: unknown, except: readonly string[] = []): [string, string | undefined][] {
  if (!isRecord(record)) return [];
  return Object.entries(record)
    .filter(([key]) => !except.includes(key))
    .flatMap(([key, value]) =>
      isRecord(value)
        ? Object.entries(value).map(([part, inner]): [string, string | undefined] => [
            declared(`${key}.${part}`),
            cellOf(inner),
          ])
        : [[declared(key), cellOf(value)]],
    );
}
