/** Steps with a request for solidarity: what each needs, and how it is saved. */
import type { Context } from 'hono';
import { idFrom } from '#core/id.ts';
import { isWider } from '#core/requests/levels.ts';
import type { OpenRequest, TakeRequestStep } from '#core/requests/questions.ts';
import { MOST_TOLD, whoIsTold } from '#core/requests/routing.ts';
import type { RequestStep } from '#core/requests/stages.ts';
import { levelsOfResponsesTo, mayAgree, movesOf, type RequestRefusal, refusalOfStep } from '#core/requests/steps.ts';
import { AWAY, NO_SUCH_MEMBER } from './coalition-part.ts';
import type { Outcome } from './db/commit.ts';
import type { NewLetter } from './db/save-solidarity.ts';
import { deedBy } from './deed.ts';
import { type AppEnv, refuse } from './http.ts';
import type { Acting } from './looking.ts';
import { requireGoodRequest, requireNameable } from './request-checks.ts';
import { placeOfClosing, placeOfRequest, placeOfResponse, type Sighted } from './requests-seen.ts';

type Asked = TakeRequestStep;
type Of<Step extends RequestStep> = Extract<Asked, { step: Step }>;
type Given = { acting: Acting; found: Sighted };

const NO_SUCH_RESPONSE = 'No such response, or none that you can see.';

const REFUSALS: Record<RequestRefusal, string> = {
  over: 'This request has ended. Nothing can be done with it any more.',
  'not-yours': 'This is for somebody else to do with this request.',
  'not-now': 'This does not fit where the request stands. Look at it again.',
  away: AWAY,
  full: 'There is as much of this as there may be.',
};

export function requireStep(step: RequestStep, { seen }: Sighted, { speaker }: Acting): void {
  const refusal = refusalOfStep(step, seen, speaker);
  if (refusal !== null) refuse(409, REFUSALS[refusal]);
}

/** A step that may be taken, as far as its kind alone says. */
export async function stepTaken(c: Context<AppEnv>, asked: Asked, given: Given): Promise<Outcome> {
  const { acting, found } = given;
  const deed = deedBy(c, acting.account, { action: 'request-moved', objectId: asked.id });
  const { solidarity } = c.var.store;
  const { memberId } = acting.speaker;
  switch (asked.step) {
    case 'respond':
      return await responding(c, asked, given);
    case 'agree-response':
    case 'move-response':
      return await movingResponse(c, asked, given);
    case 'write-letter':
      return await solidarity.writeLetter(asked.id, letterFrom(c, memberId, asked.letter), deed);
    case 'name': {
      const memberIds = requireNameable(acting, asked.memberIds);
      return await solidarity.name(asked.id, { memberIds, letter: letterFrom(c, memberId, asked.letter) }, deed);
    }
    case 'unname':
      if (!found.seen.namedIds.includes(asked.memberId)) refuse(404, NO_SUCH_MEMBER);
      return await solidarity.unname(asked.id, asked.memberId, deed);
    case 'widen':
      return await widening(c, asked, given);
    case 'close': {
      const { outcome, words } = asked;
      if ((found.seen.request.mode === 'silent') !== (outcome === null) || (outcome === null && words !== null))
        refuse(400, 'Say how it went; only of a silent request nothing is said here, as a letter says it.');
      const text = words === null || words === '' ? null : JSON.stringify({ words });
      const closing = text === null ? null : await c.var.store.vault.seal(memberId, placeOfClosing(asked.id), text);
      return await solidarity.close(asked.id, { outcome, closing }, deed);
    }
    case 'withdraw':
      return await solidarity.withdraw(asked.id, deed);
  }
}

async function responding(c: Context<AppEnv>, asked: Of<'respond'>, { acting, found }: Given): Promise<Outcome> {
  const { level, isNamed, sharesContact, kind, words } = asked;
  if (!levelsOfResponsesTo(found.seen).includes(level))
    refuse(400, 'More people would see your response than see the request itself. Choose a narrower level.');
  if (level !== 'private' && !isNamed)
    refuse(400, 'Others see who responds. Let who asks see it too, or keep your response between you.');
  const { memberId: ownerId } = acting.speaker;
  const id = idFrom(c.var.outside.random(16));
  const sealed = await c.var.store.vault.seal(ownerId, placeOfResponse(id), JSON.stringify({ kind, words }));
  return await c.var.store.solidarity.respond(
    { id, requestId: asked.id, ownerId, level, isNamed, ownerShares: sharesContact, sealed },
    found.seen.request.seekerId,
    deedBy(c, acting.account, { action: 'request-moved', objectId: asked.id }),
  );
}

async function movingResponse(
  c: Context<AppEnv>,
  asked: Of<'agree-response'> | Of<'move-response'>,
  { acting, found: { seen } }: Given,
): Promise<Outcome> {
  const one = seen.responses.find(({ response }) => response.id === asked.responseId) ?? refuse(404, NO_SUCH_RESPONSE);
  const isFitting = asked.step === 'agree-response' ? mayAgree(one, seen) : movesOf(one, seen).includes(asked.state);
  if (!isFitting) refuse(409, REFUSALS['not-now']);
  const { id, state, ownerId } = one.response;
  const isSeeker = seen.place === 'seeker';
  return await c.var.store.solidarity.moveResponse(
    { id, requestId: asked.id, state },
    asked.step === 'agree-response' ? { state: 'agreed', seekerShares: asked.sharesContact } : { state: asked.state },
    {
      isSeeker,
      tells: isSeeker ? ownerId : seen.request.seekerId,
      deed: deedBy(c, acting.account, { action: 'request-moved', objectId: asked.id }),
    },
  );
}

async function widening(c: Context<AppEnv>, { id, to }: Of<'widen'>, { acting, found }: Given): Promise<Outcome> {
  const { mode, seekerId } = found.seen.request;
  if (!isWider(to.mode, mode)) refuse(400, 'This would not let more people know. Choose a wider mode, or ask anew.');
  requireGoodRequest(acting, to);
  const [terms, told] = [await termsOf(c, { id, seekerId }, to), await toldOf(c, to, { seekerId, turn: id })];
  const deed = deedBy(c, acting.account, { action: 'request-moved', objectId: id });
  return await c.var.store.solidarity.widen({ id, mode, seekerId }, terms, { told, deed });
}

/** What is stored of a request: its words sealed, and who may see them. */
export async function termsOf(
  c: Context<AppEnv>,
  { id, seekerId }: { id: string; seekerId: string },
  request: OpenRequest,
) {
  const { title, what, needs, threatIds, country, by, urgency, showsSeeker, mode } = request;
  const words = JSON.stringify({ title, what, needs, threatIds, country, by, urgency });
  return {
    mode,
    showsSeeker,
    coalitionId: request.mode === 'quiet' ? request.coalitionId : null,
    excludedIds: request.mode === 'public' ? [] : request.excludedIds,
    sealed: await c.var.store.vault.seal(seekerId, placeOfRequest(id), words),
  };
}

/** Always as many places, whoever is found: the one question that is asked of all that is stored. */
export async function toldOf(
  c: Context<AppEnv>,
  request: OpenRequest,
  who: { seekerId: string; turn: string },
): Promise<(string | null)[]> {
  const found = whoIsTold(await c.var.outside.load(c.env), request, who);
  return Array.from({ length: MOST_TOLD }, (_, place) => found[place] ?? null);
}

export function letterFrom(c: Context<AppEnv>, fromId: string, sealed: string): NewLetter {
  return { id: idFrom(c.var.outside.random(16)), fromId, sealed };
}
