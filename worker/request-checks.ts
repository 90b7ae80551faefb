/** What has to hold before a request is made or widened, or an action started: the words make sense, and those named are there. */
import type { Context } from 'hono';
import { dayAfter } from '#core/days.ts';
import { unknownIn } from '#core/members.ts';
import type { Network } from '#core/network.ts';
import { LONGEST_SIGNING_DAYS, MOST_A_DAY, MOST_OPEN, OPEN_DAYS } from '#core/requests/limits.ts';
import type { NewAction, OpenRequest } from '#core/requests/questions.ts';
import { seesWithinCoalition } from '#core/requests/request.ts';
import { AWAY, NO_SUCH_MEMBER, requireAskable, requireKnownCapacities } from './coalition-part.ts';
import { type AppEnv, refuse } from './http.ts';
import type { Acting } from './looking.ts';
import { sentenceFor } from './problems.ts';

export const TOO_MANY = `You have ${MOST_OPEN} open at a time, as many as there may be. Close one that is no longer needed.`;
export const TOO_MANY_TODAY = `You have made ${MOST_A_DAY} today, as many as one may. Go on tomorrow.`;
const NO_SUCH_COALITION = 'No such coalition, or none that your organisation is in and that stands.';

export function requirePresent({ speaker }: Acting): void {
  if (speaker.isAway) refuse(409, AWAY);
}

export async function requireRoomForRequest(c: Context<AppEnv>, { speaker, today }: Acting): Promise<void> {
  const after = dayAfter(today, -OPEN_DAYS);
  const { open, made } = await c.var.store.solidarity.countOwnRequests(speaker.memberId, { today, after });
  requireRoom(open, made);
}

export async function requireRoomForAction(c: Context<AppEnv>, { speaker, today }: Acting): Promise<void> {
  const { open, made } = await c.var.store.actions.countOwnActions(speaker.memberId, today);
  requireRoom(open, made);
}

function requireRoom(open: number, made: number): void {
  if (open >= MOST_OPEN) refuse(409, TOO_MANY);
  if (made >= MOST_A_DAY) refuse(429, TOO_MANY_TODAY);
}

/** Whom somebody names: such as they can see, and not themselves. */
export function requireNameable({ eyes, speaker }: Acting, ids: readonly string[]): string[] {
  if (ids.includes(speaker.memberId))
    refuse(400, 'Your own organisation is in it anyway. Leave it out of those you name.');
  return requireAskable(eyes.network, ids).map(({ id }) => id);
}

export function requireGoodRequest(acting: Acting, request: OpenRequest): void {
  const { eyes, speaker, today } = acting;
  const { network } = eyes;
  requireKnownWords(network, request);
  if (request.by !== null && request.by < today)
    refuse(400, 'The day by which it is needed has passed. Choose a later one, or none.');
  if (request.mode === 'quiet') requireStanding(acting, request.coalitionId);
  if (request.mode === 'public') return;
  // Whom one cannot see one cannot keep out by name; saying so tells nothing of whether there is such a member.
  if (request.excludedIds.some((id) => !network.members.some((one) => one.id === id))) refuse(404, NO_SUCH_MEMBER);
  if (request.excludedIds.includes(speaker.memberId))
    refuse(400, 'Your own organisation asks. Leave it out of those who must not know.');
}

function requireKnownWords(network: Network, { needs, threatIds, country }: OpenRequest): void {
  requireKnownCapacities(
    network,
    needs.map(({ capacityId }) => capacityId),
  );
  const unknown = country === null ? null : unknownIn(network, { country });
  if (unknown) refuse(400, sentenceFor(unknown.problem, unknown.value));
  const threat = threatIds.find((id) => !network.threats.some((one) => one.id === id));
  if (threat !== undefined) refuse(400, `There is no threat "${threat}". Threats are listed at /api/threats.`);
}

/** A coalition that one's own member is in, and that stands. */
function requireStanding({ eyes }: Acting, coalitionId: string): void {
  const coalition = eyes.network.coalitions.find(({ id }) => id === coalitionId);
  const stands = coalition?.status === 'active' || coalition?.status === 'standby';
  if (!stands || !seesWithinCoalition(eyes, coalitionId)) refuse(404, NO_SUCH_COALITION);
}

export function requireGoodAction(acting: Acting, action: NewAction): void {
  const { mode, coalitionId, namedIds, signBy, confirmed } = action;
  const { today } = acting;
  if (signBy < today || signBy > dayAfter(today, LONGEST_SIGNING_DAYS))
    refuse(400, `The last day to sign is today or one of the next ${LONGEST_SIGNING_DAYS} days.`);
  if (mode === 'public' && !confirmed)
    refuse(400, 'Anyone will see this. Look at what they would see, then send it with "confirmed".');
  if ((mode === 'quiet') !== (coalitionId !== null))
    refuse(400, 'A quiet action is one of a coalition: say which in "coalitionId", and leave it null otherwise.');
  if (mode !== 'silent' && namedIds.length > 0) refuse(400, 'Only a silent action names those who know of it.');
  if (mode === 'silent' && namedIds.length === 0)
    refuse(400, 'Nobody would know of it but you. Name those whom you ask in "namedIds".');
  if (coalitionId !== null) requireStanding(acting, coalitionId);
}
