/** What is done with files from their bytes to the steps that are sent, one task after another. Each needs those before. */

import { idFrom } from '#core/id.ts';
import type { Book } from '#core/import/book.ts';
import type { Choices, Difference } from '#core/import/difference.ts';
import { differenceOf } from '#core/import/difference-of.ts';
import type { Draft } from '#core/import/draft.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping, valuesUnder } from '#core/import/guess-mapping.ts';
import type { Mapping } from '#core/import/mapping.ts';
import { openFiles } from '#core/import/open-files.ts';
import { slicesOf } from '#core/import/slices.ts';
import { type ImportStep, MOST_STEPS } from '#core/import/steps.ts';
import { stepsOf } from '#core/import/steps-of.ts';
import type { Network } from '#core/network.ts';
import type { Words } from '#core/stored-network.ts';
import { sheetView } from './sheet-view.ts';
import type { Compared, Done, Ground, Task } from './tasks.ts';

type State = {
  book: Book;
  ground: Ground;
  draft: Draft | null;
  difference: Difference | null;
  /** By where they begin. */
  slices: Map<number, ImportStep[]>;
};

/** @returns what does a task; it throws where one is asked for before those that it needs. */
export function createReading() {
  let state: State | null = null;

  async function open(task: Extract<Task, { does: 'open' }>, onProgress: (share: number) => void): Promise<Done> {
    const { files, format, ground } = task;
    const read = await openFiles(files, { ...(format === null ? {} : { format }), onProgress });
    if (!read.ok) return { does: 'open', opened: read };
    const { book } = read;
    state = { book, ground, draft: null, difference: null, slices: new Map() };
    const { mapping, because } = guessMapping(book, wordsOf(ground), ground.remembered);
    const sheets = book.sheets.map((sheet, place) => sheetView(sheet, because[place]?.columns ?? []));
    return {
      does: 'open',
      opened: {
        ok: true,
        value: { format: book.format, sheets, problems: book.problems, mapping },
      },
    };
  }

  function compare(held: State, mapping: Mapping, choices: Choices): Compared {
    const draft = draftFrom(held.book, mapping, wordsOf(held.ground));
    const difference = differenceOf(draft, networkOf(held.ground), choices);
    state = { ...held, draft, difference };
    const { problems, leftAside } = draft;
    return { problems: [...held.book.problems, ...problems], leftAside, difference, statesLevels: statesLevels(draft) };
  }

  return async function doTask(task: Task, onProgress: (share: number) => void): Promise<Done> {
    if (task.does === 'open') return open(task, onProgress);
    if (state === null) throw new Error('No files were opened.');
    switch (task.does) {
      case 'values': {
        const sheet = state.book.sheets[task.sheet];
        const meanings = sheet ? valuesUnder(sheet, task.column, task.use, wordsOf(state.ground)) : {};
        return { does: 'values', meanings };
      }
      case 'compare':
        return { does: 'compare', compared: compare(state, task.mapping, task.choices) };
      case 'choose': {
        const { draft, ground } = compared(state);
        const difference = differenceOf(draft, networkOf(ground), task.choices);
        state = { ...state, difference };
        return { does: 'choose', difference };
      }
      case 'write': {
        const { draft, difference } = compared(state);
        const steps = stepsOf(draft, difference, { level: task.level, newId });
        state = { ...state, slices: byStart(slicesOf(steps)) };
        return { does: 'write', count: steps.length, most: MOST_STEPS };
      }
      case 'slice':
        return { does: 'slice', steps: state.slices.get(task.from) ?? [] };
    }
  };
}

function byStart(slices: ImportStep[][]): Map<number, ImportStep[]> {
  let start = 0;
  return new Map(
    slices.map((slice) => {
      const from = start;
      start += slice.length;
      return [from, slice];
    }),
  );
}

function compared({ draft, difference, ground }: State) {
  if (!draft || !difference) throw new Error('Nothing was compared yet.');
  return { draft, difference, ground };
}

function newId(): string {
  return idFrom(crypto.getRandomValues(new Uint8Array(16)));
}

/** Files say nothing of the other lists. */
function networkOf({ words, members, ties, coalitions }: Ground): Network {
  return {
    seenBy: { role: 'coordinator', memberId: null },
    ...{ members, ties, coalitions },
    ...wordsOf({ words }),
    ...{ cases: [], alerts: [], helplines: [], otherNetworks: [], messages: [], exchanges: [], lessons: [] },
    ...{ contexts: [], sources: [] },
  };
}

function wordsOf({ words }: Pick<Ground, 'words'>): Words {
  return { ...words, threats: [], threatNeeds: [], plays: [], playCapacities: [], threatPlays: [] };
}

function statesLevels({ problems: _, leftAside: __, ...lists }: Draft): boolean {
  return Object.values(lists).some((records) => records.some(({ visibility }) => visibility !== undefined));
}
