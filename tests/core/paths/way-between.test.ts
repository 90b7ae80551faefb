/** The ways between two members over ties and coalitions, against walking every way there is. */
import { expect, it } from 'vitest';
import type { Acquaintances } from '#core/paths/acquaintance.ts';
import { wayBetween } from '#core/paths/way-between.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';

const NAMES = ['Amani', 'Badili', 'Ceiba', 'Dunia', 'Ébano', 'Fahari', 'Gema', 'Haki', 'Imani'];
const idOf = (name: string) => name.toLowerCase();

type Facts = Partial<Acquaintances['members'][number]>;

function members(facts: Record<string, Facts> = {}): Acquaintances['members'] {
  return NAMES.map((name) => ({ id: idOf(name), name, countries: [], sectors: [], ...facts[name] }));
}

const tie = (a: string, b: string, direction: 'both' | 'a-to-b' | 'b-to-a' = 'both') =>
  ({ a: idOf(a), b: idOf(b), kind: 'works-with', direction }) as const;
const coalition = (name: string, of: readonly string[], status: 'active' | 'closed' = 'active') =>
  ({ id: idOf(name), name, status, memberIds: of.map(idOf) }) as const;

function randomGround(chance: Chance): Acquaintances {
  const density = chance.one([0.15, 0.4]);
  const ties = NAMES.flatMap((a) =>
    chance
      .some(NAMES, density)
      .filter((b) => a < b)
      .map((b) => ({ ...tie(a, b), kind: chance.one(['funds', 'works-with'] as const) })),
  );
  const coalitions = ['X', 'Y'].map((name) =>
    coalition(name, chance.some(NAMES, 0.25), chance.one(['active', 'closed'])),
  );
  return { members: members(), ties, coalitions };
}

/** Every way without a repeated member, as ids; the shortest. */
function slowWays(from: string, to: string, { ties, coalitions }: Acquaintances): string[][] {
  const knows = (one: string, other: string) =>
    ties.some(({ a, b }) => (a === one && b === other) || (a === other && b === one)) ||
    coalitions.some(
      ({ status, memberIds }) => status !== 'closed' && memberIds.includes(one) && memberIds.includes(other),
    );
  let ways = [[from]];
  while (ways.length > 0) {
    ways = ways.flatMap((way) =>
      NAMES.map(idOf)
        .filter((id) => !way.includes(id) && knows(way.at(-1) ?? '', id))
        .map((id) => [...way, id]),
    );
    const found = ways.filter((way) => way.at(-1) === to);
    if (found.length > 0) return found;
  }
  return [];
}

it('finds all shortest ways of 300 random pairs, the same in any order of records', () => {
  const lengths = new Set<number>();
  let several = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const chance = chanceFrom(seed);
    const ground = randomGround(chance);
    const [from = '', to = ''] = chance.some(NAMES, 0.6).map(idOf);
    const found = wayBetween(ground, from, to);
    const slow = slowWays(from, to, ground);
    if (to === '') continue;
    lengths.add(slow[0]?.length ?? 0);
    if (slow.length === 0) {
      expect(found?.kind, `seed ${seed}`).toBe('apart');
      continue;
    }
    if (found?.kind !== 'ways') throw new Error(`seed ${seed}: there is a way.`);
    several += Number(slow.length > 1);
    const rank = (id: string) => NAMES.map(idOf).indexOf(id);
    const inOrder = slow.sort((one, other) => {
      const place = one.findIndex((id, number) => id !== other[number]);
      return rank(one[place] ?? '') - rank(other[place] ?? '');
    });
    expect(found.ways.map(({ fromId, steps }) => [fromId, ...steps.map(({ toId }) => toId)])).toEqual(inOrder);
    expect([found.count, found.steps]).toEqual([slow.length, (slow[0]?.length ?? 0) - 1]);
    const turned = { ...ground, members: ground.members.toReversed(), ties: ground.ties.toReversed() };
    expect(wayBetween(turned, from, to)).toEqual(found);
  }
  expect([...lengths].sort()).toEqual(expect.arrayContaining([0, 2, 3, 4]));
  expect(several).toBeGreaterThan(20);
});

it('says by what each step goes: kinds and directions of ties from either end, and open coalitions', () => {
  const ground: Acquaintances = {
    members: members(),
    ties: [{ ...tie('Amani', 'Badili', 'b-to-a'), kind: 'funds' }, tie('Amani', 'Badili'), tie('Ceiba', 'Dunia')],
    coalitions: [coalition('Lake', ['Badili', 'Ceiba']), coalition('Hill', ['Amani', 'Ceiba'], 'closed')],
  };
  expect(wayBetween(ground, 'amani', 'ceiba')).toEqual({
    kind: 'ways',
    count: 1,
    steps: 2,
    ways: [
      {
        fromId: 'amani',
        steps: [
          {
            toId: 'badili',
            by: {
              ties: [
                { kind: 'funds', isAway: false },
                { kind: 'works-with', isAway: true },
              ],
              coalitionIds: [],
            },
          },
          { toId: 'ceiba', by: { ties: [], coalitionIds: ['lake'] } },
        ],
      },
    ],
  });
  const back = wayBetween(ground, 'badili', 'amani');
  expect(back?.kind === 'ways' && back.ways[0]?.steps[0]?.by.ties[0]).toEqual({ kind: 'funds', isAway: true });
  expect(wayBetween(ground, 'amani', 'amani')).toBeNull();
  expect(wayBetween(ground, 'amani', 'nobody')).toBeNull();
});

it('gives fifty ways and counts the others', () => {
  const layers = [1, 2, 3].map((layer) => Array.from({ length: 8 }, (_, number) => `${layer}-${number}`));
  const ids = ['start', ...layers.flat(), 'target'];
  const stages = [['start'], ...layers, ['target']];
  const ties = stages
    .slice(1)
    .flatMap((stage, place) =>
      stage.flatMap((b) =>
        (stages[place] ?? []).map((a) => ({ a, b, kind: 'works-with', direction: 'both' }) as const),
      ),
    );
  const all = ids.map((id) => ({ id, name: id, countries: [], sectors: [] }));
  const found = wayBetween({ members: all, ties, coalitions: [] }, 'start', 'target');
  expect(found).toMatchObject({ kind: 'ways', count: 512, steps: 4 });
  expect(found?.kind === 'ways' && found.ways.length).toBe(50);
});

it('says who could be introduced where there is no way: in one country, else in one sector, else the two', () => {
  const ties = [tie('Amani', 'Badili'), tie('Badili', 'Ceiba'), tie('Dunia', 'Fahari')];
  const between = (facts: Record<string, Facts>) => {
    const found = wayBetween({ members: members(facts), ties, coalitions: [] }, 'amani', 'dunia');
    if (found?.kind !== 'apart') throw new Error('They are apart.');
    expect([found.fromPart, found.toPart]).toEqual([3, 2]);
    return found.joinings.map(({ oneId, otherId, countries, sectors, steps }) => [
      oneId,
      otherId,
      ...countries,
      ...sectors,
      steps,
    ]);
  };
  const far = { Ceiba: { countries: ['KE', 'TD'] }, Fahari: { countries: ['KE', 'TD'], sectors: ['media'] } };
  expect(between({ ...far, Badili: { countries: ['SO'], sectors: ['media'] }, Dunia: { countries: ['SO'] } })).toEqual([
    ['badili', 'dunia', 'SO', 2],
    ['ceiba', 'fahari', 'KE', 'TD', 4],
  ]);
  expect(between({ Badili: { sectors: ['media'] }, Fahari: { sectors: ['media'] } })).toEqual([
    ['badili', 'fahari', 'media', 3],
  ]);
  expect(between({ Gema: { countries: ['KE'] } })).toEqual([['amani', 'dunia', 1]]);
});
