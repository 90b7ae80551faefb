/** How to ask for coalitions in random worlds, by members whom the visitor may not see as well. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { MODES, SECTORS } from '#core/vocabulary.ts';
import type { Asker } from '../questions.ts';
import type { Chance } from '../random.ts';

export const COALITION_QUESTIONS: Record<string, Asker> = {
  'POST /api/coalitions/proposals': (world, chance) => {
    const needs = chance
      .some(world.capacities, 0.7)
      .map(({ id }) => ({ capacityId: id, minLevel: 1 + chance.below(3), count: 1 + chance.below(3) }));
    return {
      path: '/api/coalitions/proposals',
      body: {
        country: chance.one(world.countries).code,
        needs: needs.length > 0 ? needs : [{ capacityId: chance.one(world.capacities).id }],
        fromOutside: chance.is(0.5),
        include: chance.is(0.2) ? [memberIn(world, chance)] : [],
        exclude: chance.is(0.3) ? [memberIn(world, chance)] : [],
        conditions: chance.is(0.5) ? conditionsIn(world, chance) : undefined,
        prefer: chance.is(0.2) ? [memberIn(world, chance)] : [],
      },
    };
  },
  'POST /api/coalitions/ground': (world, chance) => ({
    path: '/api/coalitions/ground',
    body: {
      country: chance.one(world.countries).code,
      language: chance.is(0.3) ? chance.one(['en', 'fr']) : null,
      mode: chance.is(0.4) ? chance.one(MODES) : null,
      include: chance.is(0.4) ? [memberIn(world, chance)] : [],
    },
  }),
};

/** What a coalition has to be besides holding its needs, members that are hidden among those kept apart. */
function conditionsIn(world: StoredNetwork, chance: Chance) {
  const limits = () => (chance.is(0.4) ? [{ sectors: [chance.one(SECTORS)], count: 1 + chance.below(2) }] : []);
  return {
    atLeast: limits(),
    atMost: limits(),
    apart: chance.is(0.3) ? [[memberIn(world, chance), memberIn(world, chance)]] : [],
    mostMembers: chance.is(0.3) ? 1 + chance.below(3) : null,
    officeHere: chance.is(0.3),
    localMember: chance.is(0.3),
    language: chance.is(0.3) ? chance.one(['en', 'fr']) : null,
    mode: chance.is(0.4) ? chance.one(MODES) : null,
    survives: chance.is(0.3) ? 1 : 0,
  };
}

/** Any member of the whole world: asking for a hidden one must answer as if it did not exist. */
function memberIn(world: StoredNetwork, chance: Chance): string {
  return chance.one(world.members).id;
}
