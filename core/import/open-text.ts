/** A file of text: a graph, or a table. */
import { decode } from '../files/decode.ts';
import type { Limits } from '../files/limits.ts';
import { type GraphFormat, graphFormatOf, isGraphFormat, readGraphFile } from '../formats/graph-files.ts';
import { readLooseCsv } from '../formats/loose-csv.ts';
import type { FileFormat, GivenFile } from './book.ts';
import { fileProblem, limitPassed, type Part, refused } from './part.ts';
import type { ImportProblem } from './problem.ts';
import { sheetOfRows } from './sheet-of-rows.ts';

/** @param stated what somebody says that it is; null: it is told from how it begins. */
export function openText({ name: file, bytes }: GivenFile, stated: FileFormat | null, limits: Limits): Part {
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(file, 'not-text');
  const { text, guessed, broken } = decoded;
  const problems: ImportProblem[] = [];
  if (guessed) problems.push(fileProblem(file, 'notes', 'guessed-encoding', guessed));
  if (broken) problems.push(fileProblem(file, 'notes', 'broken-letters', String(broken.count), broken.line));
  const graph = graphOf(text, stated);
  if (graph) return openGraph(graph, text, file, limits, problems);
  const refusal = noTable(text);
  return refusal ? refused(file, refusal) : openTable(text, file, limits, problems);
}

function graphOf(text: string, stated: FileFormat | null): GraphFormat | null {
  // Profiles come as a table as well.
  const isTable = stated === 'murmurations' && !/^\s*[[{]/.test(text);
  return stated !== null && isGraphFormat(stated) && !isTable ? stated : graphFormatOf(text);
}

function openGraph(format: GraphFormat, text: string, file: string, limits: Limits, problems: ImportProblem[]): Part {
  const reading = readGraphFile(format, text, file, limits);
  if (!reading.ok) return reading;
  return { ...reading.book, ok: true, problems: [...problems, ...reading.book.problems] };
}

/** What begins like this is a text of another kind. */
function noTable(text: string): 'web-page' | 'document' | 'old-workbook' | 'unknown-format' | null {
  const start = text.slice(0, 2000).trimStart();
  if (/^(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|table)\b/i.test(start)) return 'web-page';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'old-workbook';
  if (start.startsWith('{\\rtf')) return 'document';
  return /^([<[{]|\/\/|\/\*|%PDF|#!)/.test(start) ? 'unknown-format' : null;
}

function openTable(text: string, file: string, limits: Limits, problems: ImportProblem[]): Part {
  const table = readLooseCsv(text, limits);
  if (!table.ok) return refused(file, table.problem, limitPassed(table.problem, limits), table.at);
  if (table.rows.length === 0) return refused(file, 'empty-file');
  for (const line of table.openQuotes) problems.push(fileProblem(file, 'notes', 'open-quote', '', line));
  const verdict = sheetOfRows(table.rows, { file, name: null }, limits, problems);
  if (!verdict.ok) return { ok: false, problems: [verdict.problem] };
  return { ok: true, sheets: [verdict.sheet], problems, format: null };
}
