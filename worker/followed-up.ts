/** What can be said of how it went, as one of the two sides sees it. Nobody else sees any of it but a coordinator the word. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { dayOf } from '#core/identity/expiry.ts';
import { disclosedTo, otherSide } from '#core/introductions/disclosure.ts';
import { followUpEnd, isFollowedUp, offersMeant } from '#core/introductions/follow-up.ts';
import type { Side } from '#core/introductions/stages.ts';
import type { Network } from '#core/network.ts';
import type { FollowUpsAnswer } from './answers/acting.ts';
import { introductionsOf, ownIn } from './asking.ts';
import type { KeptFeedback } from './db/load-follow-ups.ts';
import type { KeptIntroduction } from './db/load-introductions.ts';
import type { Place } from './db/vault.ts';
import type { AppEnv } from './http.ts';

type Shown = z.infer<typeof FollowUpsAnswer>['followUps'][number];

export const placeOfFeedback = ({ introductionId, side }: Pick<KeptFeedback, 'introductionId' | 'side'>): Place => ({
  table: 'feedbacks',
  row: `${introductionId}.${side}`,
  field: 'sealed',
});

/** @param network as the member sees it. */
export async function followUpsFor(c: Context<AppEnv>, memberId: string, network: Network): Promise<Shown[]> {
  const { now, store } = c.var;
  const kept = (await introductionsOf(c, memberId)).filter(({ introduction }) => isFollowedUp(introduction, now));
  const said = await store.followUps.feedbacksOf(kept.map(({ introduction }) => introduction.id));
  const sealed = said.flatMap((one) => {
    const about = kept.find(({ introduction }) => introduction.id === one.introductionId)?.introduction;
    if (!about || one.sealed === null) return [];
    const author = one.side === 'seeker' ? about.seekerId : about.helperId;
    return [{ memberId: author, place: placeOfFeedback(one), sealed: one.sealed }];
  });
  const opened = await store.vault.openAll(sealed);
  const notes = new Map(sealed.map(({ place }, index) => [place.row, opened[index] ?? '']));
  return kept.flatMap((one) => {
    const side = disclosedTo(memberId, one.introduction, now)?.side;
    return side ? [followUpOf(one, side, { said, notes, network })] : [];
  });
}

type Given = { said: readonly KeptFeedback[]; notes: ReadonlyMap<string, string>; network: Network };

function followUpOf({ introduction, names }: KeptIntroduction, side: Side, { said, notes, network }: Given): Shown {
  const { id, seekerId, helperId, capacityId, country, urgency, agreedAt } = introduction;
  const other = otherSide(side);
  const saidBy = (which: Side) => said.find((one) => one.introductionId === id && one.side === which);
  const noteOf = (one: KeptFeedback) => notes.get(placeOfFeedback(one).row) ?? '';
  const [own, theirs] = [saidBy(side), saidBy(other)];
  const offers = side === 'helper' ? offersMeant(ownIn(network, helperId)?.offers ?? [], introduction) : [];
  const isProposed = theirs && theirs.level !== null && theirs.levelReply === null && offers.length > 0;
  return {
    id,
    side,
    question: { capacityId, country, urgency },
    agreedOn: dayOf(agreedAt ?? ''),
    endsOn: dayOf(followUpEnd(introduction) ?? ''),
    other: { id: side === 'seeker' ? helperId : seekerId, name: names[other] },
    own: own ? { outcome: own.outcome, note: noteOf(own), level: own.level } : null,
    theirs: theirs ? { outcome: theirs.outcome, note: noteOf(theirs) } : null,
    proposal: isProposed && theirs.level ? { level: theirs.level, now: offers.map(({ level }) => level) } : null,
  };
}
