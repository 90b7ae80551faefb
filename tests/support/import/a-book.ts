/** Books as readers of files make them, from tables that a test writes down. */
import { parseCsv } from '#core/formats/csv.ts';
import type { Book, FileFormat, Sheet } from '#core/import/book.ts';
import type { Draft } from '#core/import/draft.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { type GuessedMapping, guessMapping } from '#core/import/guess-mapping.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';

export const WORDS = shippedWords();

export function aSheet(file: string, text: string, more: Partial<Sheet> = {}): Sheet {
  const csv = parseCsv(text);
  if (!csv.ok) throw new Error(`${file}: ${JSON.stringify(csv.problems[0])}`);
  const rows = csv.rows.map(({ line, cells }) => ({ at: line, cells }));
  return { file, name: null, header: csv.header, rows, holds: null, ...more };
}

/** One sheet for each file, of the columns alone. */
export function aBook(texts: Record<string, string>, format: FileFormat = 'table'): Book {
  return { format, sheets: Object.entries(texts).map(([file, text]) => aSheet(file, text)), problems: [] };
}

/** What comes of a book when nobody changes what is guessed. */
export function drafted(book: Book): GuessedMapping & { draft: Draft } {
  const guessed = guessMapping(book, WORDS, []);
  return { ...guessed, draft: draftFrom(book, guessed.mapping, WORDS) };
}

/** By key, what a draft calls its members. */
export function namesIn({ members }: Draft): Map<string, string> {
  return new Map(members.map(({ key, name }) => [key, name]));
}

/** Ties as `One > Other: kind`, in both directions with `–`. */
export function tiesIn(draft: Draft): string[] {
  const names = namesIn(draft);
  return draft.ties.map(({ a, b, kind, direction }) => {
    const arrow = { both: '–', 'a-to-b': '>', 'b-to-a': '<' }[direction];
    return `${names.get(a)} ${arrow} ${names.get(b)}: ${kind}`;
  });
}
