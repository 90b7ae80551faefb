/** What coordinators see and do of entries that may be here twice. */
import { signal } from '@preact/signals';
import { ASKED_FROM, SURE_FROM } from '#core/duplicates/surety.ts';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { deskApi, type MergePreview, type MergeQuestion } from '../desk-api.ts';
import { desk } from './desk.ts';

export const duplicates = createResource(deskApi.duplicates);

/** What a merge of the pair that is looked at would do. */
export const comparison = signal<MergePreview | null>(null);
/** The id of the entry that came back last. */
export const broughtBack = signal<string | null>(null);

export const keepApart = createAction(deskApi.keepApart, duplicates.renew);

export const compare = createAction(
  (question: MergeQuestion) => deskApi.previewMerge(question),
  (preview) => {
    comparison.value = preview;
  },
);

export const mergePair = createAction(
  ({ keep, merge, fingerprint }: MergePreview) => deskApi.merge({ keepId: keep.id, mergeId: merge.id, fingerprint }),
  async () => {
    await renewed();
    closeComparison();
  },
);

export const undoMerge = createAction(deskApi.undoMerge, async ({ id }) => {
  await renewed();
  broughtBack.value = id;
});

export function closeComparison(): void {
  comparison.value = null;
  for (const action of [compare, mergePair]) action.forget();
}

/** What went wrong on an earlier visit is no news. */
export function forgetDuplicates(): void {
  closeComparison();
  broughtBack.value = null;
  for (const action of [keepApart, undoMerge]) action.forget();
}

export function suretyWord(surety: number): 'sure' | 'likely' | 'perhaps' {
  return surety >= SURE_FROM ? 'sure' : surety >= ASKED_FROM ? 'likely' : 'perhaps';
}

async function renewed(): Promise<void> {
  broughtBack.value = null;
  await Promise.all([duplicates.renew(), desk.renew()]);
}
