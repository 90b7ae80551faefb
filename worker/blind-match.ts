/** The one question that is asked of all that is stored: its answer is told to those whom it finds, never to the asker. */
import type { Context } from 'hono';
import { idFrom } from '#core/id.ts';
import { findUnseenHelpers, MOST_FOUND, type Wanted } from '#core/introductions/blind-match.ts';
import type { Network } from '#core/network.ts';
import type { AppEnv } from './http.ts';

/** A place for an introduction; without a helper it stays empty. */
type Place = { id: string; helperId: string | null };

/** Always as many places and as many random ids, whoever is found, so that nothing tells how many that is. */
export async function placesFor(
  c: Context<AppEnv>,
  wanted: Wanted,
  { seekerId, seen, turn }: { seekerId: string; seen: Network; turn: string },
): Promise<Place[]> {
  const found = findUnseenHelpers(await c.var.outside.load(c.env), seen, { wanted, seekerId, turn });
  return Array.from({ length: MOST_FOUND }, (_, index) => ({
    id: idFrom(c.var.outside.random(16)),
    helperId: found[index] ?? null,
  }));
}
