/** How to ask what would be lost, in a random world: hidden members and hidden coalitions among what is asked about. */
import type { Asker } from '../questions.ts';
import { idFromChance } from '../random.ts';

export const WHAT_IF_QUESTIONS: Record<string, Asker> = {
  'POST /api/what-if': (world, chance) => ({
    path: '/api/what-if',
    body: {
      memberIds: [
        chance.one(world.members).id,
        ...chance.some(world.members, chance.is(0.4) ? 0.2 : 0).map(({ id }) => id),
      ],
      country: chance.is(0.5) ? chance.one(world.countries).code : null,
    },
  }),
  'POST /api/what-if/worst': (world, chance) => ({
    path: '/api/what-if/worst',
    body: {
      country: chance.is(0.5) ? chance.one(world.countries).code : null,
      coalitionId: chance.is(0.4) ? chance.one([...world.coalitions.map(({ id }) => id), idFromChance(chance)]) : null,
    },
  }),
};

/** A target list is for nobody who is not signed in. */
export const WHAT_IF_REFUSED: readonly string[] = Object.keys(WHAT_IF_QUESTIONS);
