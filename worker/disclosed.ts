/** Introductions as one side sees them: only what is disclosed at their stage is opened, and only that is sent. */

import type { Context } from 'hono';
import type * as z from 'zod';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { type Disclosure, disclosedTo, disclosedToSide, otherSide } from '#core/introductions/disclosure.ts';
import { authorOf, type Introduction, runsOutAt } from '#core/introductions/introduction.ts';
import { SealedQuestion, Told } from '#core/introductions/questions.ts';
import type { Side } from '#core/introductions/stages.ts';
import { stepsOpenTo } from '#core/introductions/steps.ts';
import type { Network } from '#core/network.ts';
import type { IntroductionAnswer, IntroductionsAnswer } from './answers/introductions.ts';
import type { KeptCall, KeptIntroduction } from './db/load-introductions.ts';
import type { Place, SealedText } from './db/vault.ts';
import type { AppEnv } from './http.ts';
import { sealedAt } from './opened.ts';

type Shown = z.infer<typeof IntroductionAnswer>;
type ShownCall = z.infer<typeof IntroductionsAnswer>['calls'][number];
type Inbox = { introductions: Shown[]; calls: ShownCall[] };

export const placeOfIntroduction = (id: string): Place => ({ table: 'introductions', row: id, field: 'sealed' });
export const placeOfCall = (id: string): Place => ({ table: 'calls', row: id, field: 'sealed' });
export const placeOfContact = (memberId: string): Place => ({ table: 'contacts', row: memberId, field: 'sealed' });

/**
 * What a member sees of introductions and of its own calls; one in which it has no part is left out, as if it were not
 * there.
 * @param network as the member sees it: an organisation that it chose is named only for as long as it may see it.
 */
export async function inboxFor(
  c: Context<AppEnv>,
  { introductions, calls = [] }: { introductions: readonly KeptIntroduction[]; calls?: readonly KeptCall[] },
  { memberId, network }: { memberId: string; network: Network },
): Promise<Inbox> {
  const { now, store } = c.var;
  const seen = introductions.flatMap((kept) => {
    const disclosure = disclosedTo(memberId, kept.introduction, now);
    return disclosure ? [{ kept, disclosure }] : [];
  });
  const sealed = [
    ...seen.flatMap(({ kept, disclosure }) => sealedWithin(kept, disclosure)),
    ...calls.flatMap((call) => sealedAt(memberId, placeOfCall(call.id), call.sealed)),
  ];
  const opened = await store.vault.openAll(sealed);
  const sentOn = await store.brokering.sentOn(calls.filter(({ isBrokered }) => isBrokered).map(({ id }) => id));
  const textByPlace = new Map(sealed.map(({ place }, index) => [keyOf(place), opened[index] ?? null]));
  const textAt = (place: Place) => textByPlace.get(keyOf(place)) ?? null;
  return {
    introductions: seen.map(({ kept, disclosure }) => introductionWith(textAt, kept, disclosure, { network, now })),
    calls: calls.map((call) => callWith(textAt, call, sentOn.get(call.id) ?? null)),
  };
}

export async function contactOf(c: Context<AppEnv>, memberId: string, sealed: string | null): Promise<string | null> {
  return sealed === null ? null : await c.var.store.vault.open(memberId, placeOfContact(memberId), sealed);
}

/** What has to be opened to show what is disclosed, and nothing besides. */
function sealedWithin(kept: KeptIntroduction, { side, stage, contact }: Disclosure): SealedText[] {
  if (stage === 'ended') return [];
  const { introduction, sealed, sealedCall, sealedContacts } = kept;
  const { id, callId, seekerId, helperId } = introduction;
  const otherId = side === 'seeker' ? helperId : seekerId;
  return [
    ...sealedAt(authorIdOf(introduction), placeOfQuestion(kept), callId === null ? sealed : sealedCall),
    // Whoever was chosen is known by name: only a helper that a call found has something more to tell.
    ...(callId === null ? [] : sealedAt(helperId, placeOfIntroduction(id), sealed)),
    ...(contact ? sealedAt(otherId, placeOfContact(otherId), sealedContacts[otherSide(side)]) : []),
  ];
}

type TextAt = (place: Place) => string | null;

function introductionWith(
  textAt: TextAt,
  kept: KeptIntroduction,
  seen: Disclosure,
  { network, now }: { network: Network; now: string },
): Shown {
  const { introduction, names } = kept;
  const { id, way, callId, seekerId, helperId, capacityId, country, urgency } = introduction;
  const { side, stage, day, endsOn } = seen;
  const author = authorOf(introduction);
  const other = otherSide(side);
  const otherId = side === 'seeker' ? helperId : seekerId;
  const question = stage === 'ended' ? null : questionIn(textAt(placeOfQuestion(kept)));
  const toldBy = (teller: Side): Told | null => {
    if (teller === author) return question?.told ?? null;
    return callId === null ? null : toldIn(textAt(placeOfIntroduction(id)));
  };
  const shown = disclosedToSide(other, introduction, now);
  return {
    id,
    side,
    stage,
    day,
    endsOn,
    way,
    isChosen: way === 'asked',
    question: seen.question ? { capacityId, country, urgency } : null,
    words: seen.words ? (question?.words ?? null) : null,
    by: seen.words ? (question?.by ?? null) : null,
    isQuiet: seen.words && (question?.isQuiet ?? false),
    told: seen.told ? toldBy(other) : null,
    other: nameOf({ id: otherId, name: names[other] }, seen, network),
    contact: seen.contact ? textAt(placeOfContact(otherId)) : null,
    shown:
      stage === 'ended'
        ? null
        : {
            words: side === author && shown.words,
            told: shown.told ? toldBy(side) : null,
            name: shown.other !== 'nobody',
            contact: shown.contact,
          },
    steps: stepsOpenTo(introduction, side, now),
    isBeyondLimit: false,
  };
}

function nameOf(member: { id: string; name: string }, { other }: Disclosure, network: Network) {
  if (other === 'named') return member;
  return other === 'chosen' ? memberNameIn(network, member.id) : null;
}

function callWith(textAt: TextAt, call: KeptCall, sentOn: string | null): ShownCall {
  const { id, capacityId, country, urgency, startedAt, isBrokered } = call;
  const question = questionIn(textAt(placeOfCall(id)));
  return {
    id,
    question: { capacityId, country, urgency },
    words: question?.words ?? null,
    told: question?.told ?? null,
    isBrokered,
    by: question?.by ?? null,
    isQuiet: question?.isQuiet ?? false,
    sentOn,
    day: dayOf(startedAt),
    endsOn: dayOf(runsOutAt(startedAt)),
  };
}

function placeOfQuestion({ introduction: { id, callId } }: KeptIntroduction): Place {
  return callId === null ? placeOfIntroduction(id) : placeOfCall(callId);
}

function authorIdOf(introduction: Introduction): string {
  return authorOf(introduction) === 'seeker' ? introduction.seekerId : introduction.helperId;
}

export function questionIn(text: string | null): SealedQuestion | null {
  return text === null ? null : SealedQuestion.parse(JSON.parse(text));
}

function toldIn(text: string | null): Told | null {
  return text === null ? null : Told.parse(JSON.parse(text));
}

function keyOf({ table, row }: Place): string {
  return `${table}:${row}`;
}
