/** What is sealed of coalitions, opened as far as somebody may read it. */
import type { Context } from 'hono';
import { type CoalitionLife, ownInvitation, type Who } from '#core/coalition-life/coalition-life.ts';
import { acceptedShownTo, placeOf } from '#core/coalition-life/places.ts';
import { type Joining, Pledge } from '#core/coalition-life/questions.ts';
import type { Network } from '#core/network.ts';
import type { KeptCoalition } from './db/load-coalitions.ts';
import type { SealedText } from './db/vault.ts';
import type { AppEnv } from './http.ts';

/** Who looks, at what moment, and the network as they see it. */
export type Eyes = { who: Who; now: string; network: Network };

/** What was opened of one coalition: no more than these eyes may read. */
export type Opened = { pledgeOf: (memberId: string) => Pledge | null; charter: string | null };

export const NOTHING: Opened = { pledgeOf: () => null, charter: null };

/** What one's own member said, in full. */
export function ownFor(life: CoalitionLife, { who }: Eyes, opened: Opened): Joining | null {
  const invitation = ownInvitation(life, who);
  const pledge = invitation?.reply === 'accepted' ? opened.pledgeOf(invitation.memberId) : null;
  if (!invitation || !pledge) return null;
  const { until, level, showsInvited } = invitation;
  return { ...pledge, until, level, showsInvited };
}

/**
 * Opens what these eyes may read of each, and nothing else, with one query for all.
 * @param part *listed*: what the list of all coalitions shows, of one that stands no more than one's own.
 */
export async function openedFor(
  c: Context<AppEnv>,
  kept: readonly KeptCoalition[],
  { who, now }: Eyes,
  part: 'whole' | 'listed',
): Promise<Opened[]> {
  const readable = kept.map((one) => {
    const place = placeOf(one.life, who, now);
    const isWhole = place === 'member' && part === 'whole';
    const others = isWhole
      ? one.life.memberships.filter(({ isAway }) => !isAway).map(({ memberId }) => memberId)
      : place === 'runner'
        ? acceptedShownTo(one.life, who, now)
        : [];
    const own = place === null ? null : ownInvitation(one.life, who);
    const readers = [...others, ...(own ? [own.memberId] : [])];
    return {
      pledges: one.pledges.filter(({ memberId }) => readers.includes(memberId)),
      charter: isWhole ? one.charter : null,
    };
  });
  const texts = readable.flatMap(({ pledges, charter }) => [...pledges, ...(charter ? [charter] : [])]);
  const opened = await c.var.store.vault.openAll(texts);
  const textBy = new Map(texts.map(({ place }, index) => [keyOf(place), opened[index] ?? null]));
  const textOf = ({ place }: SealedText) => textBy.get(keyOf(place)) ?? null;
  return readable.map(({ pledges, charter }) => {
    const pledgeBy = new Map(pledges.map((pledge) => [pledge.memberId, pledgeIn(textOf(pledge))]));
    return { pledgeOf: (memberId) => pledgeBy.get(memberId) ?? null, charter: charter && textOf(charter) };
  });
}

function keyOf({ table, row }: SealedText['place']): string {
  return `${table}:${row}`;
}

function pledgeIn(text: string | null): Pledge | null {
  return text === null ? null : Pledge.parse(JSON.parse(text));
}
