/** A stored network after some of its members changed. */
import type { StoredNetwork } from './stored-network.ts';

export type OwnRecordsOfMany = Pick<StoredNetwork, 'members' | 'presences' | 'offers' | 'needs' | 'ties'>;

/**
 * The network in which everything of some members is what was read anew, and all else is the very same records.
 * @param network with its records in the order of ids, as they are loaded.
 * @param ids the members that changed, were added or are gone.
 * @param fresh all that there is of them now, in the same order; of ties, those with one of them at either end.
 */
export function withChanged(network: StoredNetwork, ids: ReadonlySet<string>, fresh: OwnRecordsOfMany): StoredNetwork {
  return {
    ...network,
    members: replaced(network.members, ids, fresh.members, ({ id }) => id),
    presences: replaced(network.presences, ids, fresh.presences, ({ memberId }) => memberId),
    offers: replaced(network.offers, ids, fresh.offers, ({ memberId }) => memberId),
    needs: replaced(network.needs, ids, fresh.needs, ({ memberId }) => memberId),
    ties: tiesReplaced(network.ties, ids, fresh.ties),
  };
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

function tiesReplaced(ties: StoredNetwork['ties'], ids: ReadonlySet<string>, fresh: StoredNetwork['ties']) {
  const after: StoredNetwork['ties'] = [];
  const waiting = [...fresh].reverse();
  for (const tie of ties) {
    if (ids.has(tie.a) || ids.has(tie.b)) continue;
    for (let next = waiting.at(-1); next && comesBefore(next, tie); next = waiting.at(-1)) {
      after.push(next);
      waiting.pop();
    }
    after.push(tie);
  }
  return after.concat(waiting.reverse());
}

function comesBefore(one: StoredNetwork['ties'][number], other: StoredNetwork['ties'][number]): boolean {
  if (one.a !== other.a) return one.a < other.a;
  return one.b < other.b;
}
