/** An import on its way: from the files that were chosen to what came of them. In memory only; a reload forgets it. */
import { computed, signal } from '@preact/signals';
import type { FileFormat } from '#core/import/book.ts';
import type { Choice, Choices } from '#core/import/difference.ts';
import type { ImportLevel } from '#core/import/import-questions.ts';
import type { ColumnUse, Mapping, SheetMapping } from '#core/import/mapping.ts';
import type { ImportProblem } from '#core/import/problem.ts';
import type { Problem } from '../../api.ts';
import { text } from '../../text/text.ts';
import { startThread } from '../../threads/start-thread.ts';
import { createReader } from '../import/reader.ts';
import type { Compared, Opened } from '../import/tasks.ts';
import { importsApi } from '../imports-api.ts';
import { remembered } from './import-remembered.ts';

export type Stage = 'files' | 'columns' | 'changes' | 'bring' | 'done';

export const stage = signal<Stage>('files');
/** What is under way, and how far it is; null: nothing. */
export const working = signal<{ does: 'look' | 'read' | 'compare'; share: number } | null>(null);
export const failure = signal<Problem | null>(null);
/** Why nothing of the files can be read. */
export const refusals = signal<ImportProblem[]>([]);

export const files = signal<File[]>([]);
export const opened = signal<Opened | null>(null);
export const mapping = signal<Mapping | null>(null);
export const compared = signal<Compared | null>(null);
export const choices = signal<Choices>({});

export const reader = createReader(() => startThread('import'));

export const fileNames = computed(() => text.list(files.value.map(({ name }) => name)));

/** Who may see what comes in, and what it is called in the list. */
export const level = signal<ImportLevel>('private');
export const label = signal('');

/** Goes up with whatever is begun: what an earlier one brings is no news any more. */
let turn = 0;

/** Forgets all of it, and ends what is under way. */
export function startOver(): void {
  turn += 1;
  reader.end();
  files.value = [];
  forgetFound();
  [working.value, failure.value, refusals.value] = [null, null, []];
  stage.value = 'files';
}

function forgetFound(): void {
  [opened.value, mapping.value, compared.value, choices.value] = [null, null, null, {}];
  [level.value, label.value] = ['private', ''];
}

/** @param format what somebody says that they are; null: it is told from what is in them. */
export async function openChosen(chosen: File[], format: FileFormat | null = null): Promise<void> {
  turn += 1;
  const mine = turn;
  // A thread at work is ended, and with it goes what it held.
  if (working.value) {
    reader.end();
    forgetFound();
    stage.value = 'files';
  }
  [failure.value, refusals.value] = [null, []];
  files.value = chosen;
  working.value = { does: 'look', share: 0 };
  await during(mine, async () => {
    const asked = [importsApi.ground(), importsApi.mappings(), Promise.all(chosen.map(givenFile))] as const;
    const [ground, kept, given] = await Promise.all(asked);
    if (mine !== turn) return null;
    if (!ground.ok) return ground.problem;
    if (!kept.ok) return kept.problem;
    const held = { ...ground.value, remembered: remembered(kept.value.mappings) };
    const onProgress = (share: number) => {
      if (mine === turn) working.value = { does: 'read', share };
    };
    onProgress(0);
    const read = await reader.have({ does: 'open', files: given, format, ground: held }, onProgress);
    if (mine === turn && read?.does === 'open') take(read.opened);
    return null;
  });
}

/** What cannot be read leaves what was read before. */
function take(read: { ok: true; value: Opened } | { ok: false; problems: ImportProblem[] }): void {
  if (!read.ok) {
    refusals.value = read.problems;
    return;
  }
  forgetFound();
  // First, as the page of the columns would else begin with what is under way.
  working.value = null;
  opened.value = read.value;
  mapping.value = read.value.mapping;
  stage.value = 'columns';
}

export async function compareNow(): Promise<void> {
  if (!mapping.value || working.value) return;
  const asked = mapping.value;
  const mine = turn;
  working.value = { does: 'compare', share: 0 };
  await during(mine, async () => {
    const answer = await reader.have({ does: 'compare', mapping: asked, choices: choices.value });
    if (mine !== turn || answer?.does !== 'compare') return null;
    compared.value = answer.compared;
    working.value = null;
    stage.value = 'changes';
    return null;
  });
}

/** Does a piece of work, and says what came in its way; one that was overtaken says nothing. */
async function during(mine: number, work: () => Promise<Problem | null>): Promise<void> {
  try {
    const problem = await work();
    if (mine !== turn) return;
    working.value = null;
    failure.value = problem;
  } catch {
    if (mine !== turn) return;
    const chosen = files.value;
    startOver();
    files.value = chosen;
    failure.value = { detail: text.problem.unknown, requestId: null };
  }
}

/** Gives a column another use; what its values mean under it is looked up, and what was decided before stays. */
export async function giveUse(sheet: number, column: number, use: ColumnUse | null): Promise<void> {
  const title = opened.value?.sheets[sheet]?.columns[column]?.name;
  changeSheet(sheet, (own) => ({ ...own, columns: own.columns.map((one, place) => (place === column ? use : one)) }));
  if (use === null || title === undefined) return;
  const answer = await reader.have({ does: 'values', sheet, column, use });
  if (answer?.does !== 'values') return;
  changeSheet(sheet, (own) => ({ ...own, values: { ...own.values, [title]: answer.meanings } }));
}

export function changeSheet(place: number, change: (before: SheetMapping) => SheetMapping): void {
  const held = mapping.value;
  if (held) mapping.value = { sheets: held.sheets.map((one, index) => (index === place ? change(one) : one)) };
}

/** Decisions on members of the draft, by their keys; null takes one back. */
export async function decide(made: Record<string, Choice | null>): Promise<void> {
  const next = { ...choices.value };
  for (const [key, choice] of Object.entries(made)) {
    if (choice === null) delete next[key];
    else next[key] = choice;
  }
  choices.value = next;
  const before = compared.value;
  const answer = await reader.have({ does: 'choose', choices: next });
  if (answer?.does === 'choose' && before && choices.value === next) {
    compared.value = { ...before, difference: answer.difference };
  }
}

async function givenFile(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
