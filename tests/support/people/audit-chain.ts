/** Random entries of the audit, by and about whatever there is, in one good chain. */
import { createHash } from 'node:crypto';
import { ACTIONS } from '#core/audit/actions.ts';
import { CHAIN_START, type Entry, type LinkedEntry, linkAfter } from '#core/audit/chain.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY } from './times.ts';

type Chain = Pick<Rows, 'audit' | 'auditHead'>;

/** @param objectIds what entries can be about. */
export function entriesFrom(chance: Chance, actorIds: string[], objectIds: string[]): Entry[] {
  return Array.from({ length: 4 + chance.below(12) }, () => ({
    id: idFromChance(chance),
    at: ago(chance.below(20 * DAY)),
    actorId: chance.is(0.85) ? chance.one(actorIds) : null,
    action: chance.one(ACTIONS),
    objectId: chance.is(0.9) ? chance.one(objectIds) : null,
  })).sort((one, other) => (one.at < other.at ? -1 : 1));
}

export async function chainOf(entries: Entry[]): Promise<Chain> {
  const linked: LinkedEntry[] = [];
  for (const entry of entries) linked.push(await linkAfter(linked.at(-1)?.hash ?? CHAIN_START, entry, hashOf));
  return { audit: linked, auditHead: [{ id: 1, hash: linked.at(-1)?.hash ?? CHAIN_START, entries: linked.length }] };
}

async function hashOf(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('base64url');
}
