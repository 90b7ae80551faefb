/** Brings files into a network, as the page for coordinators does: open, map, compare, apply as one. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { OPERATOR_LIMITS } from '#core/files/limits.ts';
import { idFrom } from '#core/id.ts';
import { type Book, FILE_FORMATS, type GivenFile } from '#core/import/book.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping } from '#core/import/guess-mapping.ts';
import { GivenMapping, IMPORT_LEVELS } from '#core/import/import-questions.ts';
import type { Mapping } from '#core/import/mapping.ts';
import { openFiles } from '#core/import/open-files.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import type { Network } from '#core/network.ts';
import { asSeenBy } from '#core/visibility.ts';
import { loadNetwork } from '../worker/db/load-network.ts';
import { bookLines, differenceLines, draftLines, problemLine } from './import-report.ts';
import { applyAsOperator } from './operator-imports.ts';
import { Problem } from './problem.ts';

const USAGE = `npm run import -- FILE… brings files into the network:
  --format ${FILE_FORMATS.join('|')}
                       what they are, where that is not told from what is in them
  --dry-run            says what they would change, and changes nothing
  --map FILE           how their columns are understood, as JSON; with --dry-run a FILE that is not there is written
  --visibility ${IMPORT_LEVELS.join('|')}
                       who may see what comes; private where nothing is said
  --remote             into the deployed network`;

const Options = z.object({
  format: z.enum(FILE_FORMATS).optional(),
  'dry-run': z.boolean(),
  map: z.string().min(1).optional(),
  visibility: z.enum(IMPORT_LEVELS).default('private'),
  remote: z.boolean(),
});
type Options = z.infer<typeof Options>;

type Reach = Record<'local' | 'remote', (act: (db: D1Database) => Promise<void>) => Promise<void>>;

/** Does what the words say and prints its outcome; a Problem says what is wrong with them or with the files. */
export async function importFiles(words: string[], reach: Reach): Promise<void> {
  const { names, options } = readCommand(words);
  const book = await bookOf(names.map(readGiven), options);
  print(bookLines(book));
  await reach[options.remote ? 'remote' : 'local']((db) => bring(db, book, options));
}

/** Compared with what coordinators see, as they are the ones who bring files otherwise. */
async function bring(db: D1Database, book: Book, options: Options): Promise<void> {
  const network = asSeenBy(await loadNetwork(db), { role: 'coordinator', memberId: null });
  const mapping = mappingFor(book, network, options);
  const draft = draftFrom(book, mapping, network);
  print(draftLines(book, mapping, draft));
  const difference = differenceOf(draft, network, {});
  print(differenceLines(difference));
  const steps = stepsOf(draft, difference, { level: options.visibility, newId: () => idFrom(randomBytes(16)) });
  if (steps.length === 0) return print(['There is nothing to bring: all of it is there already, or left out.']);
  if (options['dry-run']) return print([`Nothing was changed. Without --dry-run it takes ${steps.length} steps.`]);
  const [first] = book.sheets;
  const label = first ? basename(first.file) : 'file';
  const parts = await applyAsOperator(db, steps, {
    ...{ label, format: book.format, level: options.visibility },
    isSlow: options.remote,
  });
  print([
    `Done: ${steps.length} steps${parts > 1 ? ` in ${parts} parts` : ''}, seen at the level ${options.visibility}.`,
    'For 30 days coordinators can take it back at /desk/import, or let others see it.',
  ]);
}

function readCommand(args: string[]): { names: string[]; options: Options } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        map: { type: 'string' },
        visibility: { type: 'string' },
        remote: { type: 'boolean', default: false },
      },
    });
    return { names: z.array(z.string()).min(1).parse(positionals), options: Options.parse(values) };
  } catch {
    throw new Problem(USAGE);
  }
}

function readGiven(name: string): GivenFile {
  try {
    return { name: basename(name), bytes: new Uint8Array(readFileSync(name)) };
  } catch (error) {
    throw new Problem(
      `${name} cannot be read (${error instanceof Error ? error.message : error}). Nothing was changed.`,
    );
  }
}

async function bookOf(files: GivenFile[], { format }: Options): Promise<Book> {
  const opened = await openFiles(files, { limits: OPERATOR_LIMITS, ...(format === undefined ? {} : { format }) });
  if (opened.ok) return opened.book;
  throw new Problem([...opened.problems.map(problemLine), 'Nothing was changed.'].join('\n'));
}

function mappingFor(book: Book, network: Network, options: Options): Mapping {
  const { map: file } = options;
  if (file === undefined) return guessMapping(book, network, []).mapping;
  if (existsSync(file)) return readMapping(file, book);
  if (!options['dry-run']) throw new Problem(`There is no ${file}. With --dry-run it is written, to be changed.`);
  const { mapping } = guessMapping(book, network, []);
  writeFileSync(file, `${JSON.stringify(mapping, null, 2)}\n`);
  print([`How the columns are understood is in ${file} now. Change it there, then bring the files with it.`]);
  return mapping;
}

function readMapping(file: string, book: Book): Mapping {
  const read = GivenMapping.safeParse(parsed(file));
  if (!read.success) throw new Problem(`${file} holds no mapping: ${z.prettifyError(read.error)}`);
  const fits = book.sheets.every(({ header }, place) => read.data.sheets[place]?.columns.length === header.length);
  if (!fits || read.data.sheets.length !== book.sheets.length)
    throw new Problem(`${file} is for other sheets or columns than these files have. Write a new one with --dry-run.`);
  return read.data;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Problem(`${file} is no JSON. Write a new one with --dry-run.`);
  }
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
