/** Needs as coordinators are told of them: what is needed, and how far it is; never who asks, nor who said yes. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { brokeredStatus, nextSendingAt, outcomesInOrder, placesLeft } from '#core/introductions/brokering.ts';
import { FOLLOW_UP_DAYS, isFollowedUp } from '#core/introductions/follow-up.ts';
import { daysAfter, type Introduction, OPEN_DAYS, runsOutAt } from '#core/introductions/introduction.ts';
import type { Network } from '#core/network.ts';
import type { BrokeredAnswer } from './answers/acting.ts';
import type { KeptNeed } from './db/load-brokering.ts';
import { placeOfCall, questionIn } from './disclosed.ts';
import type { AppEnv } from './http.ts';

type Shown = z.infer<typeof BrokeredAnswer>['needs'][number];

/** @param network as the coordinator sees it. */
export async function brokeredFor(c: Context<AppEnv>, network: Network): Promise<Shown[]> {
  const { now, store } = c.var;
  const kept = await store.brokering.brokeredNeeds({
    openSince: daysAfter(now, -OPEN_DAYS),
    agreedSince: daysAfter(now, -FOLLOW_UP_DAYS),
  });
  const introductions = await store.introductions.ofBrokeredCalls(kept.map(({ id }) => id));
  const sealed = kept.flatMap(({ id, seekerId, sealed: text }) =>
    text === null ? [] : [{ memberId: seekerId, place: placeOfCall(id), sealed: text }],
  );
  const opened = await store.vault.openAll(sealed);
  const texts = new Map(sealed.map(({ place }, index) => [place.row, opened[index] ?? null]));
  return kept
    .map((need) => ({ need, its: introductions.filter(({ callId }) => callId === need.id) }))
    .filter(({ need, its }) => isShown(need, its, now))
    .map(({ need, its }) => shownNeed(need, its, { text: texts.get(need.id) ?? null, network, now }));
}

/** Whether it can be sent to somebody, or has led to a yes that can be asked about. */
function isShown({ closedAt, startedAt }: KeptNeed, its: readonly Introduction[], now: string): boolean {
  return (closedAt === null && now < runsOutAt(startedAt)) || its.some((one) => isFollowedUp(one, now));
}

type Given = { text: string | null; network: Network; now: string };

function shownNeed(need: KeptNeed, its: readonly Introduction[], { text, network, now }: Given): Shown {
  const { id, capacityId, country, urgency, startedAt, closedAt, sendings } = need;
  const sentAt = sendings.map((one) => one.sentAt);
  const isOpen = closedAt === null && now < runsOutAt(startedAt);
  // Whether its words are still kept depends on what the two sides do: only an open need tells of them.
  const question = isOpen ? questionIn(text) : null;
  const next = isOpen ? nextSendingAt(sentAt, urgency, now) : null;
  return {
    id,
    question: { capacityId, country, urgency },
    by: question?.by ?? null,
    isQuiet: question?.isQuiet ?? false,
    told: question?.told ?? null,
    day: dayOf(startedAt),
    endsOn: dayOf(runsOutAt(startedAt)),
    status: brokeredStatus(its, sendings.length > 0, now),
    sent: sendings
      .map((one) => ({ member: memberNameIn(network, one.helperId), day: dayOf(one.sentAt) }))
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
    canSend: isOpen ? placesLeft(sentAt, urgency, now) : 0,
    nextOn: next && dayOf(next),
    outcomes: outcomesInOrder(
      its
        .filter((one) => isFollowedUp(one, now))
        .map((one) => ({ seeker: outcomeOf(need, one, 'seeker'), helper: outcomeOf(need, one, 'helper') })),
    ),
  };
}

function outcomeOf({ feedbacks }: KeptNeed, { id }: Introduction, side: 'seeker' | 'helper') {
  return feedbacks.find((one) => one.introductionId === id && one.side === side)?.outcome ?? null;
}

function keyOf({ day, member }: Shown['sent'][number]): string {
  return `${day} ${member?.name ?? ''} ${member?.id ?? ''}`;
}
