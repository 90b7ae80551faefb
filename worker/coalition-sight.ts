/** Coalitions that members form here, as one of those who have a part in them sees them, and nothing of them to others. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { sourcesOf } from '#core/citations.ts';
import { type CoalitionLife, ownInvitation, stageOf, type Who } from '#core/coalition-life/coalition-life.ts';
import { deedsOpenTo } from '#core/coalition-life/deeds.ts';
import { levelsIn } from '#core/coalition-life/exposure.ts';
import { fittingOffers } from '#core/coalition-life/fits.ts';
import { acceptedShownTo, convenes, placeOf } from '#core/coalition-life/places.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { briefOf } from '#core/member-brief.ts';
import { byName, memberById, type Network } from '#core/network.ts';
import type {
  CoalitionPageAnswer,
  FormingCoalition,
  InvitationToCoalition,
  OwnCoalitionsAnswer,
} from './answers/coalition-life.ts';
import { insideFor } from './coalition-inside.ts';
import { type Eyes, NOTHING, type Opened, openedFor, ownFor } from './coalition-opened.ts';
import type { KeptCoalition } from './db/load-coalitions.ts';
import type { AppEnv } from './http.ts';

type Page = z.infer<typeof CoalitionPageAnswer>;
type Invitation = z.infer<typeof InvitationToCoalition>;
type Forming = z.infer<typeof FormingCoalition>;
type OwnCoalitions = z.infer<typeof OwnCoalitionsAnswer>;

/**
 * One coalition on a page of its own.
 * @param who null: nobody is signed in, or a program asks.
 * @returns null for whoever sees no such coalition.
 */
export async function coalitionPageFor(
  c: Context<AppEnv>,
  id: string,
  { kept, who, network }: { kept: KeptCoalition | null; who: Who | null; network: Network },
): Promise<Page | null> {
  const seen = network.coalitions.find((one) => one.id === id) ?? null;
  const eyes = who && { who, now: c.var.now, network };
  const place = kept && eyes && placeOf(kept.life, eyes.who, eyes.now);
  if (!place) {
    if (!seen) return null;
    return { ...publicPart(network, seen), invitation: null, forming: null, inside: null };
  }
  const [opened = NOTHING] = await openedFor(c, [kept], eyes, 'whole');
  const shown = seen ? publicPart(network, seen) : NO_PUBLIC_PART;
  return {
    ...shown,
    ...factsOf(kept.life, eyes.now),
    invitation: place === 'invited' ? invitationFor(kept.life, eyes, opened) : null,
    forming: place === 'runner' ? formingFor(kept.life, eyes, opened) : null,
    inside: place === 'member' ? insideFor(kept.life, eyes, opened) : null,
  };
}

/** All in which somebody has a part, each as they see it. */
export async function ownCoalitionsFor(
  c: Context<AppEnv>,
  kept: readonly KeptCoalition[],
  { who, network }: { who: Who; network: Network },
): Promise<OwnCoalitions> {
  const eyes = { who, now: c.var.now, network };
  const opened = await openedFor(c, kept, eyes, 'listed');
  const placed = kept
    .map(({ life }, place) => ({ life, place: placeOf(life, who, eyes.now), opened: opened[place] ?? NOTHING }))
    .sort((one, other) => byName(one.life, other.life));
  return {
    invitations: placed
      .filter(({ place }) => place === 'invited')
      .map(({ life, opened }) => invitationFor(life, eyes, opened)),
    forming: placed.filter(({ place }) => place === 'runner').map(({ life, opened }) => formingFor(life, eyes, opened)),
    standing: placed
      .filter(({ place }) => place === 'member')
      .map(({ life, opened }) => ({
        ...factsOf(life, eyes.now),
        mode: life.mode,
        convenes: convenes(life, who),
        until: ownInvitation(life, who)?.until ?? null,
        reviewOn: life.reviewOn,
        own: ownFor(life, eyes, opened),
        isDrillOpen: deedsOpenTo(life, who, eyes.now).includes('acknowledge'),
      })),
  };
}

const NO_PUBLIC_PART = { statedSize: null, convenor: null, members: [], sources: [] };

function publicPart(network: Network, seen: Network['coalitions'][number]) {
  const { id, name, purpose, country, status, statedSize, convenorId, memberIds } = seen;
  const byId = memberById(network);
  return {
    ...{ id, name, purpose, country, stage: status, statedSize },
    convenor: memberNameIn(network, convenorId),
    members: memberIds
      .flatMap((memberId) => byId.get(memberId) ?? [])
      .sort(byName)
      .map(briefOf),
    sources: sourcesOf(network, { coalitions: [seen] }),
  };
}

/** Of one that did not come to stand its name is left. */
function factsOf(life: CoalitionLife, now: string) {
  const { id, name, purpose, country } = life;
  const stage = stageOf(life, now);
  return { id, name, purpose: stage === 'over' ? null : purpose, country, stage };
}

function thresholdOf({ threshold, invited }: CoalitionLife): Invitation['threshold'] {
  return threshold === null ? null : { count: threshold, of: invited };
}

function invitationFor(life: CoalitionLife, eyes: Eyes, opened: Opened): Invitation {
  const { who, now, network } = eyes;
  const { mode, reviewOn, seats } = life;
  const invitation = ownInvitation(life, who);
  const isOver = stageOf(life, now) === 'over';
  const own = network.members.find(({ id }) => id === who.memberId);
  return {
    ...factsOf(life, now),
    mode,
    seats: isOver ? [] : seats,
    threshold: thresholdOf(life),
    answerBy: invitation?.openUntil ?? life.answerBy,
    reviewOn,
    startedBy: starterOf(life, network),
    convenes: stageOf(life, now) === 'forming' && convenes(life, who),
    fits: own && !isOver ? fittingOffers(own, life) : [],
    accepted: acceptedShownTo(life, who, now)
      .flatMap((id) => memberNameIn(network, id) ?? [])
      .sort(byName),
    levels: levelsIn(mode),
    reply: isOver ? 'asked' : (invitation?.reply ?? 'asked'),
    own: isOver ? null : ownFor(life, eyes, opened),
    deeds: deedsOpenTo(life, who, now),
  };
}

/** Of one that stands whose starter is not known it may have been a member that was erased since. */
function starterOf({ starterId, formedOn }: CoalitionLife, network: Network): Invitation['startedBy'] {
  if (starterId !== null) return { kind: 'member', member: memberNameIn(network, starterId) };
  return formedOn === null ? { kind: 'coordinator', member: null } : null;
}

function formingFor(life: CoalitionLife, eyes: Eyes, opened: Opened): Forming {
  const { who, now, network } = eyes;
  const { mode, seats, answerBy, reviewOn, threshold, convenorId } = life;
  const accepted = acceptedShownTo(life, who, now);
  const isOver = stageOf(life, now) === 'over';
  return {
    ...factsOf(life, now),
    mode,
    seats,
    threshold: thresholdOf(life),
    answerBy,
    reviewOn,
    convenor: memberNameIn(network, convenorId),
    invited: life.invitations
      .filter(({ memberId }) => who.role !== 'editor' || memberId !== who.memberId)
      .map((invitation) => {
        const { memberId, until } = invitation;
        const member = memberNameIn(network, memberId);
        if (threshold !== null || isOver) return { member, reply: 'sealed' as const, pledge: null, until: null };
        const saidYes = accepted.includes(memberId);
        const reply = invitation.isAway ? ('asked' as const) : invitation.reply;
        return { member, reply, pledge: saidYes ? opened.pledgeOf(memberId) : null, until: saidYes ? until : null };
      })
      .sort(byMember),
    levels: levelsIn(mode),
    own: isOver ? null : ownFor(life, eyes, opened),
    deeds: deedsOpenTo(life, who, now),
  };
}

/** Those that can be named, by name; the others after them, in an order that says nothing. */
function byMember(one: Forming['invited'][number], other: Forming['invited'][number]): number {
  if (one.member && other.member) return byName(one.member, other.member);
  return one.member ? -1 : other.member ? 1 : 0;
}
