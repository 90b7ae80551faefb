/** Searches that somebody keeps: looked at, kept and removed. */
import { signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { goTo } from '../../state/location.ts';
import { createResource } from '../../state/resource.ts';
import { actingApi, type SavedSearch } from '../acting-api.ts';

export const searches = createResource(actingApi.searches);

/** The fragment that was kept last on this visit. */
export const keptFragment = signal<string | null>(null);

export const keep = createAction(actingApi.saveSearch, (_, { fragment }) => {
  keptFragment.value = fragment;
});

/** Looking at what it finds makes nothing of it new any more. */
export const open = createAction(
  ({ id }: SavedSearch) => actingApi.openSearch(id),
  (_, { fragment }) => goTo(`/partners#${fragment}`),
);

export const remove = createAction(actingApi.removeSearch, searches.renew);

export function openSearches(): void {
  for (const action of [open, remove]) action.forget();
  void searches.renew();
}
