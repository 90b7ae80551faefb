/** A story that is followed on the map: `#story=<id>~2` opens it at its second step. */
import { computed, signal } from '@preact/signals';
import type { Problem } from '../api.ts';
import { type KeptView, viewsApi } from '../views-api.ts';
import { onRenewal } from './held.ts';
import { fragment, replaceFragment } from './location.ts';

type Told = { state: 'ready'; view: KeptView; step: number } | { state: 'failed'; problem: Problem };

export const story = signal<Told | null>(null);

export function storyLink(id: string, step: number): string {
  return `/map#story=${id}~${step + 1}`;
}

/** What the address asks for; null: it says nothing of a story. */
export const askedStory = computed((): { id: string; step: number } | null => {
  const [, id, step] = /(?:^|&)story=([a-z2-9]{26})(?:~(\d{1,2}))?(?:&|$)/.exec(fragment.value) ?? [];
  return id === undefined ? null : { id, step: Math.max(0, Number(step ?? 1) - 1) };
});

/** Whether the map shows what the step says, and not what the viewer made of it since. */
export const isAtStep = computed(() => {
  const told = story.value;
  return told?.state === 'ready' && told.view.steps[told.step]?.fragment === fragment.value;
});

export async function openAskedStory(): Promise<void> {
  const asked = askedStory.peek();
  if (asked === null) return;
  const found = await viewsApi.one(asked.id);
  if (askedStory.peek()?.id !== asked.id) return;
  if (!found.ok) {
    story.value = { state: 'failed', problem: found.problem };
    replaceFragment('');
    return;
  }
  const last = found.value.steps.length - 1;
  story.value = { state: 'ready', view: found.value, step: Math.min(asked.step, last) };
  showStep(Math.min(asked.step, last));
}

/** A story that is out of sight by now goes from the screen, and so does what was taken out of its words. */
onRenewal(() => void followOn());

async function followOn(): Promise<void> {
  const before = story.peek();
  if (before?.state !== 'ready') return;
  const found = await viewsApi.one(before.view.id);
  const told = story.peek();
  // It may have been left in between.
  if (told?.state !== 'ready' || told.view.id !== before.view.id) return;
  if (!found.ok) {
    story.value = { state: 'failed', problem: found.problem };
    return;
  }
  story.value = { ...told, view: found.value, step: Math.min(told.step, found.value.steps.length - 1) };
}

export function showStep(step: number): void {
  const told = story.peek();
  const shown = told?.state === 'ready' ? told.view.steps[step] : undefined;
  if (told?.state !== 'ready' || !shown) return;
  story.value = { ...told, step };
  replaceFragment(shown.fragment);
}

export function leaveStory(): void {
  story.value = null;
}
