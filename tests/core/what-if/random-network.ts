/** Small random networks that fall apart easily: trees with a few ties more, and several parts. */
import type { Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import type { Chance } from '../../support/random.ts';

const COUNTRIES = ['KE', 'TD'];
const CAPACITIES = ['legal-support', 'advocacy', 'training'];

export function looseNetwork(chance: Chance, size = 3 + chance.below(9)): Network {
  const names = Array.from({ length: size }, (_, number) => `Org ${'abcdefghijkmnpqrstuvwxyz'[number]}`);
  let builder = aNetwork().country('KE', '002').country('TD', '002').capacity('training', 'solidarity');
  for (const name of names) {
    builder = builder.member(name, {
      presences: chance.some(COUNTRIES, 0.5),
      offers: chance.some(CAPACITIES, 0.3).map((capacityId) => ({
        capacityId,
        country: chance.is(0.3) ? chance.one(COUNTRIES) : null,
      })),
      needs: chance.some(CAPACITIES, 0.3),
      reach: chance.is(0.3) ? ['002'] : [],
      sectors: chance.some(['human-rights', 'humanitarian', 'media'], 0.5),
      availability: chance.one([null, 'open', 'closed']),
    });
  }
  const density = chance.one([0.05, 0.15, 0.3]);
  for (const [place, name] of names.entries()) {
    if (place > 0 && chance.is(0.7)) builder = builder.tie(name, chance.one(names.slice(0, place)));
    for (const other of names.slice(0, place)) {
      if (chance.is(density)) builder = builder.tie(name, other, { kind: chance.one(['funds', 'member-of']) });
    }
  }
  const coalitionNames = chance.some(names, 0.5);
  builder = builder.coalition('Lake Coalition', coalitionNames, {
    country: chance.one([null, 'KE']),
    convenorId: coalitionNames[0] === undefined ? null : idOf(coalitionNames[0]),
  });
  return builder.seenBy(ANONYMOUS);
}
