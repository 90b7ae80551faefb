/** An invented network whose names are as long and as different as real ones: names that repeat would pack too well. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { MEMBER_KINDS, STANCES, TIE_KINDS } from '#core/vocabulary.ts';
import { generateNetwork } from '../../support/generated-network.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { sampleNetwork } from '../../support/server.ts';

const SYLLABLES =
  'ba be bo da di du fa fo ga go ha ja ka ke ku la le lo ma mi mo na ni no ra re ri sa so ta te ti ya zu'.split(' ');
const WORK =
  'Rights Women Legal Youth Media Peace Health Water Forest Radio Land Children Refugee Workers Digital'.split(' ');
const FORMS = 'Network|Forum|Alliance|Association|Centre|Initiative|Foundation|Collective|Action|Union of'.split('|');

/** @param tieCount how many ties it has, most of them of members that share a country. */
export function phoneNetwork(size: number, tieCount: number): StoredNetwork {
  const words = sampleNetwork();
  const network = generateNetwork(size, words);
  const chance = chanceFrom(27);
  return {
    ...network,
    sources: words.sources,
    contexts: words.contexts,
    members: network.members.map((member) => {
      const name = nameFrom(chance);
      return {
        ...member,
        name,
        acronym: chance.is(0.4) ? name.replaceAll(/[^A-Z]/g, '') : null,
        kind: chance.one(MEMBER_KINDS),
        stance: chance.is(0.5) ? chance.one(STANCES) : null,
        confirmedOn: chance.is(0.6)
          ? `2026-${twoDigits(1 + chance.below(11))}-${twoDigits(1 + chance.below(28))}`
          : null,
      };
    }),
    ties: tiesFrom(network, tieCount, chance),
  };
}

function nameFrom(chance: Chance): string {
  const place = Array.from({ length: 2 + chance.below(3) }, () => chance.one(SYLLABLES)).join('');
  return [place.slice(0, 1).toUpperCase() + place.slice(1), chance.one(WORK), chance.one(FORMS)].join(' ');
}

function tiesFrom({ members, presences }: StoredNetwork, count: number, chance: Chance): StoredNetwork['ties'] {
  const countryById = new Map(presences.map(({ memberId, country }) => [memberId, country]));
  const idsByCountry = Map.groupBy(members, ({ id }) => countryById.get(id));
  const ties = new Map<string, StoredNetwork['ties'][number]>();
  while (ties.size < count) {
    const one = chance.one(members).id;
    const other = chance.one(chance.is(0.7) ? (idsByCountry.get(countryById.get(one)) ?? members) : members).id;
    if (one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    ties.set(`${a}${b}`, {
      a,
      b,
      kind: chance.is(0.7) ? 'works-with' : chance.one(TIE_KINDS),
      direction: chance.is(0.7) ? 'both' : 'a-to-b',
      since: chance.is(0.6) ? String(2005 + chance.below(21)) : null,
      until: null,
      sourceId: null,
      aVisibility: 'public',
      bVisibility: 'public',
    });
  }
  return [...ties.values()];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
