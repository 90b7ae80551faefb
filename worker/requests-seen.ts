/** Requests for solidarity as somebody sees them: only what is seen is opened, and only that is sent. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { byUrgency } from '#core/requests/order.ts';
import { RequestWords, SealedClosing, SealedResponse } from '#core/requests/questions.ts';
import { meets } from '#core/requests/routing.ts';
import { type SeenRequest, seenRequest } from '#core/requests/seen.ts';
import { levelsOfResponsesTo, mayAgree, movesOf, requestStepsOpenTo } from '#core/requests/steps.ts';
import { actionsFor, actionsOfRequest, allSeenActions } from './actions-seen.ts';
import type { RequestAnswer, RequestBrief } from './answers/requests.ts';
import type { KeptRequest } from './db/load-solidarity.ts';
import type { Place, SealedText } from './db/vault.ts';
import { placeOfContact } from './disclosed.ts';
import type { AppEnv } from './http.ts';
import type { Looking } from './looking.ts';
import { nameIn, type Opened, openAll, sealedAt } from './opened.ts';

export const placeOfRequest = (id: string): Place => ({ table: 'requests', row: id, field: 'sealed' });
export const placeOfClosing = (id: string): Place => ({ table: 'requests', row: id, field: 'closing' });
export const placeOfResponse = (id: string): Place => ({ table: 'request_responses', row: id, field: 'sealed' });

type Brief = z.infer<typeof RequestBrief>;
type Whole = z.infer<typeof RequestAnswer>;
export type Sighted = { kept: KeptRequest; seen: SeenRequest };

/** A request that somebody may see; null where there is none for them. */
export async function findSeenRequest(c: Context<AppEnv>, id: string, looking: Looking): Promise<Sighted | null> {
  const kept = await c.var.store.solidarity.findRequest(id);
  return kept ? sighted(kept, looking) : null;
}

export async function allSeenRequests(c: Context<AppEnv>, looking: Looking): Promise<Sighted[]> {
  return (await c.var.store.solidarity.allRequests()).flatMap((kept) => sighted(kept, looking) ?? []);
}

/** What a member has a part in: its own requests, those that it knows of by name or answered, and what it signed. */
export async function ownSolidarityFor(c: Context<AppEnv>, looking: Looking) {
  const [requests, actions] = [await allSeenRequests(c, looking), await allSeenActions(c, looking)];
  const own = requests.filter(({ seen }) => seen.place !== 'viewer' || seen.responses.some(({ isOwn }) => isOwn));
  const wholes = await Promise.all(own.map((one) => wholeOf(c, one, looking)));
  return {
    requests: wholes.sort(byUrgency),
    actions: await actionsFor(
      c,
      actions.filter(({ seen }) => seen.isOwn || seen.own !== null),
      looking,
    ),
  };
}

function sighted(kept: KeptRequest, { eyes, today }: Looking): Sighted | null {
  const seen = seenRequest(kept.request, eyes, today);
  return seen && { kept, seen };
}

export async function briefsFor(c: Context<AppEnv>, all: readonly Sighted[], looking: Looking): Promise<Brief[]> {
  const opened = await openAll(
    c,
    all.flatMap(({ kept }) => wordsOf(kept)),
  );
  return all.map((one) => briefOf(one, opened, looking)).sort(byUrgency);
}

export async function wholeOf(c: Context<AppEnv>, { kept, seen }: Sighted, looking: Looking): Promise<Whole> {
  const { request, names } = kept;
  const { solidarity, contacts } = c.var.store;
  const reachable = [...new Set(seen.responses.flatMap(({ contactOf }) => contactOf ?? []))];
  const [letters, sealedContacts, actions] = await Promise.all([
    seen.letters.length > 0 ? solidarity.sealedLettersOf(request.id) : new Map<string, string>(),
    contacts.sealedContactsOf(reachable),
    actionsOfRequest(c, request.id, looking),
  ]);
  const sealedResponses = seen.responses.flatMap(({ response: { id, ownerId } }) =>
    sealedAt(ownerId, placeOfResponse(id), kept.sealedResponses.get(id) ?? null),
  );
  const opened = await openAll(c, [
    ...wordsOf(kept),
    ...sealedAt(request.seekerId, placeOfClosing(request.id), kept.closing),
    ...sealedResponses,
    ...reachable.flatMap((id) => sealedAt(id, placeOfContact(id), sealedContacts.get(id) ?? null)),
  ]);
  const words = opened(placeOfRequest(request.id), RequestWords);
  const isSeeker = seen.place === 'seeker';
  return {
    ...briefOf({ kept, seen }, opened, looking),
    what: words?.what ?? null,
    showsSeeker: isSeeker && request.mode !== 'silent' ? request.showsSeeker : null,
    excluded: seen.excludedIds.flatMap((id) => memberNameIn(looking.eyes.network, id) ?? []),
    named: seen.namedIds.flatMap((id) => nameIn(names, id) ?? []),
    responses: seen.responses.map((one) => {
      const { id, state, level } = one.response;
      const said = opened(placeOfResponse(id), SealedResponse);
      return {
        ...{ id, state, level, isOwn: one.isOwn },
        kind: said?.kind ?? 'other',
        words: said?.words ?? '',
        owner: nameIn(names, one.ownerId),
        contact: one.contactOf === null ? null : opened.text(placeOfContact(one.contactOf)),
        mayAgree: mayAgree(one, seen) && looking.speaker?.isAway === false,
        mayMoveTo: looking.speaker?.isAway === false ? movesOf(one, seen) : [],
      };
    }),
    levels: levelsOfResponsesTo(seen),
    actions,
    letters: seen.letters.flatMap(({ id, fromId }) => {
      const sealed = letters.get(id);
      const isOwn = fromId !== null && fromId === looking.speaker?.memberId;
      return sealed === undefined ? [] : [{ id, from: nameIn(names, fromId), isOwn, sealed }];
    }),
    outcome: request.outcome,
    closingWords: opened(placeOfClosing(request.id), SealedClosing)?.words ?? null,
    may: requestStepsOpenTo(seen, looking.speaker),
  };
}

function briefOf({ kept: { request, names }, seen }: Sighted, opened: Opened, { eyes }: Looking): Brief {
  const words = opened(placeOfRequest(request.id), RequestWords);
  const isOwn = seen.place === 'seeker';
  const coalition = eyes.network.coalitions.find(({ id }) => id === request.coalitionId);
  const own = eyes.role === 'editor' ? eyes.network.members.find(({ id }) => id === eyes.memberId) : undefined;
  const country = words?.country ?? null;
  const fitting = (words?.needs ?? []).filter((need) => own?.offers.some((offer) => meets(offer, need, country)));
  return {
    id: request.id,
    mode: request.mode,
    stage: seen.stage,
    isOwn,
    seeker: nameIn(names, seen.seekerId),
    title: words?.title ?? null,
    needs: words?.needs ?? [],
    threatIds: words?.threatIds ?? [],
    country,
    by: words?.by ?? null,
    urgency: words?.urgency ?? null,
    coalition: coalition ? { id: coalition.id, name: coalition.name } : null,
    fits: isOwn ? [] : [...new Set(fitting.map(({ capacityId }) => capacityId))].sort(),
    startedOn: isOwn ? request.startedOn : null,
  };
}

function wordsOf({ request: { id, seekerId }, sealed }: KeptRequest): SealedText[] {
  return sealedAt(seekerId, placeOfRequest(id), sealed);
}
