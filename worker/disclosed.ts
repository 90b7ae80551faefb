/** Introductions as one side sees them: only what is disclosed at their stage is opened, and only that is sent. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { disclosedTo, disclosedToSide, otherSide } from '#core/introductions/disclosure.ts';
import { runsOutAt } from '#core/introductions/introduction.ts';
import { SealedQuestion, Told } from '#core/introductions/questions.ts';
import type { Side } from '#core/introductions/stages.ts';
import { stepsOpenTo } from '#core/introductions/steps.ts';
import type { Network } from '#core/network.ts';
import type { IntroductionAnswer, IntroductionsAnswer } from './answers/introductions.ts';
import type { KeptCall, KeptIntroduction } from './db/load-introductions.ts';
import type { Place } from './db/vault.ts';
import type { AppEnv } from './http.ts';

type Shown = z.infer<typeof IntroductionAnswer>;

/**
 * @param network as the member sees it: an organisation that it chose is named only for as long as it may see it.
 * @returns null for a member that has no part in it, which is to be answered as if it were not there.
 */
export async function introductionFor(
  c: Context<AppEnv>,
  kept: KeptIntroduction,
  { memberId, network }: { memberId: string; network: Network },
): Promise<Shown | null> {
  const { introduction, names } = kept;
  const { now } = c.var;
  const seen = disclosedTo(memberId, introduction, now);
  if (!seen) return null;
  const { side } = seen;
  const other = otherSide(side);
  const otherId = side === 'seeker' ? introduction.helperId : introduction.seekerId;
  const isOpen = seen.stage !== 'ended';
  const question = isOpen ? await questionIn(c, kept) : null;
  const toldBy = async (teller: Side) => (teller === 'seeker' ? (question?.told ?? null) : await toldByHelper(c, kept));
  const shown = disclosedToSide(other, introduction, now);
  const { id, capacityId, country, urgency, callId } = introduction;
  return {
    id,
    side,
    stage: seen.stage,
    day: seen.day,
    endsOn: seen.endsOn,
    isChosen: callId === null,
    question: seen.question ? { capacityId, country, urgency } : null,
    words: seen.words ? (question?.words ?? null) : null,
    told: seen.told ? await toldBy(other) : null,
    other:
      seen.other === 'named'
        ? { id: otherId, name: names[other] }
        : seen.other === 'chosen'
          ? memberNameIn(network, otherId)
          : null,
    contact: seen.contact ? await contactOf(c, otherId, kept.sealedContacts[other]) : null,
    shown: isOpen
      ? {
          words: side === 'seeker' && shown.words,
          told: shown.told ? await toldBy(side) : null,
          name: shown.other !== 'nobody',
          contact: shown.contact,
        }
      : null,
    steps: stepsOpenTo(introduction, side, now),
    isBeyondLimit: false,
  };
}

export async function callFor(
  c: Context<AppEnv>,
  memberId: string,
  { id, capacityId, country, urgency, sealed, startedAt }: KeptCall,
): Promise<z.infer<typeof IntroductionsAnswer>['calls'][number]> {
  const question = await openedQuestion(c, memberId, placeOfCall(id), sealed);
  return {
    id,
    question: { capacityId, country, urgency },
    words: question?.words ?? null,
    told: question?.told ?? null,
    day: dayOf(startedAt),
    endsOn: dayOf(runsOutAt(startedAt)),
  };
}

export const placeOfIntroduction = (id: string): Place => ({ table: 'introductions', row: id, field: 'sealed' });
export const placeOfCall = (id: string): Place => ({ table: 'calls', row: id, field: 'sealed' });
export const placeOfContact = (memberId: string): Place => ({ table: 'contacts', row: memberId, field: 'sealed' });

export async function contactOf(c: Context<AppEnv>, memberId: string, sealed: string | null): Promise<string | null> {
  return sealed === null ? null : await c.var.store.vault.open(memberId, placeOfContact(memberId), sealed);
}

function questionIn(c: Context<AppEnv>, { introduction, sealed, sealedCall }: KeptIntroduction) {
  const { id, callId, seekerId } = introduction;
  return callId === null
    ? openedQuestion(c, seekerId, placeOfIntroduction(id), sealed)
    : openedQuestion(c, seekerId, placeOfCall(callId), sealedCall);
}

async function openedQuestion(c: Context<AppEnv>, seekerId: string, place: Place, sealed: string | null) {
  const opened = sealed === null ? null : await c.var.store.vault.open(seekerId, place, sealed);
  return opened === null ? null : SealedQuestion.parse(JSON.parse(opened));
}

/** Whoever was chosen is known by name: only a helper that a call found has something to tell. */
async function toldByHelper(c: Context<AppEnv>, { introduction, sealed }: KeptIntroduction): Promise<Told | null> {
  const { id, callId, helperId } = introduction;
  if (callId === null || sealed === null) return null;
  const opened = await c.var.store.vault.open(helperId, placeOfIntroduction(id), sealed);
  return opened === null ? null : Told.parse(JSON.parse(opened));
}
