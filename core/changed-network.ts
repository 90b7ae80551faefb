/** A stored network after some of its members changed. */
import type { StoredNetwork, StoredTie } from './stored-network.ts';
import { handOn } from './visibility/prepared.ts';

type OfMembers = Pick<StoredNetwork, 'members' | 'presences' | 'offers' | 'needs' | 'affiliations' | 'ties'>;

/**
 * The network in which some records are those that were read anew, and all else is the very same records.
 * @param network with its records in the order of ids, as they are loaded.
 * @param ids the members that changed, were added or are gone.
 * @param fresh all that there is of them now, in the same order; of ties, those with one of them at either end.
 * @param others whole lists that take the place of those before.
 */
export function withChanged(
  network: StoredNetwork,
  { ids, fresh, others = {} }: { ids: ReadonlySet<string>; fresh: OfMembers; others?: Partial<StoredNetwork> },
): StoredNetwork {
  const next = {
    ...network,
    members: replaced(network.members, ids, fresh.members, ({ id }) => id),
    presences: replaced(network.presences, ids, fresh.presences, ({ memberId }) => memberId),
    offers: replaced(network.offers, ids, fresh.offers, ({ memberId }) => memberId),
    needs: replaced(network.needs, ids, fresh.needs, ({ memberId }) => memberId),
    affiliations: replaced(network.affiliations, ids, fresh.affiliations, ({ memberId }) => memberId),
    ties: tiesReplaced(network.ties, ids, fresh.ties),
    ...others,
  };
  handOn(network, next, { ids, records: fresh });
  return next;
}

/** Each member's records stand together, so that only those places are looked at. */
function replaced<T>(records: T[], ids: ReadonlySet<string>, fresh: T[], ownerOf: (record: T) => string): T[] {
  const after = [...records];
  for (const id of ids) {
    const start = firstFrom(after, id, ownerOf);
    let end = start;
    for (let record = after[end]; record !== undefined && ownerOf(record) === id; record = after[end]) end++;
    const own = fresh.filter((record) => ownerOf(record) === id);
    after.splice(start, end - start, ...own);
  }
  return after;
}

/** The place of the first record of this owner, or where one would stand. */
function firstFrom<T>(records: T[], ownerId: string, ownerOf: (record: T) => string): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = records[middle];
    if (record !== undefined && ownerOf(record) < ownerId) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same list where they are as they were, so that what was made of it still holds. */
function tiesReplaced(ties: StoredTie[], ids: ReadonlySet<string>, fresh: StoredTie[]): StoredTie[] {
  const isTouched = ({ a, b }: StoredTie) => ids.has(a) || ids.has(b);
  if (JSON.stringify(ties.filter(isTouched)) === JSON.stringify(fresh)) return ties;
  return [...ties.filter((tie) => !isTouched(tie)), ...fresh].sort(byEnds);
}

function byEnds(one: StoredTie, other: StoredTie): number {
  return compare(one.a, other.a) || compare(one.b, other.b) || compare(one.kind, other.kind);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
