/** Partner questions with any of the conditions that there are, of what a random world holds. */
import { MANNERS, type PartnerQuestion, READINESSES, WHERES } from '#core/partners/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS, SECTORS, URGENCIES } from '#core/vocabulary.ts';
import { textFrom } from './questions/search.ts';
import type { Chance } from './random.ts';

/** @param often how likely each condition is, 0..1 */
export function anyPartnerQuestion(world: StoredNetwork, chance: Chance, often = 0.25): Partial<PartnerQuestion> {
  const maybe = <T>(make: () => T) => (chance.is(often) ? make() : undefined);
  const country = maybe(() => chance.one(world.countries).code);
  return {
    capacities: chance.some(world.capacities, 0.4).map(({ id }) => ({
      capacityId: id,
      minLevel: maybe(() => chance.one(LEVELS)),
      urgency: maybe(() => chance.one(URGENCIES)),
    })),
    specialism: chance.is(often / 3) ? chance.one(['note', 'conditions', 'note 1']) : undefined,
    text: maybe(() => textFrom(world, chance)),
    country,
    where: country !== undefined && chance.is(0.6) ? chance.one(WHERES) : undefined,
    language: maybe(() => chance.one(['ar', 'en', 'fr'])),
    sector: maybe(() => chance.one(SECTORS)),
    availability: maybe(() => chance.one(READINESSES)),
    stance: maybe(() => chance.one(MANNERS)),
    freshOnly: maybe(() => true),
    seekerId: maybe(() => chance.one(world.members).id),
  };
}
