/** Bringing in what was looked at: begun, sent slice by slice, taken in at once. And what was brought in before. */
import { signal } from '@preact/signals';
import { idFrom } from '#core/id.ts';
import type { ImportLevel } from '#core/import/import-questions.ts';
import type { Answer, Problem } from '../../api.ts';
import { createAction } from '../../state/action.ts';
import { network } from '../../state/network.ts';
import { createResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { sendSteps } from '../import/send-steps.ts';
import { type ImportBrief, importsApi } from '../imports-api.ts';
import { label, level, mapping, opened, reader, stage } from './import.ts';
import { toRemember } from './import-remembered.ts';

export const imports = createResource(importsApi.list);

/** How far it is; null: nothing is under way. */
export const sending = signal<{ sent: number; of: number; isLost: boolean; isApplying: boolean } | null>(null);
export const sendProblem = signal<Problem | null>(null);
/** The import that was brought in last. */
export const broughtIn = signal<string | null>(null);

let current: { id: string; level: ImportLevel; ended: AbortController; tryNow: () => void } | null = null;

/** Begins, or goes on where it stood. */
export async function bringIn(): Promise<void> {
  if (sending.value) return;
  sendProblem.value = null;
  sending.value = { sent: 0, of: 0, isLost: false, isApplying: false };
  const problem = await bringAll();
  sending.value = null;
  if (problem) sendProblem.value = problem;
}

async function bringAll(): Promise<Problem | null> {
  const format = opened.value?.format;
  if (format === undefined) return null;
  // Chosen anew, the level makes other steps: what was sent before is of no use.
  if (current && current.level !== level.value) await forgetCurrent();
  const mine = current ?? { id: newId(), level: level.value, ended: new AbortController(), tryNow: () => undefined };
  const isNew = current === null;
  current = mine;
  const { signal: ended } = mine.ended;
  const written = await stepCount(isNew, mine.level);
  if (written === null || ended.aborted) return null;
  const begun = await patiently(() =>
    importsApi.begin({ id: mine.id, label: label.value, format, level: mine.level, count: written }),
  );
  if (!begun.ok) return begun.problem;
  const refused = await sendSteps({
    count: written,
    slice: async (from) => {
      const done = await reader.have({ does: 'slice', from });
      return done?.does === 'slice' ? done.steps : null;
    },
    send: (from, steps) => importsApi.send({ id: mine.id, from, steps }),
    isLost,
    onSent: (sent) => show({ sent, of: written, isLost: false }),
    onLost: () => show({ isLost: true }),
    pause,
    signal: ended,
  });
  if (refused) return refused;
  if (ended.aborted) return null;
  show({ isApplying: true });
  const applied = await patiently(() => importsApi.apply(mine.id));
  if (!applied.ok) return applied.problem;
  broughtIn.value = mine.id;
  current = null;
  await Promise.all([remember(), imports.renew(), network.renew()]);
  stage.value = 'done';
  return null;
}

let lastCount = 0;

/** The steps are written once: sent again, they have to be the same. */
async function stepCount(isNew: boolean, chosen: ImportLevel): Promise<number | null> {
  if (!isNew) return lastCount;
  const done = await reader.have({ does: 'write', level: chosen });
  if (done?.does !== 'write') return null;
  lastCount = done.count;
  return lastCount;
}

/** Ends it at once; what was sent is deleted. */
export async function cancelSending(): Promise<void> {
  current?.ended.abort();
  current?.tryNow();
  await forgetCurrent();
}

export function trySendingNow(): void {
  current?.tryNow();
}

async function forgetCurrent(): Promise<void> {
  const gone = current;
  current = null;
  if (gone) await importsApi.discard(gone.id);
  await imports.renew();
}

function show(change: Partial<NonNullable<typeof sending.value>>): void {
  if (sending.value) sending.value = { ...sending.value, ...change };
}

/** Asks until there is an answer: each of these does its work once, however often it is asked. */
async function patiently<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer.ok || !isLost(answer.problem) || current === null || current.ended.signal.aborted) return answer;
    show({ isLost: true });
    await pause(tries);
  }
}

function isLost({ detail, requestId }: Problem): boolean {
  return requestId === null && detail === text.problem.unreachable;
}

const LONGEST_PAUSE_MS = 15_000;

/** Longer from try to try; over at once where somebody says so or the device is back in touch. */
function pause(tries: number): Promise<void> {
  return new Promise((settle) => {
    const over = () => {
      clearTimeout(later);
      removeEventListener('online', over);
      settle();
    };
    const later = setTimeout(over, Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** tries));
    addEventListener('online', over);
    if (current) current.tryNow = over;
  });
}

async function remember(): Promise<void> {
  const given = opened.value && mapping.value ? toRemember(opened.value, mapping.value) : [];
  await Promise.all(given.map(importsApi.remember));
}

function newId(): string {
  return idFrom(crypto.getRandomValues(new Uint8Array(16)));
}

async function renewed(): Promise<void> {
  await Promise.all([imports.renew(), network.renew()]);
}

export const applyStaged = createAction(({ id }: ImportBrief) => importsApi.apply(id), renewed);
export const discardStaged = createAction(({ id }: ImportBrief) => importsApi.discard(id), renewed);
export const undoImport = createAction(({ id }: ImportBrief) => importsApi.undo(id), renewed);
export const changeLevel = createAction(importsApi.level, renewed);

export function forgetImportProblems(): void {
  for (const action of [applyStaged, discardStaged, undoImport, changeLevel]) action.forget();
}
