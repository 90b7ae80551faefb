/** Reading and writing the fields of a fragment: `capacities=legal-support:2,training&country=IN`. */
import { LEVELS, type Level } from '#core/vocabulary.ts';

/** More than this in one field is nobody's question. */
const LONGEST_LIST = 40;

export function readFields(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment);
}

/** Fields in the order given; empty ones are left out. Colons and commas stay readable. */
export function writeFields(fields: Record<string, string | null>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) params.set(name, value);
  return params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** `a,b` as a list without doubles; what does not fit the pattern is left out. */
export function readList(value: string | null, pattern: RegExp): string[] {
  const items = (value ?? '').split(',').filter((item) => pattern.test(item));
  return [...new Set(items)].slice(0, LONGEST_LIST);
}

export function readWord(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null;
}

export function readLevel(value: string | undefined): Level | null {
  return LEVELS.find((level) => `${level}` === value) ?? null;
}

export const WORD = /^[a-z0-9-]{1,60}$/;
export const COUNTRY = /^[A-Z]{2}$/;
export const LANGUAGE = /^[a-z]{2,3}$/;
