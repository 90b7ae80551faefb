/** Views of the map that are kept: the list of those that can be opened, and what can be done to them. */
import { signal } from '@preact/signals';
import { viewsApi } from '../views-api.ts';
import { createAction } from './action.ts';
import { createResource } from './resource.ts';

export const keptViews = createResource(viewsApi.list);

/** What was saved last on this visit, to be told of. */
export const savedView = signal<{ id: string; title: string } | null>(null);

export const saveView = createAction(viewsApi.save, async ({ id }, { title }) => {
  savedView.value = { id, title };
  await keptViews.renew();
});

/** The view to which a step was added last. */
export const extendedView = signal<{ id: string; title: string } | null>(null);

type Addition = { id: string; step: { title: string; text: string; fragment: string } };

/** One more step at the end of a view that one keeps. A public one is changed on its page, after a look at it. */
export const extendView = createAction(
  async ({ id, step }: Addition) => {
    const found = await viewsApi.one(id);
    if (!found.ok) return found;
    const { title, note, visibility, steps, revision } = found.value;
    const changed = {
      id,
      title,
      note,
      visibility,
      steps: [...steps, step],
      fingerprint: null,
      revision: revision ?? '',
    };
    return await viewsApi.change(changed);
  },
  async (_, { id }) => {
    await keptViews.renew();
    const loaded = keptViews.loaded.peek();
    const view = loaded.state === 'ready' ? loaded.value.views.find((one) => one.id === id) : undefined;
    extendedView.value = view ? { id, title: view.title } : null;
  },
);

export const removeView = createAction(viewsApi.remove, keptViews.renew);

export function forgetViewProblems(): void {
  for (const action of [saveView, extendView, removeView]) action.forget();
  savedView.value = null;
  extendedView.value = null;
}
