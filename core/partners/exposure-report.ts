/** How evenly members are suggested, before prices and with them, for whoever looks after the network. */
import { fewestWithHalf, giniOf, type LorenzPoint, lorenzOf } from '../measures/inequality.ts';
import { byName, type Member, type Network } from '../network.ts';
import type { Exposure } from './exposure.ts';

export type Spread = {
  gini: number;
  /** How many members half of all suggestions point to. */
  halfOf: number;
  /** Who could be suggested and stands in no list. */
  never: number;
  /** The most lists that one member stands in. */
  most: number;
  curve: LorenzPoint[];
};

/**
 * Why nobody is pointed to a member. `no-offers`: it says nothing of what it offers, or not to this viewer. `closed`: it takes on no new work.
 * `not-counted`: everybody saw none of its offers at the last count, as they are for few or new. `others`: in every list
 * others come first.
 */
export const NEVER = ['no-offers', 'closed', 'not-counted', 'others'] as const;
export type Never = (typeof NEVER)[number];

export type ExposureReport = {
  /** How many could be suggested. */
  able: number;
  plain: Spread;
  shown: Spread;
  /** Who is pointed to most, with what they say of their load; the most first, at most twenty. */
  most: { member: Member; plain: number; shown: number; price: number }[];
  neverCounts: Record<Never, number>;
  /** By why and then by name, at most 200. */
  never: { member: Member; why: Never }[];
};

const MOST_SHOWN = 20;
const NEVER_SHOWN = 200;

/**
 * @param network as the coordinator sees it.
 * @param everybodys the same network as everybody sees it: whoever is not in it any more is not counted any more.
 * @param counted how often each was suggested in the last count.
 */
export function exposureReport(network: Network, everybodys: Network, counted: readonly Exposure[]): ExposureReport {
  const isOpen = new Set(everybodys.members.map(({ id }) => id));
  const exposures = counted.filter(({ memberId }) => isOpen.has(memberId));
  const exposureOf = new Map(exposures.map((one) => [one.memberId, one]));
  const never = network.members
    .filter(({ standing }) => standing !== 'retired')
    .flatMap((member) => {
      const why = whyNever(member, exposureOf.get(member.id));
      return why === null ? [] : [{ member, why }];
    })
    .sort((one, other) => NEVER.indexOf(one.why) - NEVER.indexOf(other.why) || byName(one.member, other.member));
  return {
    able: exposures.length,
    plain: spreadOf(exposures.map(({ plain }) => plain)),
    shown: spreadOf(exposures.map(({ shown }) => shown)),
    most: network.members
      .flatMap((member) => {
        const { plain, shown, price } = exposureOf.get(member.id) ?? { plain: 0, shown: 0, price: 0 };
        return shown > 0 ? [{ member, plain, shown, price }] : [];
      })
      .sort((one, other) => other.shown - one.shown || other.plain - one.plain || byName(one.member, other.member))
      .slice(0, MOST_SHOWN),
    neverCounts: {
      'no-offers': countOf('no-offers'),
      closed: countOf('closed'),
      'not-counted': countOf('not-counted'),
      others: countOf('others'),
    },
    never: never.slice(0, NEVER_SHOWN),
  };

  function countOf(why: Never): number {
    return never.filter((one) => one.why === why).length;
  }
}

/** By what the coordinator sees of it, and by whether it was counted. */
function whyNever({ offers, availability }: Member, exposure: Exposure | undefined): Never | null {
  if (exposure && exposure.shown > 0) return null;
  if (offers.length === 0) return 'no-offers';
  if (availability === 'closed') return 'closed';
  return exposure ? 'others' : 'not-counted';
}

function spreadOf(counts: readonly number[]): Spread {
  return {
    gini: Math.round(1000 * giniOf(counts)) / 1000,
    halfOf: fewestWithHalf(counts),
    never: counts.filter((count) => count === 0).length,
    most: Math.max(0, ...counts),
    curve: lorenzOf(counts, 50).map(({ members, share }) => ({ members, share: Math.round(10_000 * share) / 10_000 })),
  };
}
