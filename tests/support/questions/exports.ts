/** How to ask for files to take away of a random world. */
import { EXPORT_FORMATS } from '#core/export/formats.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { type Asker, someId } from '../questions.ts';

export const EXPORT_QUESTIONS: Record<string, Asker> = {
  'POST /api/exports': (world, chance) => ({
    path: '/api/exports',
    body: {
      format: chance.one(EXPORT_FORMATS),
      memberIds: chance.is(0.4)
        ? Array.from({ length: 1 + chance.below(8) }, () => someId(world.members, chance))
        : null,
      filter: {
        country: chance.is(0.2) ? chance.one(world.countries).code : undefined,
        sector: chance.is(0.1) ? chance.one(SECTORS) : undefined,
        capacity: chance.is(0.1) ? chance.one(world.capacities).id : undefined,
      },
    },
  }),
};
