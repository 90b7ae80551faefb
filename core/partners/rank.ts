/** Who could help, best first, and who is left out. */
import { byName, type Member, type Network } from '../network.ts';
import type { Asked } from './asked.ts';
import { inTenths } from './cautions.ts';
import { fitOf, type LeftOut } from './left-out.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { scoreOf } from './score.ts';

export type Ranked = {
  member: Member;
  /** Points of 100, to one decimal place. */
  score: number;
  /** Points taken off in the order alone, as many were pointed to it already. */
  price: number;
  /** Whether that moved it below somebody who scores no more. */
  isLower: boolean;
};

export type Ranking = {
  partners: Ranked[];
  /** Members who offer what is sought and are still not on the list, counted by why. */
  leftOut: Record<LeftOut, number>;
  /** The best of them by the score that they would have without the condition which keeps them off. */
  leftOutMembers: { member: Member; why: LeftOut }[];
};

/**
 * Every member that fits what is asked, the best first: by score less price, then by how well it fits the words asked
 * for, then by name, then id. Computes scores alone; reasons are for those that are shown (`reasonsFor`).
 * @param prices points by member id
 */
export function rankPartners(asked: Asked, network: Network, prices: ReadonlyMap<string, number> = new Map()): Ranking {
  const around = neighbourhoodOf(network, asked.seeker?.id ?? null);
  const leftOut = noneLeftOut();
  const others: { member: Member; why: LeftOut }[] = [];
  const scored: Omit<Ranked, 'isLower'>[] = [];
  for (const member of network.members) {
    const fit = fitOf(asked, member);
    if (fit === 'fits') {
      scored.push({ member, score: scoreOf(asked, member, around), price: prices.get(member.id) ?? 0 });
    } else if (fit !== 'other') {
      leftOut[fit] += 1;
      others.push({ member, why: fit });
    }
  }
  return { partners: inOrder(scored, asked), leftOut, leftOutMembers: bestLeftOut(asked, others, around) };
}

/** What counts in the order: in whole tenths, so that a price leaves equal ones equal. */
export function worthOf(score: number, price: number): number {
  return inTenths(score - price);
}

export function inOrder(scored: Omit<Ranked, 'isLower'>[], { textScores }: Asked): Ranked[] {
  const orderBy = (value: (one: Omit<Ranked, 'isLower'>) => number) =>
    [...scored].sort(
      (one, other) =>
        value(other) - value(one) ||
        (textScores?.get(other.member.id) ?? 0) - (textScores?.get(one.member.id) ?? 0) ||
        byName(one.member, other.member),
    );
  // The least score of all above, and of those above who are worth more.
  let [least, leastWorthMore, worth] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  return orderBy(({ score, price }) => worthOf(score, price)).map((one) => {
    const own = worthOf(one.score, one.price);
    if (own < worth) [leastWorthMore, worth] = [least, own];
    const isLower = one.price > 0 && (least < one.score || leastWorthMore <= one.score);
    least = Math.min(least, one.score);
    return { ...one, isLower };
  });
}

export const LEFT_OUT_SHOWN = 12;

export function noneLeftOut(): Record<LeftOut, number> {
  return { unstated: 0, elsewhere: 0, specialism: 0, language: 0, stance: 0, stale: 0, busy: 0, closed: 0 };
}

function bestLeftOut(
  asked: Asked,
  others: { member: Member; why: LeftOut }[],
  around: Neighbourhood,
): Ranking['leftOutMembers'] {
  return others
    .map((one) => ({ ...one, score: scoreWithout(one.why, asked, one.member, around) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || byName(one.member, other.member))
    .slice(0, LEFT_OUT_SHOWN)
    .map(({ member, why }) => ({ member, why }));
}

/** The score that a member would have if the condition which keeps it off were not there. */
export function scoreWithout(why: LeftOut, asked: Asked, member: Member, around: Neighbourhood): number {
  const open = why === 'busy' || why === 'closed' ? { ...member, availability: 'open' as const } : member;
  return scoreOf(without(why, asked), open, around);
}

/** The question less a condition, as far as the score depends on it. */
export function without(why: LeftOut, asked: Asked): Asked {
  switch (why) {
    case 'unstated':
      return { ...asked, sought: asked.sought.map((one) => ({ ...one, minLevel: 1 as const })) };
    case 'elsewhere':
      return { ...asked, spot: null };
    case 'specialism':
      return { ...asked, specialism: [] };
    default:
      return asked;
  }
}
