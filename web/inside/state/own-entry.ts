/** The viewer's own entry: as it is published, as it is being changed, and what publishing that would change. */
import { computed, signal } from '@preact/signals';
import { withEffectiveLevels } from '#core/own/levels.ts';
import type { Problem } from '../../api.ts';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { type Draft, type OwnEntry, ownApi, type Preview } from '../own-api.ts';

const own = createResource(ownApi.own);

/** What is being typed and the revision that it started from; null: nothing new since the service was asked. */
const typed = signal<Draft | null>(null);

/** All that the page shows of it; ready when the service has answered. */
export const ownEntry = {
  load: own.load,
  loaded: computed(() => {
    const loaded = own.loaded.value;
    if (loaded.state !== 'ready') return loaded;
    const { draft, entry, revision, ...facts } = loaded.value;
    const working = typed.value ?? draft ?? { entry, revision };
    return {
      state: 'ready' as const,
      value: {
        ...facts,
        published: entry,
        entry: working.entry,
        revision: working.revision,
        isChanged: working.entry !== entry,
        /** Somebody else published since this was begun. */
        isOutdated: working.revision !== revision,
        newest: revision,
      },
    };
  }),
};

export type OwnState = Extract<(typeof ownEntry.loaded)['value'], { state: 'ready' }>['value'];

export type DraftState = { state: 'none' | 'typing' | 'kept' } | { state: 'failed'; problem: Problem };
export const draftState = signal<DraftState>({ state: 'none' });

/** What was last shown as a preview, with exactly the entry that it was of. */
export const preview = signal<(Preview & { entry: OwnEntry }) | null>(null);

/** Whether it was published just now, to say so. */
export const isPublished = signal(false);

/** Drafts go to the service once the typing pauses, one after the other. */
const PAUSE_MS = 1000;
let pause: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> = Promise.resolve();

export function changeEntry(changes: Partial<OwnEntry>): void {
  const { value } = ownEntry.loaded;
  if (value.state === 'ready') keep({ entry: { ...value.value.entry, ...changes }, revision: value.value.revision });
}

/** Goes on with what was typed, on top of what somebody else published. */
export function keepMineOnTop(): void {
  const { value } = ownEntry.loaded;
  if (value.state === 'ready') keep({ entry: value.value.entry, revision: value.value.newest });
}

function keep(draft: Draft): void {
  typed.value = draft;
  preview.value = null;
  isPublished.value = false;
  draftState.value = { state: 'typing' };
  clearTimeout(pause);
  pause = setTimeout(sendDraft, PAUSE_MS);
}

function sendDraft(): void {
  clearTimeout(pause);
  pause = undefined;
  sending = sending.then(async () => {
    const draft = typed.peek();
    if (!draft) return;
    const answer = await ownApi.saveDraft(draft);
    if (typed.peek() !== draft) return;
    draftState.value = answer.ok ? { state: 'kept' } : { state: 'failed', problem: answer.problem };
  });
}

/** Waits until no draft is on its way: one that came after publishing would come back as a draft. */
async function settleDrafts(): Promise<void> {
  clearTimeout(pause);
  pause = undefined;
  await sending;
}

/** Sends what was typed when the page goes out of sight, as it may not come back. */
export function followLeaving(): () => void {
  const onHidden = () => {
    if (document.visibilityState === 'hidden' && pause !== undefined) sendDraft();
  };
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    document.removeEventListener('visibilitychange', onHidden);
    if (pause !== undefined) sendDraft();
  };
}

export const askPreview = createAction(
  async ({ entry, revision }: Draft) => {
    const answer = await ownApi.preview(withEffectiveLevels(entry));
    // Compared with something else than what this was begun on: the page has to say so first.
    if (answer.ok && answer.value.revision !== revision) await own.renew();
    return answer;
  },
  (answer, { entry, revision }) => {
    if (answer.revision === revision) preview.value = { ...answer, entry: withEffectiveLevels(entry) };
  },
);

export function backToEditing(): void {
  preview.value = null;
  publish.forget();
}

export const publish = createAction(
  async ({ entry, fingerprint, revision }: Preview & { entry: OwnEntry }) => {
    await settleDrafts();
    const answer = await ownApi.save({ entry, fingerprint, revision });
    if (!answer.ok) {
      // Most often somebody else came first; then the page says so, and the draft stays.
      sendDraft();
      await own.renew();
    }
    return answer;
  },
  async () => {
    await startOver();
    isPublished.value = true;
  },
);

export const discardDraft = createAction(async () => {
  await settleDrafts();
  return await ownApi.discardDraft();
}, startOver);

export const confirmEntry = createAction(ownApi.confirm, own.renew);

async function startOver(): Promise<void> {
  await own.renew();
  typed.value = null;
  preview.value = null;
  draftState.value = { state: 'none' };
}

/** What went wrong on an earlier visit is no news. */
export function forgetProblems(): void {
  for (const action of [askPreview, publish, discardDraft, confirmEntry]) action.forget();
  isPublished.value = false;
}
