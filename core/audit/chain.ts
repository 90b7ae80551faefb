/** The audit as a chain: every entry carries a hash of itself and of the entry before it. */
import type { Action } from './actions.ts';

export type Entry = {
  id: string;
  /** ISO text in UTC. */
  at: string;
  /** The id of an account; null: the operator, or somebody who is not signed in. */
  actorId: string | null;
  action: Action;
  objectId: string | null;
};

export type LinkedEntry = Entry & { prev: string; hash: string };

/** What the first entry follows. */
export const CHAIN_START = 'start';

export type ChainHead = { hash: string; entries: number };

/** A cryptographic hash of a text, such as SHA-256 in base64url. */
export type Hash = (text: string) => Promise<string>;

/** An entry with its place in the chain: the hash covers all that it says and what it follows. */
export async function linkAfter(prev: string, entry: Entry, hashOf: Hash): Promise<LinkedEntry> {
  const { id, at, actorId, action, objectId } = entry;
  const hash = await hashOf(JSON.stringify([prev, id, at, actorId, action, objectId]));
  return { id, at, actorId, action, objectId, prev, hash };
}

export type ChainFault =
  /** An entry that does not say what its hash says. */
  | { fault: 'changed'; id: string }
  /** An entry is missing after this one, or from the start on. */
  | { fault: 'missing-after'; id: string | null }
  /** Entries that no chain from the start leads to. */
  | { fault: 'loose'; ids: string[] }
  /** The chain is whole, but not the one whose end was noted. */
  | { fault: 'other-end' };

/**
 * Follows the chain from its start and compares its end with the one that was noted.
 * @param entries in any order.
 * @returns the first fault, or null where there is none.
 */
export async function faultIn(
  entries: readonly LinkedEntry[],
  head: ChainHead,
  hashOf: Hash,
): Promise<ChainFault | null> {
  const after = new Map(entries.map((entry) => [entry.prev, entry]));
  let last: LinkedEntry | null = null;
  for (let followed = 0; ; followed++) {
    const next = after.get(last?.hash ?? CHAIN_START);
    if (!next) {
      if (followed < entries.length) return looseIn(entries, after, last);
      break;
    }
    const { hash } = await linkAfter(next.prev, next, hashOf);
    if (hash !== next.hash) return { fault: 'changed', id: next.id };
    last = next;
  }
  if (head.entries > entries.length) return { fault: 'missing-after', id: last?.id ?? null };
  return head.hash === (last?.hash ?? CHAIN_START) && head.entries === entries.length ? null : { fault: 'other-end' };
}

function looseIn(
  entries: readonly LinkedEntry[],
  after: ReadonlyMap<string, LinkedEntry>,
  last: LinkedEntry | null,
): ChainFault {
  const reached = new Set<string>();
  for (let hash = CHAIN_START; ; ) {
    const next = after.get(hash);
    if (!next) break;
    reached.add(next.id);
    hash = next.hash;
  }
  const loose = entries.filter(({ id }) => !reached.has(id));
  const known = new Set([CHAIN_START, ...entries.map(({ hash }) => hash)]);
  const isCutOut = loose.some(({ prev }) => !known.has(prev));
  return isCutOut
    ? { fault: 'missing-after', id: last?.id ?? null }
    : { fault: 'loose', ids: loose.map(({ id }) => id) };
}
