/** What somebody can do with a request that it sees, or why not, by name. */
import { LEVELS_OF_RESPONSES } from './levels.ts';
import { MOST_LETTERS, MOST_NAMED, MOST_RESPONSES_OF_ONE } from './limits.ts';
import type { SeenRequest, SeenResponse } from './seen.ts';
import { REQUEST_STEPS, type RequestStep, type ResponseState } from './stages.ts';

/**
 * *over*: it has ended. *not-yours*: it is for somebody else to do. *not-now*: it does not fit where the request or the
 * response stands. *away*: one's own member is hidden or no longer part of the network. *full*: as much as there may be.
 */
export type RequestRefusal = 'over' | 'not-yours' | 'not-now' | 'away' | 'full';

/** The member that somebody speaks for. */
export type Speaker = { memberId: string; isAway: boolean };

/** @param speaker null: somebody who speaks for no member, and only looks. @returns null where it can be done. */
export function refusalOfStep(step: RequestStep, seen: SeenRequest, speaker: Speaker | null): RequestRefusal | null {
  const { request, place, stage, responses, letters, namedIds } = seen;
  const isSilent = request.mode === 'silent';
  if (speaker === null) return 'not-yours';
  if (stage !== 'open') return 'over';
  if (speaker.isAway && step !== 'close' && step !== 'withdraw') return 'away';
  if (step === 'respond') {
    if (place === 'seeker') return 'not-yours';
    if (isSilent) return 'not-now';
    const own = responses.filter(({ isOwn, response }) => isOwn && response.state !== 'dropped');
    return own.length >= MOST_RESPONSES_OF_ONE ? 'full' : null;
  }
  if (step === 'move-response') return responses.some((one) => movesOf(one, seen).length > 0) ? null : 'not-now';
  if (step === 'write-letter') {
    if (!isSilent) return 'not-now';
    return letters.length >= MOST_LETTERS ? 'full' : null;
  }
  if (place !== 'seeker') return 'not-yours';
  if (step === 'agree-response') return responses.some((one) => mayAgree(one, seen)) ? null : 'not-now';
  if (step === 'name') {
    if (!isSilent) return 'not-now';
    return namedIds.length >= MOST_NAMED || letters.length >= MOST_LETTERS ? 'full' : null;
  }
  if (step === 'unname') return isSilent && namedIds.length > 0 ? null : 'not-now';
  // What was sealed in the page stays so: nothing ties it to words that the service can read.
  if (step === 'widen') return isSilent || request.mode === 'public' ? 'not-now' : null;
  return null;
}

/** Those that would not be refused, in the order of the words. @param speaker null: nobody to speak for, and no step. */
export function requestStepsOpenTo(seen: SeenRequest, speaker: Speaker | null): RequestStep[] {
  return REQUEST_STEPS.filter((step) => refusalOfStep(step, seen, speaker) === null);
}

const OF_OWNER: Record<ResponseState, ResponseState[]> = {
  offered: ['dropped'],
  agreed: ['under-way', 'done', 'dropped'],
  'under-way': ['done', 'dropped'],
  done: [],
  dropped: [],
};

const OF_SEEKER: Record<ResponseState, ResponseState[]> = { ...OF_OWNER, agreed: ['done', 'dropped'] };

/** What somebody can make of a response while its request is open. */
export function movesOf({ response, isOwn }: SeenResponse, { place, stage }: SeenRequest): ResponseState[] {
  if (stage !== 'open') return [];
  if (isOwn) return OF_OWNER[response.state];
  return place === 'seeker' ? OF_SEEKER[response.state] : [];
}

/** Whether the seeker can say yes to a response: once, and while its request is open. */
export function mayAgree({ response }: SeenResponse, { place, stage }: SeenRequest): boolean {
  return place === 'seeker' && stage === 'open' && response.state === 'offered';
}

/** The levels that a response can have: never wider than its request, and none for a silent one. */
export function levelsOfResponsesTo({ request }: SeenRequest) {
  return LEVELS_OF_RESPONSES[request.mode];
}
