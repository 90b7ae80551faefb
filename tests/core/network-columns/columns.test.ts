/** What is packed for the wire is what the viewer may see, and nothing follows from the order of records. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, type Network } from '#core/network.ts';
import type { NetworkFacts } from '#core/network-columns/facts.ts';
import { readNumbers, writeNumbers } from '#core/network-columns/numbers.ts';
import { outlineOf, unpackOutline } from '#core/network-columns/outline.ts';
import { packNetwork } from '#core/network-columns/pack.ts';
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import { asSeenBy } from '#core/visibility.ts';
import { MapAnswer, OutlineAnswer } from '../../../worker/answers/map.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 3000 : 60;
const TODAY = '2025-12-02';

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(70), fc.nat(2 ** 30))), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
    { seed: 20_261_127 },
  );
  expect(writeNumbers([0, 31, 32])).toBe('Afg' + 'B');
  expect(() => readNumbers('A-')).toThrow('no number in "-"');
  expect(() => readNumbers('Ag')).toThrow('lacks its end');
});

test('what comes out is what went in, in whatever order the records are', () => {
  let tieCount = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { stored, viewers } = worldFrom(seed);
    const chance = chanceFrom(seed);
    for (const viewer of viewers) {
      const network = asSeenBy(stored, viewer);
      const columns = MapAnswer.parse(packNetwork(network, TODAY));
      const facts = unpackNetwork(columns);
      expect(facts).toEqual(plainFacts(network));
      const bytes = JSON.stringify(packNetwork(shuffledNetwork(network, chance.next), TODAY));
      expect(bytes).toBe(JSON.stringify(columns));
      tieCount += facts.ties.length;
    }
  }
  expect(tieCount, 'there are ties in these worlds').toBeGreaterThan(WORLDS);
});

test('the outline holds what it names of the whole, and nothing else', () => {
  let tieCount = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const columns = packNetwork(asSeenBy(worldFrom(seed).stored, { role: 'coordinator', memberId: null }), TODAY);
    const { members, ties, words } = unpackNetwork(columns);
    expect(unpackOutline(OutlineAnswer.parse(outlineOf(columns)))).toEqual({
      countryNames: new Map(words.countries.map(({ code, name }) => [code, name])),
      members: members.map(({ id, name, acronym, sectors, countries, reach }) => {
        return { id, name, acronym, sectors, countries, reach };
      }),
      ties: ties.map(({ a, b, direction }) => ({ a, b, direction })),
    });
    tieCount += ties.length;
  }
  expect(tieCount).toBeGreaterThan(0);
});

test('one that packs the same network again on the same day gets what is there', () => {
  const network = aNetwork().member('Ana').seenBy({ role: 'anonymous' });
  expect(packNetwork(network, TODAY)).toBe(packNetwork(network, TODAY));
  expect(packNetwork(network, '2025-12-03').today).toBe('2025-12-03');
});

test('the best level of each capacity counts, and the way of a tie does not depend on names', () => {
  const network = aNetwork()
    .member('Ana', {
      offers: [
        { capacityId: 'advocacy', level: 1, country: 'KE' },
        { capacityId: 'advocacy', level: 3 },
        { capacityId: 'advocacy', level: null, country: 'TD' },
        'legal-support',
      ],
    })
    .member('Ola')
    .tie('Ana', 'Ola', { kind: 'funds', direction: 'a-to-b', since: '2019' })
    .seenBy({ role: 'anonymous' });
  const { members, ties } = unpackNetwork(packNetwork(network, TODAY));
  expect(members.map(({ name, levels }) => [name, levels])).toEqual([
    ['Ana', [3, null]],
    ['Ola', []],
  ]);
  // Of the two ends, `a` is the smaller id, although its name comes later.
  expect(ties).toMatchObject([{ a: idOf('Ola'), b: idOf('Ana'), direction: 'a-to-b', since: '2019', until: null }]);
});

/** The same from the rules alone, slowly. */
function plainFacts(network: Network): NetworkFacts {
  const members = network.members.toSorted(byName);
  const placeOf = (id: string) => members.findIndex((member) => member.id === id);
  const inOrder = (ids: string[]) => ids.toSorted((one, other) => placeOf(one) - placeOf(other));
  const key = (tie: Network['ties'][number]) =>
    [...inOrder([tie.a, tie.b]).map((id) => String(placeOf(id)).padStart(4, '0')), tie.kind].join();
  return {
    today: TODAY,
    words: plainWords(network),
    members: members.map(({ offers, needs, presences, ...member }) => {
      const capacities = [...new Set(offers.map(({ capacityId }) => capacityId))].toSorted();
      const levels = capacities.map((id) => offers.filter((one) => one.capacityId === id).map(({ level }) => level));
      return {
        id: member.id,
        name: member.name,
        acronym: member.acronym,
        kind: member.kind,
        standing: member.standing,
        sectors: member.sectors,
        reach: member.reach,
        countries: [...new Set(presences.map(({ country }) => country))].toSorted(),
        capacities,
        levels: levels.map((all) => all.toSorted((one, other) => (other ?? 0) - (one ?? 0))[0] ?? null),
        needs: [...new Set(needs.map(({ capacityId }) => capacityId))].toSorted(),
        languages: member.languages,
        stance: member.stance,
        availability: member.availability,
        confirmedOn: member.confirmedOn,
      };
    }),
    ties: network.ties.toSorted(by(key)),
    coalitions: network.coalitions
      .map(({ id, name, country, status, memberIds }) => ({ id, name, country, status, memberIds: inOrder(memberIds) }))
      .toSorted(byName),
    contexts: network.contexts
      .filter(
        (one) =>
          countryCodes(network).has(one.country) &&
          !network.contexts.some(
            (other) => other.country === one.country && other.indicator === one.indicator && other.year > one.year,
          ),
      )
      .toSorted(by(({ country, indicator }) => `${country} ${indicator}`)),
    sources: network.sources.map(({ url, note, ...source }) => source).toSorted(by(({ id }) => id)),
  };
}

/** The words that something names. */
function plainWords(network: Network): NetworkFacts['words'] {
  const { members, capacities, areas } = network;
  const codes = countryCodes(network);
  const countries = network.countries.filter(({ code }) => codes.has(code));
  const areaCodes = [...countries.map((one) => one.areas), ...members.map(({ reach }) => reach)].flat();
  const isUsed = (id: string) =>
    members.some(({ offers, needs }) => [...offers, ...needs].some(({ capacityId }) => capacityId === id));
  return {
    capacities: capacities
      .filter(({ id }) => isUsed(id))
      .map(({ id, labels }) => ({ id, name: labels.en }))
      .toSorted(by(({ id }) => id)),
    countries: countries
      .map((country) => ({ code: country.code, name: country.labels.en, areas: country.areas }))
      .toSorted(by(({ code }) => code)),
    areas: [...new Set(areaCodes)]
      .map((code) => ({ code, name: areas.find((area) => area.code === code)?.labels.en ?? code }))
      .toSorted(by(({ code }) => code)),
  };
}

function countryCodes({ members, coalitions }: Network): Set<string | null> {
  const present = members.flatMap(({ presences }) => presences.map(({ country }) => country));
  return new Set([...present, ...coalitions.map(({ country }) => country)]);
}

function by<T>(keyOf: (item: T) => string) {
  return (one: T, other: T) => (keyOf(one) < keyOf(other) ? -1 : 1);
}

function shuffledNetwork(network: Network, next: () => number): Network {
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ item }) => item);
  return {
    ...network,
    members: shuffled(network.members).map(({ presences, offers, needs, ...member }) => ({
      ...member,
      presences: shuffled(presences),
      offers: shuffled(offers),
      needs: shuffled(needs),
    })),
    ties: shuffled(network.ties),
    coalitions: shuffled(network.coalitions).map((one) => ({ ...one, memberIds: shuffled(one.memberIds) })),
    capacities: shuffled(network.capacities),
    areas: shuffled(network.areas),
    countries: shuffled(network.countries),
    contexts: shuffled(network.contexts),
    sources: shuffled(network.sources),
  };
}
