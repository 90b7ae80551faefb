/** How far somebody's offers cover what somebody else looks for. */
import type { Need, Offer } from '../network.ts';
import type { Level, Urgency } from '../vocabulary.ts';

/** A capacity that somebody looks for. */
export type Sought = {
  capacityId: string;
  minLevel: Level;
  /** How urgent it is; null: nobody says so, which counts as urgent as can be. */
  urgency: Urgency | null;
};

type LevelOffer = Pick<Offer, 'capacityId' | 'level'>;

export type CoveredCapacity = { capacityId: string; level: Level | null };

export type MetNeed = CoveredCapacity & { urgency: Urgency | null };

export const USEFULNESS = { 1: 0.5, 2: 0.8, 3: 1 } as const;

/** The best offer of each capacity; of equal ones the first. A level that is not stated counts as 1, after one that is. */
export function bestOffers<O extends LevelOffer>(offers: O[]): Map<string, O> {
  const best = new Map<string, O>();
  for (const offer of offers) {
    const known = best.get(offer.capacityId);
    if (!known || rankOf(offer) > rankOf(known)) best.set(offer.capacityId, offer);
  }
  return best;
}

/** What somebody says it needs, at any level, in the order of the capacities. */
export function soughtFrom(needs: Pick<Need, 'capacityId' | 'urgency'>[]): Sought[] {
  return needs
    .map(({ capacityId, urgency }) => ({ capacityId, minLevel: 1 as const, urgency }))
    .sort((one, other) => (one.capacityId < other.capacityId ? -1 : 1));
}

/**
 * How much of what is sought is covered: the mean usefulness of the offers, weighted by urgency.
 * @returns a share of 0..1, 0 where nothing is sought, and which capacities it covers, in the order sought.
 */
export function coverOf(sought: Sought[], offers: Map<string, LevelOffer>): { share: number; covers: MetNeed[] } {
  let total = 0;
  let covered = 0;
  const covers: MetNeed[] = [];
  for (const { capacityId, minLevel, urgency } of sought) {
    const weight = (urgency ?? 3) / 3;
    total += weight;
    const offer = offers.get(capacityId);
    if (!offer || levelOf(offer) < minLevel) continue;
    covered += weight * USEFULNESS[levelOf(offer)];
    covers.push({ capacityId, level: offer.level, urgency });
  }
  return { share: total === 0 ? 0 : covered / total, covers };
}

/** What is sought at some level and offered without one only, in the order sought. */
export function unstatedAmong(sought: Pick<Sought, 'capacityId' | 'minLevel'>[], offers: LevelOffer[]): string[] {
  const best = bestOffers(offers);
  return sought
    .filter(({ capacityId, minLevel }) => {
      const offer = best.get(capacityId);
      const isOpen = offers.some((one) => one.capacityId === capacityId && one.level === null);
      return isOpen && (offer === undefined || levelOf(offer) < minLevel);
    })
    .map(({ capacityId }) => capacityId);
}

function rankOf(offer: LevelOffer): number {
  return offer.level ?? 0.5;
}

export function levelOf(offer: Pick<Offer, 'level'>): Level {
  return offer.level ?? 1;
}
