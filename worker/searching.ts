/** Searches that somebody keeps: opened for their owner alone, and compared with what that account sees now. */
import type * as z from 'zod';
import { viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Network } from '#core/network.ts';
import { foundBy, unseenIn, untoldIn } from '#core/saved-searches/found.ts';
import { SealedSearch } from '#core/saved-searches/questions.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { SearchesAnswer } from './answers/acting.ts';
import type { KeptSearch } from './db/load-searches.ts';
import type { Place } from './db/vault.ts';
import type { Store } from './store.ts';

type Shown = z.infer<typeof SearchesAnswer>['searches'][number];

export const placeOfSearch = (id: string): Place => ({ table: 'saved_searches', row: id, field: 'sealed' });

/** With each what is sealed of it; null where its key is gone, or it has not this shape any more. */
export async function openedSearches<Kept extends KeptSearch>(
  { vault }: Pick<Store, 'vault'>,
  kept: readonly Kept[],
): Promise<{ kept: Kept; search: SealedSearch | null }[]> {
  const texts = await vault.openAll(
    kept.map(({ id, memberId, sealed }) => ({ memberId, place: placeOfSearch(id), sealed })),
  );
  return kept.map((one, index) => ({ kept: one, search: searchIn(texts[index] ?? null) }));
}

/** @param network as its owner sees it. */
export async function searchesFor(
  store: Store,
  accountId: string,
  { network, now }: { network: Network; now: string },
): Promise<Shown[]> {
  const opened = await openedSearches(store, await store.searches.searchesOf(accountId));
  return opened.flatMap(({ kept, search }) => {
    if (search === null) return [];
    const found = foundBy(search.question, network, dayOf(now));
    return [
      {
        id: kept.id,
        name: search.name,
        fragment: search.fragment,
        openedOn: dayOf(kept.openedAt),
        found: found?.length ?? null,
        isNew: found === null ? 0 : unseenIn(found, search).length,
      },
    ];
  });
}

/** So many are compared in an hour: the free plan allows 50 queries in one go. */
const MOST_AN_HOUR = 10;

/**
 * Leaves a notice, without a name or a word of it, with whoever keeps a search that finds somebody new.
 * @param load what is stored, asked for only where there is something to compare.
 */
export async function tellOfNewPartners(store: Store, load: () => Promise<StoredNetwork>, now: string): Promise<void> {
  const day = dayOf(now);
  const due = await store.searches.dueSearches(day, MOST_AN_HOUR);
  if (due.length === 0) return;
  const stored = await load();
  await store.searches.noteCompared(
    due.map(({ id }) => id),
    now,
  );
  for (const { kept, search } of await openedSearches(store, due)) {
    const { id, memberId, role } = kept;
    const network = asSeenBy(stored, viewerOfAccount({ role, memberId }));
    const found = search && foundBy(search.question, network, day);
    const untold = search && found ? untoldIn(found, search) : [];
    if (search === null || untold.length === 0) continue;
    const text = JSON.stringify({ ...search, told: [...search.told, ...untold] });
    const sealed = await store.vault.seal(memberId, placeOfSearch(id), text);
    await store.searches.tellOfSearch({ id, before: kept.sealed, sealed }, { at: now, day });
  }
}

function searchIn(text: string | null): SealedSearch | null {
  if (text === null) return null;
  const read = SealedSearch.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}
