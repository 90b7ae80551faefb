/** Small networks by chance, in which members hold, need and reach things in every combination. */
import type { Network } from '#core/network.ts';
import { LEVELS, URGENCIES } from '#core/vocabulary.ts';
import { aNetwork } from '../../support/a-network.ts';
import { chanceFrom } from '../../support/random.ts';

export const GAP_COUNTRIES = ['KE', 'TD', 'UG'] as const;
const CAPACITIES = ['advocacy', 'digital-security', 'legal-support', 'cluster-health'] as const;
const NAMES = ['Ana', 'Bo', 'Cy', 'Dee', 'Eve', 'Fay', 'Gil', 'Hal'] as const;
const DAYS = [null, '2026-02-01', '2025-03-01', '2024-05-05'] as const;

/** @param from their order: names from here on come first. */
export function randomGapNetwork(seed: number, from = 0): Network {
  const chance = chanceFrom(seed);
  let network = aNetwork().country('KE', '002').country('TD', '002').country('UG', '142');
  for (const id of CAPACITIES) network = network.capacity(id, id.startsWith('cluster') ? 'cluster' : 'solidarity');
  const members = NAMES.map((name) => {
    const details = {
      presences: chance.some(GAP_COUNTRIES, 0.4),
      reach: chance.some(['001', '002', '142'], 0.2),
      confirmedOn: chance.one(DAYS),
      offers: chance.some(CAPACITIES, 0.4).map((capacityId) => ({
        capacityId,
        level: chance.one([null, ...LEVELS]),
        country: chance.is(0.2) ? chance.one(GAP_COUNTRIES) : null,
      })),
      needs: chance.some(CAPACITIES, 0.15).map((capacityId) => ({ capacityId, urgency: chance.one(URGENCIES) })),
    };
    return { name, details };
  });
  for (const { name, details } of [...members.slice(from), ...members.slice(0, from)]) {
    network = network.member(name, details);
  }
  return network.seenBy({ role: 'reader', memberId: null });
}
