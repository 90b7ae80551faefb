/** What to ask of the routes about partners: every condition often enough, alone and together. */
import { MANNERS, READINESSES, VIEWS, WHERES } from '#core/partners/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS, SECTORS, URGENCIES } from '#core/vocabulary.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';
import { textFrom } from './search.ts';

export const PARTNER_QUESTIONS: Record<string, Asker> = {
  'POST /api/partners': (world, chance) => ({ path: '/api/partners', body: partnerQuestionIn(world, chance) }),
};

/** A question to a world; at times for a member that the viewer cannot see, or for none at all. */
export function partnerQuestionIn(world: StoredNetwork, chance: Chance) {
  const country = chance.is(0.5) ? chance.one(world.countries).code : undefined;
  return {
    capacities: chance.some(world.capacities, 0.5).map(({ id }) => ({
      capacityId: id,
      minLevel: chance.is(0.4) ? chance.one(LEVELS) : undefined,
      urgency: chance.is(0.3) ? chance.one(URGENCIES) : undefined,
    })),
    specialism: chance.is(0.1) ? `${chance.one(['note', 'Conditions'])} ${chance.below(10)}` : undefined,
    text: chance.is(0.1) ? textFrom(world, chance) : undefined,
    country,
    where: country !== undefined && chance.is(0.6) ? chance.one(WHERES) : undefined,
    language: chance.is(0.2) ? chance.one(['ar', 'en', 'fr']) : undefined,
    sector: chance.is(0.15) ? chance.one(SECTORS) : undefined,
    availability: chance.is(0.15) ? chance.one(READINESSES) : undefined,
    stance: chance.is(0.15) ? chance.one(MANNERS) : undefined,
    freshOnly: chance.is(0.1) ? true : undefined,
    seekerId: chance.is(0.6) ? seekerIn(world, chance) : undefined,
    view: chance.is(0.3) ? chance.one(VIEWS) : undefined,
    weights: chance.is(0.3) ? weightsFrom(chance) : undefined,
    reachOut: chance.is(0.3) ? chance.below(11) / 10 : undefined,
    limit: 1 + chance.below(6),
  };
}

function seekerIn(world: StoredNetwork, chance: Chance): string {
  return chance.is(0.05) ? idFromChance(chance) : chance.one(world.members).id;
}

/** In steps of a twentieth; the first is never 0, as at least one has to count. */
function weightsFrom(chance: Chance) {
  const weight = () => chance.below(21) / 20;
  return {
    reciprocity: (1 + chance.below(20)) / 20,
    place: weight(),
    crossSector: weight(),
    network: weight(),
    language: weight(),
  };
}
