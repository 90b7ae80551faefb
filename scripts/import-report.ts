/** What the import of files says of them, as lines for a terminal. */
import type { Book } from '#core/import/book.ts';
import { DIFFERENCE_STATES, type Difference } from '#core/import/difference.ts';
import type { Draft } from '#core/import/draft.ts';
import type { Mapping } from '#core/import/mapping.ts';
import type { ImportProblem, Place } from '#core/import/problem.ts';
import { enImportProblems } from '../web/text/en-import-problems.ts';

/** Of a long list so many are named, and the rest counted. */
const MOST_LINES = 20;

export function problemLine({ place, problem, value }: ImportProblem): string {
  return `${placeOf(place)}: ${enImportProblems[problem](value)}`;
}

export function bookLines({ format, sheets }: Book): string[] {
  return [
    `Read as ${format}:`,
    ...sheets.map((sheet) => `  ${nameOf(sheet)}: ${sheet.rows.length} rows, ${sheet.header.length} columns`),
  ];
}

/** What each column is taken for, what is left aside, and what is wrong where. */
export function draftLines({ sheets }: Book, mapping: Mapping, { problems, leftAside }: Draft): string[] {
  const uses = sheets.flatMap((sheet, place) => {
    const { use, columns = [], fixed = {} } = mapping.sheets[place] ?? {};
    const known = sheet.header.flatMap((word, column) => (columns[column] ? `${word} = ${columns[column]}` : []));
    const always = Object.entries(fixed).map(([column, value]) => `always ${column} = ${value}`);
    return [`${nameOf(sheet)} is taken for ${use ?? 'ignored'}: ${[...known, ...always].join('; ') || 'nothing'}`];
  });
  const aside = leftAside.map(({ place, filled }) => `${place.column ?? placeOf(place)} (${filled})`);
  return [
    ...uses,
    ...(aside.length > 0 ? [`Columns left aside, with how many cells: ${aside.join(', ')}`] : []),
    ...shortened(problems.map(problemLine)),
  ];
}

export function differenceLines({ counts, members }: Difference): string[] {
  const lists = Object.entries(counts).map(([list, of]) => {
    const said = DIFFERENCE_STATES.flatMap((state) => (of[state] > 0 ? `${of[state]} ${state}` : []));
    return `${list}: ${said.join(', ') || 'none'}`;
  });
  const conflicts = members.flatMap(({ name, at, conflict, candidates }) => {
    if (conflict === null) return [];
    const others = candidates.map(({ member }) => member.name).join(', ');
    return `Left out (${conflict}): ${name}, ${placeOf(at)}${others ? `; may be ${others}` : ''}`;
  });
  return [...lists, ...shortened(conflicts)];
}

function shortened(lines: string[]): string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more like these.`];
}

function nameOf({ file, name }: { file: string; name: string | null }): string {
  return name === null ? file : `${file}, sheet ${name}`;
}

function placeOf({ file, sheet, row, column }: Place): string {
  return [file, sheet && `sheet ${sheet}`, row && `row ${row}`, column && `column ${column}`]
    .filter(Boolean)
    .join(', ');
}
