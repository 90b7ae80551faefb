/** Who acts on a coalition, what they may see, and whether they may: asked before every change. */
import type { Context } from 'hono';
import { type CoalitionLife, stageOf, type Who } from '#core/coalition-life/coalition-life.ts';
import { type DeedRefusal, refusalOf } from '#core/coalition-life/deeds.ts';
import { levelsIn } from '#core/coalition-life/exposure.ts';
import type { Joining } from '#core/coalition-life/questions.ts';
import type { DeedName } from '#core/coalition-life/stages.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { unknownIn } from '#core/members.ts';
import type { Member, Network } from '#core/network.ts';
import type { Mode } from '#core/vocabulary.ts';
import { requireSession } from './auth/session.ts';
import type { Before } from './db/coalition-guards.ts';
import { type KeptCoalition, placeOfCharter, placeOfPledge } from './db/load-coalitions.ts';
import type { NewPledge } from './db/save-coalitions.ts';
import { type AppEnv, refuse } from './http.ts';
import { sentenceFor } from './problems.ts';
import { networkAs } from './viewer.ts';

export const NO_SUCH_COALITION = 'No such coalition, or none that you have a part in.';
export const NO_SUCH_MEMBER = 'No such member. Members are listed at /api/members.';
export const MOVED = 'This moved in the meantime. Look at it again.';
export const AWAY = 'Your organisation is hidden or no longer part of the network. Show it again first.';
const UNLISTED = 'Whoever convenes is known to the other members. Let them see that you are in it.';

const REFUSALS: Record<DeedRefusal, string> = {
  over: 'Its time has passed, or it was called off. Start another one if it is still needed.',
  'not-yours': 'This is for somebody else to do in this coalition.',
  'not-now': 'This does not fit where the coalition stands. Look at it again.',
  sealed: 'It stands by itself as soon as enough have accepted. Until then nobody can see or hurry that.',
  'too-few': 'Fewer than two members are in. Wait for another yes.',
  'done-already': 'You did this already.',
  'chair-taken': 'A member convenes it already. It can hand the chair on.',
  unlisted: UNLISTED,
  'too-soon': 'There was a test alert within a day. Wait until tomorrow.',
  away: AWAY,
};

export function whoIs({ id, role, memberId }: Account): Who {
  return { accountId: id, role, memberId };
}

export type Part = { account: Account; who: Who; kept: KeptCoalition; life: CoalitionLife; before: Before };

/** Somebody who may do something with a coalition now. To whoever has no part in it there is no such one. */
export async function requirePart(c: Context<AppEnv>, id: string, deed: DeedName): Promise<Part> {
  const { account } = await requireSession(c);
  const who = whoIs(account);
  const kept = await c.var.store.coalitions.findCoalition(id);
  const refusal = kept ? refusalOf(deed, kept.life, who, c.var.now) : 'nobody';
  if (kept === null || refusal === 'nobody') return refuse(404, NO_SUCH_COALITION);
  if (refusal !== null) return refuse(409, REFUSALS[refusal]);
  const { life } = kept;
  return { account, who, kept, life, before: { id, status: life.status, convenorId: life.convenorId } };
}

/** The member that an editor speaks for; only they come this far. */
export function memberOf({ memberId }: Who): string {
  return memberId ?? refuse(403, 'Only an editor of an organisation speaks for it.');
}

export async function networkOf(c: Context<AppEnv>, account: Account): Promise<Network> {
  return await networkAs(c, viewerOfAccount(account));
}

/** Members that somebody asks: such as they can see, each once, and none that has nobody here to answer. */
export function requireAskable(network: Network, ids: readonly string[]): Member[] {
  return [...new Set(ids)].map((id) => {
    const member = network.members.find((one) => one.id === id) ?? refuse(404, NO_SUCH_MEMBER);
    // Only coordinators still see one that is retired.
    if (member.standing === 'retired') refuse(409, 'One of these is no longer part of the network. Leave it out.');
    if (member.standing !== 'member')
      refuse(409, 'One of these is listed from public sources and has nobody here yet. Ask it by its own ways.');
    return member;
  });
}

export function requireKnownCapacities(network: Network, capacityIds: readonly string[]): void {
  for (const [place, capacity] of capacityIds.entries()) {
    const unknown = unknownIn(network, { capacity });
    if (unknown) refuse(400, sentenceFor(unknown.problem, unknown.value));
    if (capacityIds.indexOf(capacity) !== place) refuse(400, sentenceFor('duplicate-need', capacity));
  }
}

/** @param isKnown whether the others have to know of this member, because it convenes. */
export function requireJoinable(
  network: Network,
  joining: Joining,
  { mode, today, isKnown }: { mode: Mode; today: string; isKnown: boolean },
): void {
  const { bringing, until, level } = joining;
  requireKnownCapacities(
    network,
    bringing.map(({ capacityId }) => capacityId),
  );
  if (until !== null && until < today) refuse(400, 'The day until which you take part has passed. Choose a later one.');
  if (!levelsIn(mode).includes(level))
    refuse(400, 'More people would see that you are in it than see the coalition itself. Choose a narrower level.');
  if (isKnown && level === 'private') refuse(409, UNLISTED);
}

/** What a member says, sealed under its key. @param id of the invitation that it answers. */
export async function sealedPledge(
  c: Context<AppEnv>,
  { id, memberId }: { id: string; memberId: string },
  joining: Joining,
): Promise<NewPledge> {
  const { until, level, showsInvited, bringing, conditions, ownCondition, note } = joining;
  const words = JSON.stringify({ bringing, conditions: [...new Set(conditions)], ownCondition, note });
  return { id, until, level, showsInvited, sealed: await c.var.store.vault.seal(memberId, placeOfPledge(id), words) };
}

/** The charter, sealed under the key of the member that writes it. */
export async function sealedCharter(
  c: Context<AppEnv>,
  { id, memberId }: { id: string; memberId: string },
  charter: string,
): Promise<string> {
  return await c.var.store.vault.seal(memberId, placeOfCharter(id), charter);
}

/** Whether a coalition that somebody runs still takes answers, and until when. */
export function isStillForming(life: CoalitionLife, now: string): boolean {
  return stageOf(life, now) === 'forming';
}

export function todayOf(c: Context<AppEnv>): string {
  return dayOf(c.var.now);
}
