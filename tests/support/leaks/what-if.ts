/** What a loss would tell if it were counted in more than what is seen. */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

export const WHAT_IF_LEAKS: Leak[] = [
  telling('the parts of the network are counted with hidden ties', /^POST \/api\/what-if$/, ({ stored }) =>
    partCount(stored),
  ),
  telling(
    'the worst loss is looked for among hidden members',
    /^POST \/api\/what-if\/worst$/,
    ({ stored }) => stored.members.length,
  ),
];

function partCount({ members, ties }: StoredNetwork): number {
  const partOf = new Map(members.map(({ id }) => [id, id]));
  for (const { a, b } of ties) {
    const [joined, joining] = [partOf.get(a), partOf.get(b)];
    for (const [id, part] of partOf) if (part === joining && joined !== undefined) partOf.set(id, joined);
  }
  return new Set(partOf.values()).size;
}
