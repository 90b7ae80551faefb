/** What is taken away and brought into an empty network is the same network, as far as the format holds it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '#core/export/formats.ts';
import { LEFT_OUT } from '#core/export/left-out.ts';
import { networkBook } from '#core/export/network-book.ts';
import { printed } from '#core/export/printed.ts';
import { idFrom } from '#core/id.ts';
import type { Book } from '#core/import/book.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping } from '#core/import/guess-mapping.ts';
import { openFiles } from '#core/import/open-files.ts';
import { ImportStep } from '#core/import/steps.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import type { Network } from '#core/network.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';
import { emptyNetwork, networkOf, plainWithout, takenFacts } from './taken-networks.ts';

const WORDS = shippedWords();
const EMPTY = emptyNetwork(WORDS);
const RUNS = process.env['ATLAS_LONG'] ? 1000 : 12;

const NOTHING_ABOUT = { about: ['Title', 'Line'], aboutTables: ['Marks'] };

async function bookFrom(network: Network, format: ExportFormat): Promise<Book> {
  const exported = { part: network, book: networkBook(network), id: 'id', ...NOTHING_ABOUT };
  const { bytes, ending } = printed(format, exported);
  const opened = await openFiles([{ name: `export.${ending}`, bytes }]);
  return opened.ok ? opened.book : expect.unreachable(JSON.stringify(opened.problems));
}

function stepsFrom(book: Book): ImportStep[] {
  const { mapping } = guessMapping(book, WORDS, []);
  const draft = draftFrom(book, mapping, WORDS);
  let made = 0;
  const newId = () => idFrom(Uint8Array.from({ length: 16 }, (_, place) => (place === 15 ? made++ : place)));
  return stepsOf(draft, differenceOf(draft, EMPTY, {}), { level: 'private', newId });
}

const READ_BACK = EXPORT_FORMATS.filter((format) => format !== 'hsds');

test.each(READ_BACK)(
  'a network taken along as %s comes back as it was, less what the format has no place for',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(takenFacts(WORDS), async (facts) => {
        const network = { ...EMPTY, ...facts };
        const steps = stepsFrom(await bookFrom(network, format));
        for (const step of steps) expect(ImportStep.safeParse(step).success, JSON.stringify(step)).toBe(true);
        expect(plainWithout(networkOf(steps), [])).toEqual(plainWithout(network, LEFT_OUT[format]));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
);
