/** Bringing in what was looked at: begun, sent slice by slice, taken in at once. And what was brought in before. */
import { signal } from '@preact/signals';
import { idFrom } from '#core/id.ts';
import type { Answer, Problem } from '../../api.ts';
import { createAction } from '../../state/action.ts';
import { network } from '../../state/network.ts';
import { createResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { sendSteps } from '../import/send-steps.ts';
import { type ImportBrief, importsApi } from '../imports-api.ts';
import { importText } from '../text/import-text.ts';
import { fileNames, label, level, mapping, opened, reader, stage } from './import.ts';
import { toRemember } from './import-remembered.ts';

export const imports = createResource(importsApi.list);

/** How far it is; null: nothing is under way. */
export const sending = signal<{ sent: number; of: number; isLost: boolean; isApplying: boolean } | null>(null);
export const sendProblem = signal<Problem | null>(null);
/** The import that was brought in last. */
export const broughtIn = signal<string | null>(null);

let current: { id: string; ended: AbortController; tryNow: () => void } | null = null;

/** Brings in what was looked at. What is refused is forgotten, so that the next try begins anew. */
export async function bringIn(): Promise<void> {
  if (sending.value) return;
  sendProblem.value = null;
  sending.value = { sent: 0, of: 0, isLost: false, isApplying: false };
  const problem = await bringAll().catch(() => ({ detail: text.problem.unknown, requestId: null }));
  if (problem) await forgetCurrent();
  sending.value = null;
  sendProblem.value = problem;
}

async function bringAll(): Promise<Problem | null> {
  const format = opened.value?.format;
  if (format === undefined) return null;
  const mine = { id: newId(), ended: new AbortController(), tryNow: () => undefined };
  current = mine;
  const { signal: ended } = mine.ended;
  const done = await reader.have({ does: 'write', level: level.value });
  if (done?.does !== 'write' || ended.aborted) return null;
  const { count, most } = done;
  if (count === 0) return { detail: importText.changes.nothing, requestId: null };
  if (count > most) return { detail: importText.bring.tooMany(count, most), requestId: null };
  show({ of: count });
  const name = label.value.trim() || fileNames.value;
  const begun = await patiently(() =>
    importsApi.begin({ id: mine.id, label: name, format, level: level.value, count }),
  );
  if (ended.aborted) return null;
  if (!begun.ok) return begun.problem;
  const refused = await sendSteps({
    count,
    slice: async (from) => {
      const done = await reader.have({ does: 'slice', from });
      return done?.does === 'slice' ? done.steps : null;
    },
    send: (from, steps) => importsApi.send({ id: mine.id, from, steps }),
    isLost,
    onSent: (sent) => show({ sent, isLost: false }),
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
