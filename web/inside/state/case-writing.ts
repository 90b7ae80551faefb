/**
 * What is being written of cases: in memory for as long as the page is open, whatever goes wrong on the way to the
 * service, and never on the device.
 */
import { signal } from '@preact/signals';
import { type CaseWords, emptyCase } from '#core/playbook/cases/case-words.ts';
import { createAction } from '../../state/action.ts';
import { cases } from '../../state/cases.ts';
import { goTo } from '../../state/location.ts';
import { createResource, type Resource } from '../../state/resource.ts';
import { type CaseDraft, caseDraftsApi, type Writing } from '../case-drafts-api.ts';

export const drafts = createResource(caseDraftsApi.all);
export const caseWordLists = createResource(caseDraftsApi.words);

/** Under the id of the draft; a new one has none yet. */
const NEW = 'new';

/** What was typed and is not kept by the service yet. */
const typed = signal<ReadonlyMap<string, CaseWords>>(new Map());

/** Which draft was kept last on this visit, to say so. */
export const keptId = signal<string | null>(null);

export function wordsTyped(id: string | null): CaseWords | null {
  return typed.value.get(id ?? NEW) ?? null;
}

export function typeWords(id: string | null, words: CaseWords): void {
  keptId.value = null;
  typed.value = new Map([...typed.peek(), [id ?? NEW, words]]);
}

export function dropTyped(id: string | null): void {
  typed.value = new Map([...typed.peek()].filter(([key]) => key !== (id ?? NEW)));
}

export function beginCase(seed: Partial<CaseWords>): void {
  dropTyped(null);
  typeWords(null, { ...emptyCase(), ...seed });
}

/** A tab that is closed takes along what is not kept yet, so the browser asks before. */
export function guardTyped(): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (typed.peek().size > 0) event.preventDefault();
  };
  addEventListener('beforeunload', onLeave);
  return () => removeEventListener('beforeunload', onLeave);
}

const byId = new Map<string, Resource<CaseDraft>>();

/** The same for as long as the page is open, so that an answer renews what stands there. */
export function draftResource(id: string): Resource<CaseDraft> {
  const known = byId.get(id) ?? createResource(() => caseDraftsApi.one(id));
  byId.set(id, known);
  return known;
}

/** The list of cases is asked for anew once it was opened: one may have come or gone. */
async function renewed(id: string): Promise<void> {
  const isListed = cases.loaded.peek().state === 'ready';
  await Promise.all([draftResource(id).renew(), drafts.renew(), ...(isListed ? [cases.renew()] : [])]);
}

export const saveCase = createAction(caseDraftsApi.save, async ({ id }, sent: Writing) => {
  if (wordsTyped(sent.id) === sent.words) dropTyped(sent.id);
  await renewed(id);
  keptId.value = id;
  if (sent.id === null) goTo(`/playbook/drafts/${id}`);
});

export const releaseCase = createAction(caseDraftsApi.release, (_, { id }) => renewed(id));
export const answerNaming = createAction(caseDraftsApi.answer, (_, { id }) => renewed(id));
export const takeCaseBack = createAction(caseDraftsApi.takeBack, (_, { id }) => renewed(id));
export const removeCase = createAction(caseDraftsApi.remove, async (_, { id }) => {
  dropTyped(id);
  goTo('/playbook/drafts');
  byId.delete(id);
  await drafts.renew();
});
export const enterCase = createAction(caseDraftsApi.enter, async ({ id }) => {
  dropTyped(null);
  goTo(`/playbook/${id}`);
  await cases.renew();
});

/** For what coordinators entered. */
export const takeCaseOut = createAction(caseDraftsApi.takeOut, async () => {
  goTo('/playbook');
  await cases.renew();
});

const ACTIONS = [saveCase, releaseCase, answerNaming, takeCaseBack, removeCase, enterCase];

/** What went wrong on an earlier visit is no news. @param id of the draft that is opened; what was kept of it is said. */
export function forgetCaseProblems(id: string | null): void {
  for (const action of ACTIONS) action.forget();
  if (keptId.peek() !== id) keptId.value = null;
}
