/** A coalition that stands, as one of its members sees it from inside. */
import type * as z from 'zod';
import type { CoalitionLife } from '#core/coalition-life/coalition-life.ts';
import { deedsOpenTo } from '#core/coalition-life/deeds.ts';
import { canBeAcknowledged } from '#core/coalition-life/drill.ts';
import { levelsIn } from '#core/coalition-life/exposure.ts';
import { chairOf, convenes } from '#core/coalition-life/places.ts';
import { readinessOf } from '#core/coalition-life/readiness.ts';
import { seatsFilled } from '#core/coalition-life/seats.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { byName, memberById } from '#core/network.ts';
import { CONDITIONS } from '#core/vocabulary.ts';
import type { InsideAnswer } from './answers/coalition-life.ts';
import { type Eyes, type Opened, ownFor } from './coalition-opened.ts';

type Inside = z.infer<typeof InsideAnswer>;

export function insideFor(life: CoalitionLife, eyes: Eyes, opened: Opened): Inside {
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
