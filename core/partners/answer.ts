/** The whole answer to a partner question: who, why, what to know, and who is left out. */
import { byName, type Member, type Network, type Offer } from '../network.ts';
import type { Asked } from './asked.ts';
import { bestPartners } from './best.ts';
import { type Caution, cautionsFor } from './cautions.ts';
import { offersFor } from './criteria.ts';
import type { Facets } from './facets.ts';
import type { LeftOut } from './left-out.ts';
import { type NearMiss, nearestTo } from './nearest.ts';
import { type Neighbourhood, neighbourhoodOf, stepsBetween } from './neighbourhood.ts';
import { quickFacetsOf } from './packed-facets.ts';
import { pathsTo } from './paths.ts';
import type { Ranked } from './rank.ts';
import type { Reason } from './reasons.ts';
import { reasonsFor } from './score.ts';
import { type Stronger, strongerFor } from './stronger.ts';

export type Partner = Ranked & {
  reasons: Reason[];
  /** Those that count for the question, by capacity, country and level. */
  offers: Offer[];
  paths: string[][];
  /** Members tied to both. */
  introducerIds: string[];
  cautions: Caution[];
  stronger: Stronger[];
};

export type PartnersFound = {
  partners: Partner[];
  /** How many fit, before the limit. */
  fitting: number;
  leftOut: Record<LeftOut, number>;
  leftOutMembers: { member: Member; why: LeftOut }[];
  facets: Facets;
  nearest: NearMiss[];
  /** Whoever an id in the answer refers to and is not on the list itself, by name. */
  named: Member[];
};

/** @param prices what is taken off in the order, in points by member id */
export function findPartners(
  asked: Asked,
  network: Network,
  limit: number,
  prices: ReadonlyMap<string, number> = new Map(),
): PartnersFound {
  const { partners: ranked, fitting, leftOut, leftOutMembers } = bestPartners(asked, network, limit, prices);
  const around = neighbourhoodOf(network, asked.seeker?.id ?? null);
  const partners = ranked.map((one) => describePartner(one, asked, around));
  const nearest = nearestTo(asked, network, fitting);
  return {
    partners,
    fitting,
    leftOut,
    leftOutMembers,
    facets: quickFacetsOf(asked, network),
    nearest,
    named: namedIn(network, partners, nearest),
  };
}

/** Why a member is suggested, what to know before asking it, and how it could be reached. */
export function describePartner(ranked: Ranked, asked: Asked, around: Neighbourhood): Partner {
  const { member } = ranked;
  const reasons = reasonsFor(asked, member, around);
  return {
    ...ranked,
    reasons,
    offers: shownOffers(asked, member),
    paths: pathsTo(member.id, around),
    introducerIds: stepsBetween(around, member.id).sharedIds,
    cautions: cautionsFor(asked, member, reasons, around),
    stronger: strongerFor({ asked, member, around, reasons }),
  };
}

/** Offers of what is sought, or where nothing is, all that hold there. */
function shownOffers(asked: Asked, member: Member): Offer[] {
  const soughtIds = new Set(asked.sought.map(({ capacityId }) => capacityId));
  const keyOf = ({ capacityId, country, level }: Offer) => `${capacityId} ${country ?? ''} ${level ?? 0}`;
  return offersFor(asked, member)
    .filter(({ capacityId }) => soughtIds.size === 0 || soughtIds.has(capacityId))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Whoever an id in the answer refers to and is not on the list itself, by name. */
export function namedIn(network: Network, partners: Partner[], nearest: NearMiss[]): Member[] {
  const listed = new Set(partners.map(({ member }) => member.id));
  const ids = new Set([
    ...partners.flatMap(({ introducerIds, paths }) => [...introducerIds, ...paths.flat()]),
    ...partners.flatMap(({ stronger }) => stronger.flatMap((one) => (one.kind === 'introduction' ? [one.viaId] : []))),
    ...nearest.flatMap(({ memberIds }) => memberIds),
  ]);
  if (ids.size === 0) return [];
  return network.members.filter(({ id }) => ids.has(id) && !listed.has(id)).sort(byName);
}
