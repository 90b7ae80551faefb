/** Coalitions that members form here, as one of those who have a part in them sees them, and nothing of them to others. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { sourcesOf } from '#core/citations.ts';
import { type CoalitionLife, ownInvitation, stageOf, type Who } from '#core/coalition-life/coalition-life.ts';
import { deedsOpenTo } from '#core/coalition-life/deeds.ts';
import { canBeAcknowledged } from '#core/coalition-life/drill.ts';
import { levelsIn } from '#core/coalition-life/exposure.ts';
import { fittingOffers } from '#core/coalition-life/fits.ts';
import { acceptedShownTo, chairOf, convenes, placeOf } from '#core/coalition-life/places.ts';
import { type Joining, Pledge } from '#core/coalition-life/questions.ts';
import { readinessOf } from '#core/coalition-life/readiness.ts';
import { seatsFilled } from '#core/coalition-life/seats.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { briefOf } from '#core/member-brief.ts';
import { byName, memberById, type Network } from '#core/network.ts';
import { CONDITIONS } from '#core/vocabulary.ts';
import type {
  CoalitionPageAnswer,
  FormingCoalition,
  InsideAnswer,
  InvitationToCoalition,
  OwnCoalitionsAnswer,
} from './answers/coalition-life.ts';
import type { KeptCoalition } from './db/load-coalitions.ts';
import type { SealedText } from './db/vault.ts';
import type { AppEnv } from './http.ts';

type Page = z.infer<typeof CoalitionPageAnswer>;
type Invitation = z.infer<typeof InvitationToCoalition>;
type Forming = z.infer<typeof FormingCoalition>;
type Inside = z.infer<typeof InsideAnswer>;
type OwnCoalitions = z.infer<typeof OwnCoalitionsAnswer>;

/** Who looks, at what moment, and the network as they see it. */
type Eyes = { who: Who; now: string; network: Network };

/** What was opened of one coalition: no more than these eyes may read. */
type Opened = { pledgeOf: (memberId: string) => Pledge | null; charter: string | null };

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

const NOTHING: Opened = { pledgeOf: () => null, charter: null };
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
  const { mode, reviewOn, starterId, seats } = life;
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
    startedBy: {
      kind: starterId === null ? 'coordinator' : 'member',
      member: memberNameIn(network, starterId),
    },
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

function insideFor(life: CoalitionLife, eyes: Eyes, opened: Opened): Inside {
  const { who, now, network } = eyes;
  const { mode, formedOn, closedOn, reviewOn, revision, seats } = life;
  const today = dayOf(now);
  // The one place that hides says who is known to be in it; whoever else is there is one more, without a name.
  const listedIds = network.coalitions.find(({ id }) => id === life.id)?.memberIds ?? [];
  const byId = memberById(network);
  const listed = listedIds.flatMap((id) => byId.get(id) ?? []).sort(byName);
  const unlistedIds = life.memberships
    .filter(({ memberId, isAway }) => !isAway && !listedIds.includes(memberId))
    .map(({ memberId }) => memberId);
  const untilOf = (id: string) => life.invitations.find(({ memberId }) => memberId === id)?.until ?? null;
  const bringingOf = (memberId: string) => ({ memberId, bringing: opened.pledgeOf(memberId)?.bringing ?? [] });
  const filled = seatsFilled(seats, {
    listed: listed.map(({ id }) => bringingOf(id)),
    unlisted: unlistedIds.map(bringingOf),
  });
  const chair = chairOf(life);
  const drill = drillFor(life, eyes, { listed, unlistedIds });
  const answered = drill ? drill.answers.filter(({ speed }) => speed !== null).length + drill.unlisted.answered : 0;
  return {
    mode,
    formedOn: formedOn ?? today,
    closedOn,
    reviewOn,
    charter: opened.charter,
    revision,
    chair: chair === null ? 'empty' : convenes(life, who) ? 'yours' : listedIds.includes(chair) ? 'named' : 'unlisted',
    seats: filled.map(({ heldBy, ...seat }) => ({
      ...seat,
      heldBy: heldBy.flatMap(({ memberId, level }) => {
        const member = memberNameIn(network, memberId);
        return member ? [{ member, level }] : [];
      }),
    })),
    fellows: listed.map(({ id, name }) => ({
      member: { id, name },
      isOwn: id === who.memberId,
      convenes: id === chair,
      pledge: opened.pledgeOf(id),
      until: untilOf(id),
    })),
    unlisted: {
      count: unlistedIds.length,
      conditions: CONDITIONS.filter((condition) =>
        unlistedIds.some((id) => opened.pledgeOf(id)?.conditions.includes(condition)),
      ),
    },
    levels: levelsIn(mode),
    own: ownFor(life, eyes, opened),
    drill,
    readiness: readinessOf({
      seats: filled.map(({ capacityId, count, heldBy, unlisted }) => ({
        capacityId,
        count,
        holders: heldBy.length + unlisted,
      })),
      fellows: listed.map(({ id, confirmedOn }) => ({ memberId: id, confirmedOn, until: untilOf(id) })),
      reviewOn,
      drill: drill && { answered, of: drill.answers.length + drill.unlisted.of },
      today,
    }),
    deeds: deedsOpenTo(life, who, now),
  };
}

function drillFor(
  { drill }: CoalitionLife,
  { who, now }: Eyes,
  { listed, unlistedIds }: { listed: readonly { id: string; name: string }[]; unlistedIds: readonly string[] },
): Inside['drill'] {
  if (!drill) return null;
  const speedOf = (id: string) => drill.answers.find(({ memberId }) => memberId === id)?.speed ?? null;
  return {
    startedOn: dayOf(drill.startedAt),
    isOpen: canBeAcknowledged(drill, now),
    own: who.memberId === null ? null : speedOf(who.memberId),
    answers: listed.map(({ id, name }) => ({ member: { id, name }, speed: speedOf(id) })),
    unlisted: { answered: unlistedIds.filter((id) => speedOf(id) !== null).length, of: unlistedIds.length },
  };
}

/** What one's own member said, in full. */
function ownFor(life: CoalitionLife, { who }: Eyes, opened: Opened): Joining | null {
  const invitation = ownInvitation(life, who);
  const pledge = invitation?.reply === 'accepted' ? opened.pledgeOf(invitation.memberId) : null;
  if (!invitation || !pledge) return null;
  const { until, level, showsInvited } = invitation;
  return { ...pledge, until, level, showsInvited };
}

/**
 * Opens what these eyes may read of each, and nothing else, with one query for all.
 * @param part *listed*: what the list of all coalitions shows, of one that stands no more than one's own.
 */
async function openedFor(
  c: Context<AppEnv>,
  kept: readonly KeptCoalition[],
  { who, now }: Eyes,
  part: 'whole' | 'listed',
): Promise<Opened[]> {
  const readable = kept.map((one) => {
    const place = placeOf(one.life, who, now);
    const isWhole = place === 'member' && part === 'whole';
    const others = isWhole
      ? one.life.memberships.filter(({ isAway }) => !isAway).map(({ memberId }) => memberId)
      : place === 'runner'
        ? acceptedShownTo(one.life, who, now)
        : [];
    const own = place === null ? null : ownInvitation(one.life, who);
    const readers = [...others, ...(own ? [own.memberId] : [])];
    return {
      pledges: one.pledges.filter(({ memberId }) => readers.includes(memberId)),
      charter: isWhole ? one.charter : null,
    };
  });
  const texts = readable.flatMap(({ pledges, charter }) => [...pledges, ...(charter ? [charter] : [])]);
  const opened = await c.var.store.vault.openAll(texts);
  const textBy = new Map(texts.map(({ place }, index) => [keyOf(place), opened[index] ?? null]));
  const textOf = ({ place }: SealedText) => textBy.get(keyOf(place)) ?? null;
  return readable.map(({ pledges, charter }) => {
    const pledgeBy = new Map(pledges.map((pledge) => [pledge.memberId, pledgeIn(textOf(pledge))]));
    return { pledgeOf: (memberId) => pledgeBy.get(memberId) ?? null, charter: charter && textOf(charter) };
  });
}

function keyOf({ table, row }: SealedText['place']): string {
  return `${table}:${row}`;
}

function pledgeIn(text: string | null): Pledge | null {
  return text === null ? null : Pledge.parse(JSON.parse(text));
}

/** Those that can be named, by name; the others after them, in an order that says nothing. */
function byMember(one: Forming['invited'][number], other: Forming['invited'][number]): number {
  if (one.member && other.member) return byName(one.member, other.member);
  return one.member ? -1 : other.member ? 1 : 0;
}
