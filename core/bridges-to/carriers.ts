/** Who can carry a matter into another network, and why: facts that the viewer sees, in an order by rules. */
import { byName, countryByCode, type Member, memberById, type Network, offersIn } from '../network.ts';
import { type Acquaintance, acquaintanceOf, type StepBy } from '../paths/acquaintance.ts';
import { shortestWays } from '../paths/shortest-ways.ts';
import type { Way } from '../paths/way-between.ts';
import type { Country } from '../stored-network.ts';
import type { Availability, Level, PresenceKind, Stance } from '../vocabulary.ts';
import type { CarryQuestion } from './questions.ts';

export type Reason =
  | { kind: 'known'; by: StepBy }
  | { kind: 'steps'; steps: number }
  | { kind: 'present'; country: string; presence: PresenceKind }
  | { kind: 'reaches'; country: string; area: string }
  | { kind: 'offers'; capacityId: string; level: Level | null }
  | { kind: 'availability'; availability: Availability }
  | { kind: 'stance'; stance: Stance };

export type Carrier = { memberId: string; reasons: Reason[] };

export type Carrying = {
  /** In the order of `ORDER`. */
  carriers: Carrier[];
  /** Whether whoever asks is in it already. */
  isOwnIn: boolean;
  /** Where nobody in it is known to whoever asks: the shortest ways to those who are nearest, by name. */
  ways: Way[];
};

/** By what carriers are put in order, the first first; those who are equal in all of it by name. */
export const ORDER = ['nearness', 'country', 'capacities', 'availability', 'stance', 'name'] as const;

const MOST_WAYS = 6;

type Problem = 'unknown-network' | 'unknown-country' | 'unknown-capacity' | 'unknown-threat';
type Verdict = { ok: true; carrying: Carrying } | { ok: false; problem: Problem; value: string };

/**
 * @param network as whoever asks sees it; nothing else is looked at. Whoever asks for no member is near to nobody.
 * @returns a problem for a word or a network that is not there.
 */
export function whoCarries(network: Network, question: CarryQuestion): Verdict {
  const unknown = unknownIn(network, question);
  if (unknown) return { ok: false, ...unknown };
  const asked = askedIn(network, question);
  const { seekerId, acquaintance, steps } = asked;
  const { networkId, alsoInId } = question;
  const isIn = ({ networkIds }: Member) =>
    networkIds.includes(networkId) && (alsoInId === null || networkIds.includes(alsoInId));
  const inside = network.members.filter(isIn);
  const weighed = inside.filter(({ id }) => id !== seekerId).map((member) => weigh(member, asked));
  const carriers = weighed
    .sort((one, other) => compare(one.rank, other.rank) || byName(one.member, other.member))
    .map(({ member, reasons }) => ({ memberId: member.id, reasons }));
  const isKnown = carriers.some(({ memberId }) => steps?.get(memberId) === 1);
  const ways = steps && !isKnown && acquaintance ? waysTo(carriers, { network, acquaintance, steps }) : [];
  return { ok: true, carrying: { carriers, isOwnIn: inside.some(({ id }) => id === seekerId), ways } };
}

type Asked = {
  seekerId: string | null;
  acquaintance: Acquaintance | null;
  steps: ReadonlyMap<string, number> | null;
  country: Country | null;
  capacityIds: ReadonlySet<string>;
};

function askedIn(network: Network, { country, capacityId, threatId }: CarryQuestion): Asked {
  const { seenBy, members, threatNeeds } = network;
  const ownId = seenBy.role === 'anonymous' ? null : seenBy.memberId;
  const seekerId = members.some(({ id }) => id === ownId) ? ownId : null;
  const acquaintance = seekerId === null ? null : acquaintanceIn(network);
  const called = threatNeeds.filter((need) => need.threatId === threatId).map((need) => need.capacityId);
  return {
    seekerId,
    acquaintance,
    steps: acquaintance && seekerId !== null ? acquaintance.stepsFrom(seekerId) : null,
    country: country === null ? null : (countryByCode(network).get(country) ?? null),
    capacityIds: new Set([...(capacityId === null ? [] : [capacityId]), ...called]),
  };
}

function acquaintanceIn({ members, ties, coalitions }: Network): Acquaintance {
  const known = members.map(({ id, name }) => ({ id, name, countries: [], sectors: [] }));
  return acquaintanceOf({ members: known, ties, coalitions });
}

/** Numbers in the order of `ORDER`, smaller is earlier. */
type Rank = number[];

/** What speaks for one who is in the network, and where that puts it. */
function weigh(member: Member, asked: Asked): { member: Member; reasons: Reason[]; rank: Rank } {
  const near = nearness(member, asked);
  const there = inCountry(member, asked.country);
  const able = offersOf(member, asked);
  const { availability, stance } = member;
  return {
    member,
    reasons: [
      ...near.reasons,
      ...there.reasons,
      ...able,
      ...(availability === null ? [] : [{ kind: 'availability' as const, availability }]),
      ...(stance === null ? [] : [{ kind: 'stance' as const, stance }]),
    ],
    rank: [near.rank, there.rank, -able.length, RANK_OF[availability ?? 'unstated'], stance === null ? 1 : 0],
  };
}

/** Nothing said is neither a yes nor a no. */
const RANK_OF = { open: 0, unstated: 1, busy: 2, closed: 3 } satisfies Record<Availability | 'unstated', number>;

function nearness({ id }: Member, { seekerId, acquaintance, steps }: Asked): { rank: number; reasons: Reason[] } {
  const count = steps?.get(id);
  if (count === undefined || !acquaintance || seekerId === null) return { rank: Number.POSITIVE_INFINITY, reasons: [] };
  if (count === 1) return { rank: 1, reasons: [{ kind: 'known', by: acquaintance.stepBy(seekerId, id) }] };
  return { rank: count, reasons: [{ kind: 'steps', steps: count }] };
}

const PRESENCES = ['office', 'local-partner', 'reported-active'] as const satisfies PresenceKind[];

function inCountry({ presences, reach }: Member, country: Country | null): { rank: number; reasons: Reason[] } {
  if (country === null) return { rank: 0, reasons: [] };
  const { code, areas } = country;
  const kinds = presences.filter((one) => one.country === code).map(({ kind }) => kind);
  const presence = PRESENCES.find((kind) => kinds.includes(kind));
  if (presence) return { rank: PRESENCES.indexOf(presence), reasons: [{ kind: 'present', country: code, presence }] };
  // The narrowest area says the most.
  const area = areas.findLast((one) => reach.includes(one));
  if (area === undefined) return { rank: 4, reasons: [] };
  return { rank: 3, reasons: [{ kind: 'reaches', country: code, area }] };
}

/** Each capacity that is asked for once, at the best level that holds where the matter is. */
function offersOf(member: Member, { country, capacityIds }: Asked): Extract<Reason, { kind: 'offers' }>[] {
  const offers = country === null ? member.offers : offersIn(member, country.code);
  return [...capacityIds].sort().flatMap((capacityId) => {
    const levels = offers.filter((offer) => offer.capacityId === capacityId).map(({ level }) => level);
    if (levels.length === 0) return [];
    const level = levels.reduce((best, one) => ((one ?? 0) > (best ?? 0) ? one : best));
    return [{ kind: 'offers' as const, capacityId, level }];
  });
}

function compare(one: Rank, other: Rank): number {
  for (const [place, value] of one.entries()) {
    const against = other[place] ?? 0;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

type Around = { network: Network; acquaintance: Acquaintance; steps: ReadonlyMap<string, number> };

/** To whichever of them are nearest, at most a few in all. */
function waysTo(carriers: readonly Carrier[], { network, acquaintance, steps }: Around): Way[] {
  const reached = carriers.filter(({ memberId }) => steps.has(memberId));
  const nearest = Math.min(...reached.map(({ memberId }) => steps.get(memberId) ?? Number.POSITIVE_INFINITY));
  const byId = memberById(network);
  const nobody = { id: '', name: '' };
  const byNames = (one: string, other: string) => byName(byId.get(one) ?? nobody, byId.get(other) ?? nobody);
  return reached
    .filter(({ memberId }) => steps.get(memberId) === nearest)
    .flatMap(({ memberId }) => {
      const { around, stepBy } = acquaintance;
      const { ways } = shortestWays(memberId, { steps, around, compare: byNames, most: MOST_WAYS });
      return ways.map(([fromId = memberId, ...ids]) => ({
        fromId,
        steps: ids.map((toId, place) => ({ toId, by: stepBy(ids[place - 1] ?? fromId, toId) })),
      }));
    })
    .slice(0, MOST_WAYS);
}

function unknownIn(network: Network, { networkId, alsoInId, country, capacityId, threatId }: CarryQuestion) {
  const { otherNetworks, countries, capacities, threats } = network;
  const lacks = (problem: Problem, value: string | null, ids: readonly string[]) =>
    value === null || ids.includes(value) ? null : { problem, value };
  const networkIds = otherNetworks.map(({ id }) => id);
  return (
    lacks('unknown-network', networkId, networkIds) ??
    lacks('unknown-network', alsoInId, networkIds) ??
    lacks(
      'unknown-country',
      country,
      countries.map(({ code }) => code),
    ) ??
    lacks(
      'unknown-capacity',
      capacityId,
      capacities.map(({ id }) => id),
    ) ??
    lacks(
      'unknown-threat',
      threatId,
      threats.map(({ id }) => id),
    )
  );
}
