/** What is open about a row of a file, in words, and all of it as a table. */
import type { ImportProblem, Place } from '#core/import/problem.ts';
import { importProblemsText } from '../../text/import-problems-text.ts';
import { importText } from '../text/import-text.ts';
import { opened } from './import.ts';

/** `members.csv, Elements, row 14, “Country”`, as far as it is said. */
export function placeWords({ file, sheet, row, column }: Place): string {
  const words = importText.problems;
  return [file, sheet, row === null ? null : words.at(row), column === null ? null : words.column(column)]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

/** The same without what goes without saying, as there is one file, or one sheet in each. */
export function rowWords(place: Place): string {
  const sheets = opened.value?.sheets ?? [];
  const isOneFile = new Set(sheets.map(({ file }) => file)).size < 2;
  return placeWords(isOneFile && (place.row !== null || place.column !== null) ? { ...place, file: '' } : place);
}

export function problemSentence({ problem, value }: ImportProblem): string {
  return importProblemsText[problem](value);
}

/** One line for each, with the columns named first. */
export function problemTable(problems: readonly ImportProblem[], separator: ',' | '\t'): string {
  const lines = problems.map((problem) => {
    const { file, sheet, row, column } = problem.place;
    return [file, sheet ?? '', row === null ? '' : `${row}`, column ?? '', problem.value, problemSentence(problem)];
  });
  return [importText.problems.head, ...lines]
    .map((cells) => cells.map(cellFor(separator)).join(separator))
    .join('\r\n');
}

/** What a spreadsheet would take for a formula is quoted as text. */
function cellFor(separator: string) {
  return (cell: string): string => {
    const line = cell.replace(/[\r\n\t]+/g, ' ');
    const safe = /^[\s]*[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
    return safe.includes(separator) || safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
}
