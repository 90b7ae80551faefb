/** An import on its way: from the files that were chosen to what came of them. In memory only; a reload forgets it. */
import { computed, signal } from '@preact/signals';
import type { FileFormat } from '#core/import/book.ts';
import type { Choice, Choices } from '#core/import/difference.ts';
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

/** Forgets all of it, and ends what is under way. */
export function startOver(): void {
  reader.end();
  files.value = [];
  [opened.value, mapping.value, compared.value, choices.value] = [null, null, null, {}];
  [working.value, failure.value, refusals.value] = [null, null, []];
  stage.value = 'files';
}

export async function openChosen(chosen: File[], format: FileFormat | null = null): Promise<void> {
  const stays = stage.value;
  reader.end();
  [failure.value, refusals.value] = [null, []];
  files.value = chosen;
  working.value = { does: 'look', share: 0 };
  const asked = [importsApi.ground(), importsApi.mappings(), Promise.all(chosen.map(givenFile))] as const;
  const [ground, kept, given] = await Promise.all(asked);
  if (!isStill(chosen)) return;
  if (!ground.ok) return fail(ground.problem);
  if (!kept.ok) return fail(kept.problem);
  const held = { ...ground.value, remembered: remembered(kept.value.mappings) };
  working.value = { does: 'read', share: 0 };
  await done(async () => {
    const read = await reader.have({ does: 'open', files: given, format, ground: held }, (share) => {
      if (working.value) working.value = { does: 'read', share };
    });
    if (read?.does !== 'open') return;
    if (!read.opened.ok) {
      refusals.value = read.opened.problems;
      stage.value = stays === 'columns' ? stays : 'files';
      return;
    }
    opened.value = read.opened.value;
    mapping.value = read.opened.value.mapping;
    [compared.value, choices.value] = [null, {}];
    stage.value = 'columns';
  });
}

export async function compareNow(): Promise<void> {
  if (!mapping.value) return;
  const asked = mapping.value;
  working.value = { does: 'compare', share: 0 };
  await done(async () => {
    const answer = await reader.have({ does: 'compare', mapping: asked, choices: choices.value });
    if (answer?.does !== 'compare') return;
    compared.value = answer.compared;
    stage.value = 'changes';
  });
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

function isStill(chosen: File[]): boolean {
  return files.value === chosen && working.value !== null;
}

async function done(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    working.value = null;
  } catch {
    reader.end();
    fail({ detail: text.problem.unknown, requestId: null });
  }
}

function fail(problem: Problem): void {
  working.value = null;
  failure.value = problem;
}

async function givenFile(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
