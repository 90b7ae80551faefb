/**
 * What somebody sees of a request for solidarity: `asSeenBy` for requests. What is not seen here is not opened and not
 * sent, and nothing is counted that is not seen.
 */
import {
  type Eyes,
  isAgreed,
  isStillKept,
  ownMemberOf,
  type RequestResponse,
  requestStageOn,
  type SolidarityRequest,
  seesWithinCoalition,
} from './request.ts';
import type { RequestStage } from './stages.ts';

/** *seeker*: asks. *named*: chosen to know of a silent one. *viewer*: sees it as its mode says. */
export type RequestPlace = 'seeker' | 'named' | 'viewer';

export type SeenRequest = {
  request: SolidarityRequest;
  place: RequestPlace;
  stage: RequestStage;
  /** Null where it is not shown who asks. Whoever is given here is to be named, whatever else the viewer sees. */
  seekerId: string | null;
  excludedIds: string[];
  namedIds: string[];
  responses: SeenResponse[];
  /** `fromId` is null where the viewer may not know who wrote it. */
  letters: { id: string; fromId: string | null }[];
};

export type SeenResponse = {
  response: RequestResponse;
  isOwn: boolean;
  /** Null where it is not shown who responds. */
  ownerId: string | null;
  /** Whose contact details the viewer may read; null: nobody's. */
  contactOf: string | null;
};

/** @returns null for whoever may not see it, as if there were none. @param today ISO date in UTC. */
export function seenRequest(request: SolidarityRequest, eyes: Eyes, today: string): SeenRequest | null {
  const stage = requestStageOn(request, today);
  const place = placeIn(request, eyes, stage);
  if (place === null || (request.endedOn !== null && !isStillKept(request.endedOn, today))) return null;
  const own = ownMemberOf(eyes);
  const isSeeker = place === 'seeker';
  const responses = request.responses.flatMap((one) => seenResponse(request, one, { eyes, isSeeker }) ?? []);
  const isAgreedWith = responses.some(({ response, isOwn }) => isOwn && isAgreed(response));
  const isSeekerShown =
    isSeeker || place === 'named' || isAgreedWith || (request.showsSeeker && isKnown(eyes, request.seekerId));
  return {
    request,
    place,
    stage,
    seekerId: isSeekerShown ? request.seekerId : null,
    excludedIds: isSeeker ? request.excludedIds.filter((id) => isKnown(eyes, id)) : [],
    namedIds: place === 'viewer' ? [] : namedTo(request, eyes),
    responses,
    letters: place === 'viewer' ? [] : lettersTo(request, { eyes, own, isSeeker }),
  };
}

function placeIn(request: SolidarityRequest, eyes: Eyes, stage: RequestStage): RequestPlace | null {
  const { seekerId, mode, coalitionId, named, excludedIds, isSeekerAway } = request;
  const { role, memberId } = eyes;
  const own = ownMemberOf(eyes);
  if (own !== null && own === seekerId) return 'seeker';
  if (isSeekerAway || stage === 'withdrawn' || stage === 'expired') return null;
  if (mode === 'silent') return named.some((one) => own !== null && one.memberId === own) ? 'named' : null;
  if (excludedIds.length > 0 && isKeptOut(request, eyes)) return null;
  if (mode === 'quiet') return seesWithinCoalition(eyes, coalitionId) ? 'viewer' : null;
  if (mode === 'network') return role !== null && (role !== 'editor' || memberId !== null) ? 'viewer' : null;
  return 'viewer';
}

/** Where somebody must not know, an account of no organisation could be anybody's; of coordinators it is known whose. */
function isKeptOut({ excludedIds }: SolidarityRequest, { role, memberId }: Eyes): boolean {
  if (memberId === null) return role !== 'coordinator';
  return excludedIds.includes(memberId);
}

function seenResponse(
  { seekerId, mode }: SolidarityRequest,
  response: RequestResponse,
  { eyes, isSeeker }: { eyes: Eyes; isSeeker: boolean },
): SeenResponse | null {
  const { ownerId, isOwnerAway, ownerShares, seekerShares, isNamed, state, level } = response;
  if (ownerId === ownMemberOf(eyes)) {
    return { response, isOwn: true, ownerId, contactOf: isAgreed(response) && seekerShares ? seekerId : null };
  }
  if (isOwnerAway || mode === 'silent') return null;
  if (isSeeker) {
    const isShown = isNamed || isAgreed(response);
    const contactOf = isAgreed(response) && ownerShares ? ownerId : null;
    return { response, isOwn: false, ownerId: isShown ? ownerId : null, contactOf };
  }
  const isOpen = level === 'public' || level === 'coalition' || (level === 'network' && eyes.role !== null);
  if (!isOpen || state === 'dropped' || !isKnown(eyes, ownerId)) return null;
  return { response, isOwn: false, ownerId, contactOf: null };
}

/** Those that the viewer sees anyway: being asked tells nobody of a third member. */
function namedTo({ named }: SolidarityRequest, eyes: Eyes): string[] {
  const own = ownMemberOf(eyes);
  return named
    .filter(({ memberId, isAway }) => memberId === own || (!isAway && isKnown(eyes, memberId)))
    .map(({ memberId }) => memberId);
}

/** What a hidden member wrote goes out of sight with it. */
function lettersTo(
  { letters, seekerId }: SolidarityRequest,
  { eyes, own, isSeeker }: { eyes: Eyes; own: string | null; isSeeker: boolean },
): SeenRequest['letters'] {
  return letters
    .filter(({ fromId, isFromAway }) => fromId === own || !isFromAway)
    .map(({ id, fromId }) => ({
      id,
      fromId: isSeeker || fromId === own || fromId === seekerId || isKnown(eyes, fromId) ? fromId : null,
    }));
}

function isKnown({ network }: Eyes, memberId: string): boolean {
  return network.members.some(({ id }) => id === memberId);
}
