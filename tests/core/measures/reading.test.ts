/** What is read of a network, by hand on two groups with one go-between, and the same in any order of records. */
import { expect, it } from 'vitest';
import { type ReadingGround, readingOf } from '#core/measures/reading.ts';
import { traitsAmong } from '#core/measures/traits.ts';
import { chanceFrom } from '../../support/random.ts';

const member = (name: string, sector: string, country: string, capacity: string) => ({
  id: name.toLowerCase(),
  name,
  sectors: [sector],
  countries: [country],
  capacities: [capacity, 'training'],
});

/** Four in Chad who all know each other, four in Kenya in a ring, Heron between, two apart, and one alone. */
const MEMBERS = [
  ...['Ash', 'Birch', 'Cedar', 'Elm'].map((name) => member(name, 'humanitarian', 'TD', 'health')),
  ...['Otter', 'Pike', 'Quail', 'Rook'].map((name) => member(name, 'human-rights', 'KE', 'legal-support')),
  member('Heron', 'media', 'SO', 'training'),
  ...['Tern', 'Vole'].map((name) => member(name, 'media', 'KE', 'advocacy')),
  member('Yak', 'humanitarian', 'TD', 'advocacy'),
];

const tie = (one: string, other: string) => ({ a: one, b: other });
const TIES = [
  ['ash', 'birch'],
  ['ash', 'cedar'],
  ['ash', 'elm'],
  ['birch', 'cedar'],
  ['birch', 'elm'],
  ['cedar', 'elm'],
  ['otter', 'pike'],
  ['pike', 'quail'],
  ['quail', 'rook'],
  ['rook', 'otter'],
  ['ash', 'heron'],
  ['heron', 'otter'],
  ['tern', 'vole'],
].map(([one = '', other = '']) => tie(one, other));

const GROUND: ReadingGround = { members: MEMBERS, ties: TIES, withWeakPoints: true };

it('finds groups, go-betweens, core, parts, density and what holds all together', () => {
  const reading = readingOf(GROUND);
  expect(reading.whole).toEqual({ members: 12, pairs: 13, density: 13 / 66 });
  expect(reading.parts).toEqual({ count: 2, largest: 9, untied: 1 });
  expect(reading.countries.map(({ code, members, pairs }) => [code, members, pairs])).toEqual([
    ['KE', 6, 5],
    ['TD', 5, 6],
  ]);
  expect(
    reading.communities.map(({ topic, country, hubId, memberIds }) => [topic?.id, country, hubId, memberIds.length]),
  ).toEqual([
    ['human-rights', 'KE', 'otter', 5],
    ['health', 'TD', 'ash', 4],
  ]);
  expect(reading.communities.flatMap(({ memberIds }) => memberIds).length + 2 * reading.smaller).toBe(11);
  expect(reading.communityById.has('yak')).toBe(false);
  // All ways of the one group to the other lead through Ash, Heron and Otter: through Heron 4 × 4.
  expect(
    reading.brokers
      .slice(0, 3)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['ash', 'heron', 'otter']);
  expect(reading.brokers.find(({ id }) => id === 'heron')).toMatchObject({ share: 16 / 55, constraint: 0.5 });
  expect(reading.betweennessById.get('heron')).toBe(16);
  expect(reading.core).toEqual({ ties: 3, memberIds: ['ash', 'birch', 'cedar', 'elm'] });
  expect(reading.weakPoints?.members).toEqual(
    [
      { id: 'heron', cutOff: 4 },
      { id: 'otter', cutOff: 3 },
      { id: 'ash', cutOff: 3 },
    ].sort((one, other) => other.cutOff - one.cutOff || (one.id < other.id ? -1 : 1)),
  );
  expect(reading.weakPoints?.ties).toEqual([
    { oneId: 'ash', otherId: 'heron', cutOff: 4 },
    { oneId: 'heron', otherId: 'otter', cutOff: 4 },
    { oneId: 'tern', otherId: 'vole', cutOff: 1 },
  ]);
  const rightsAndAid = reading.mixing.find(({ one, other }) => one === 'human-rights' && other === 'humanitarian');
  expect(rightsAndAid).toMatchObject({ within: 10, between: 0, index: -1, verdict: 'less' });
});

it('is the same in any order of members, ties and their ends, and tells weak points to nobody else', () => {
  const first = readingOf(GROUND);
  const chance = chanceFrom(5);
  for (let turn = 0; turn < 10; turn++) {
    const mixed = {
      members: [...MEMBERS].sort(() => chance.next() - 0.5),
      ties: [...TIES].sort(() => chance.next() - 0.5).map(({ a, b }) => (chance.is(0.5) ? tie(a, b) : tie(b, a))),
      withWeakPoints: true,
    };
    const again = readingOf(mixed);
    expect(again).toEqual(first);
    expect([...again.communityById]).toEqual([...first.communityById]);
  }
  expect(readingOf({ ...GROUND, withWeakPoints: false })).toEqual({ ...first, weakPoints: null });
});

it('has nothing to say where nobody is tied, and where nobody is', () => {
  const untied = readingOf({ ...GROUND, ties: [] });
  expect(untied).toMatchObject({ core: null, brokers: [], communities: [], mixing: [], modularity: 0 });
  expect(untied.parts).toEqual({ count: 0, largest: 0, untied: 12 });
  expect(readingOf({ members: [], ties: [], withWeakPoints: true }).whole.density).toBeNull();
});

it('names groups by what sets them apart and half of them have', () => {
  const traitsOf = traitsAmong(MEMBERS);
  const named = (...ids: string[]) => traitsOf(MEMBERS.filter(({ id }) => ids.includes(id)));
  // All of them offer training: that sets nobody apart.
  expect(named('ash', 'birch', 'otter')).toEqual({ topic: { kind: 'capacity', id: 'health' }, country: 'TD' });
  expect(named('tern', 'vole', 'yak')).toEqual({ topic: { kind: 'capacity', id: 'advocacy' }, country: 'KE' });
  expect(named('heron', 'tern')).toEqual({ topic: { kind: 'sector', id: 'media' }, country: 'KE' });
});
