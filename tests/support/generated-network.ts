/** Invented networks of any size, with the shape of real ones: few work everywhere, most in one country. */
import { emptyStoredNetwork, type StoredMember, type StoredNetwork, type Words } from '#core/stored-network.ts';
import { AVAILABILITIES, LEVELS, PRESENCE_KINDS, SECTORS, URGENCIES } from '#core/vocabulary.ts';
import { type Chance, chanceFrom, idFromChance } from './random.ts';

/** @param words the capacities and countries that the members offer and work in. */
export function generateNetwork(size: number, words: Words, seed = 1): StoredNetwork {
  const chance = chanceFrom(seed);
  const countries = words.countries.slice(0, Math.max(4, Math.round(Math.sqrt(size) / 2)));
  const members = Array.from({ length: size }, (_, index) => memberFrom(chance, index));
  const ids = members.map(({ id }) => id).sort();
  const isPublic = { sourceId: null, visibility: 'public' } as const;
  return {
    ...emptyStoredNetwork(),
    ...words,
    members,
    presences: ids.flatMap((memberId) =>
      distinct(1 + skewed(chance, 4), () => chance.one(countries).code).map((country) => ({
        memberId,
        country,
        kind: chance.one(PRESENCE_KINDS),
        ...isPublic,
      })),
    ),
    offers: ids.flatMap((memberId) =>
      distinct(1 + skewed(chance, 7), () => chance.one(words.capacities).id).map((capacityId) => ({
        memberId,
        capacityId,
        level: chance.one(LEVELS),
        country: null,
        note: null,
        conditions: null,
        ...isPublic,
      })),
    ),
    needs: ids.flatMap((memberId) =>
      distinct(skewed(chance, 4), () => chance.one(words.capacities).id).map((capacityId) => ({
        memberId,
        capacityId,
        urgency: chance.one(URGENCIES),
        note: null,
        visibility: 'network' as const,
      })),
    ),
    ties: tiesFrom(chance, ids, 3 * size),
  };
}

function memberFrom(chance: Chance, index: number): StoredMember {
  return {
    id: idFromChance(chance),
    name: `Invented organisation ${index}`,
    acronym: null,
    kind: 'national-ngo',
    standing: 'member',
    sectors: [chance.one(SECTORS)],
    description: 'An invented organisation, for measuring.',
    website: null,
    aliases: [],
    identifiers: [],
    languages: chance.some(['en', 'fr', 'ar', 'es'], 0.4),
    availability: chance.one(AVAILABILITIES),
    reach: chance.is(0.03) ? ['001'] : [],
    sourceId: null,
    visibility: 'public',
    descriptionVisibility: 'public',
    websiteVisibility: 'public',
    aliasesVisibility: 'public',
    identifiersVisibility: 'public',
    languagesVisibility: 'public',
    availabilityVisibility: 'public',
    reachVisibility: 'public',
    stance: null,
    stanceVisibility: 'public',
    requestLimit: null,
    requestLimitVisibility: 'public',
    confirmedOn: null,
    vouchedOn: null,
    hiddenAt: null,
    revision: null,
  };
}

function tiesFrom(chance: Chance, ids: string[], count: number): StoredNetwork['ties'] {
  const pairs = distinct(count, () => [chance.one(ids), chance.one(ids)].sort().join(' '));
  return pairs.flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    if (a === b) return [];
    const tie = { a, b, kind: 'works-with', direction: 'both', since: null, until: null, sourceId: null } as const;
    return [{ ...tie, aVisibility: 'public' as const, bVisibility: 'public' as const }];
  });
}

/** A whole number below `limit`, small ones far more often. */
function skewed(chance: Chance, limit: number): number {
  return Math.floor(limit * chance.next() ** 2);
}

function distinct(count: number, make: () => string): string[] {
  return [...new Set(Array.from({ length: count }, make))];
}
