/**
 * How well known spellings find their organisation, beside looking for the same name in plain letters. The spellings are
 * those that a public register keeps of aid organisations, read from the folder that ATLAS_TEST_DATA names. As that register
 * is used, a spelling is looked up among the names of its own country and the international ones.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finderAmong } from '#core/duplicates/candidates.ts';
import type { Match } from '#core/duplicates/compare.ts';
import type { Entry } from '#core/duplicates/entry.ts';
import { nameKey } from '#core/duplicates/keys.ts';
import { ASKED_FROM, SURE_FROM } from '#core/duplicates/surety.ts';
import { parseCsv } from '#core/formats/csv.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';

const FILE = join(process.env['ATLAS_TEST_DATA'] ?? '', '3w/hdx_org_alias_map.csv');
const { countries } = shippedWords();

type Spelling = { country: string | null; lookup: string; canonical: string; acronym: string | null };
type Answer = { spelling: Spelling; matches: Match[]; plain: string | null };

function spellingsIn(file: string): Spelling[] {
  const table = parseCsv(readFileSync(file, 'utf8'));
  if (!table.ok) throw new Error('The register is no table.');
  const codes = new Map(countries.map(({ alpha3, code }) => [alpha3, code]));
  return table.rows.flatMap(({ cells: [country = '', lookup = '', canonical = '', , acronym = ''] }) =>
    lookup === '' ? [] : [{ country: codes.get(country) ?? null, lookup, canonical, acronym: acronym || null }],
  );
}

function entryOf(name: string, more: Partial<Entry>): Entry {
  return { id: '', name, acronym: null, aliases: [], identifiers: [], website: null, countries: [], ...more };
}

function answersTo(spellings: Spelling[]): Answer[] {
  return [...new Set(spellings.map(({ country }) => country))].flatMap((scope) => {
    const inReach = spellings.filter(({ country }) => country === null || country === scope);
    const known = [...Map.groupBy(inReach, ({ canonical }) => canonical)].map(([canonical, rows]) => {
      const isEverywhere = rows.some(({ country }) => country === null) || scope === null;
      const acronym = rows[0]?.acronym ?? null;
      return entryOf(canonical, { id: canonical, acronym, countries: isEverywhere ? [] : [scope] });
    });
    const find = finderAmong(known, countries);
    const byName = Map.groupBy(known, ({ name }) => nameKey(name));
    return spellings
      .filter(({ country }) => country === scope)
      .map((spelling) => {
        const plain = byName.get(nameKey(spelling.lookup)) ?? [];
        const entry = entryOf(spelling.lookup, { countries: scope === null ? [] : [scope] });
        return { spelling, matches: find(entry), plain: plain.length === 1 ? (plain[0]?.id ?? null) : null };
      });
  });
}

/** The one that is surer than all others, if it is as sure as that. */
function surest([first, second]: Match[], from: number): string | null {
  return first && first.surety >= from && first.surety > (second?.surety ?? 0) ? first.id : null;
}

function measured(answers: Answer[], pick: (answer: Answer) => string | null) {
  const picked = answers.map((answer) => ({ answer, id: pick(answer) })).filter(({ id }) => id !== null);
  const right = picked.filter(({ answer, id }) => id === answer.spelling.canonical).length;
  return { precision: right / Math.max(1, picked.length), recall: right / answers.length, picked: picked.length };
}

describe.skipIf(!existsSync(FILE))('the spellings of a register (skipped where ATLAS_TEST_DATA is not set)', () => {
  const answers = existsSync(FILE) ? answersTo(spellingsIn(FILE)) : [];
  const others = answers.filter(({ spelling }) => nameKey(spelling.lookup) !== nameKey(spelling.canonical));

  test('find their organisation far more often than by the same letters, and hardly ever another one', () => {
    const plain = measured(answers, (answer) => answer.plain);
    const asked = measured(answers, ({ matches }) => surest(matches, ASKED_FROM));
    const most = measured(answers, ({ matches }) => surest(matches, 0.4));
    expect(plain.recall).toBeLessThan(0.71);
    expect(asked.precision).toBeGreaterThanOrEqual(0.97);
    expect(asked.recall).toBeGreaterThan(plain.recall + 0.2);
    expect(most.precision).toBeGreaterThanOrEqual(0.97);
    expect(most.recall).toBeGreaterThan(0.93);
  });

  test('of which the same letters tell nothing are found in three cases of four', () => {
    const asked = measured(others, ({ matches }) => surest(matches, ASKED_FROM));
    expect(measured(others, (answer) => answer.plain).recall).toBe(0);
    expect(asked.precision).toBeGreaterThanOrEqual(0.97);
    expect(asked.recall).toBeGreaterThan(0.75);
  });

  test('are as often right as the surety says, or more often', () => {
    for (const [from, until] of [
      [ASKED_FROM, 0.85],
      [0.85, SURE_FROM],
      [SURE_FROM, 1.01],
    ] as const) {
      const inBand = others.filter(({ matches: [first] }) => first && first.surety >= from && first.surety < until);
      const right = inBand.filter(({ spelling, matches: [first] }) => first?.id === spelling.canonical);
      expect(inBand.length).toBeGreaterThan(20);
      expect(right.length / inBand.length).toBeGreaterThanOrEqual(from);
    }
  });

  test('of an organisation that is not known find another one in few cases, and mostly the same under a second name', () => {
    const alarms = answers.filter(({ spelling, matches }) => {
      const wrong = matches.find(({ id }) => id !== spelling.canonical);
      return wrong && wrong.surety >= ASKED_FROM;
    });
    const strangers = alarms.filter(({ spelling, matches }) => {
      const other = matches.find(({ id }) => id !== spelling.canonical)?.id ?? '';
      return bare(other) !== bare(spelling.canonical) && bare(other) !== bare(spelling.lookup);
    });
    expect(alarms.length / answers.length).toBeLessThan(0.06);
    expect(strangers.length / answers.length).toBeLessThan(0.03);
  });
});

/** The register keeps names twice, once with the acronym behind them. */
function bare(name: string): string {
  return nameKey(name.replaceAll(/\([^)]*\)/g, ''));
}
