/** How members stand to each other: by hand, and against slow ways on random networks. */
import { describe, expect, it } from 'vitest';
import { togetherOf } from '#core/coalition/together.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../../support/a-network.ts';
import { chanceFrom } from '../../support/random.ts';

function togetherIn(builder: NetworkBuilder, ...names: string[]) {
  return togetherOf(builder.seenBy(ANONYMOUS), names.map(idOf));
}

describe('a coalition', () => {
  const chain = ['Ana', 'Bo', 'Cy', 'Dee', 'Eve', 'Fay'].reduce((sofar, name) => sofar.member(name), aNetwork());

  it('of two groups needs one introduction, by whoever outside is tied to both', () => {
    const network = chain.tie('Ana', 'Bo').tie('Dee', 'Ana').tie('Dee', 'Cy').tie('Eve', 'Cy').tie('Fay', 'Ana');
    expect(togetherIn(network, 'Ana', 'Bo', 'Cy')).toMatchObject({
      parts: [[idOf('Ana'), idOf('Bo')], [idOf('Cy')]],
      introductions: 1,
      introducers: [{ parts: [0, 1], memberIds: [idOf('Dee')], count: 1 }],
      ties: [{ a: idOf('Ana'), b: idOf('Bo') }],
    });
  });

  it('names three who could introduce, by name, and counts all', () => {
    const names = ['Moe', 'Max', 'Mia', 'Mel'];
    const network = names.reduce((sofar, name) => sofar.member(name).tie(name, 'Ana').tie(name, 'Bo'), chain);
    expect(togetherIn(network, 'Ana', 'Bo').introducers).toEqual([
      { parts: [0, 1], memberIds: ['Max', 'Mel', 'Mia'].map(idOf), count: 4 },
    ]);
  });

  it('is convened by whoever is nearest to all, then has most ties, then comes first', () => {
    const path = chain.tie('Ana', 'Bo').tie('Bo', 'Cy');
    expect(togetherIn(path, 'Ana', 'Bo', 'Cy').convenor).toEqual({
      memberId: idOf('Bo'),
      distance: 2,
      tieCount: 2,
      reached: 2,
    });
    expect(togetherIn(path, 'Ana', 'Cy').convenor).toEqual({
      memberId: idOf('Ana'),
      distance: 2,
      tieCount: 0,
      reached: 0,
    });
    expect(togetherIn(path).convenor).toBeNull();
  });

  it('counts two kinds of tie between two members as one step', () => {
    const twice = chain.tie('Ana', 'Bo').tie('Ana', 'Bo', { kind: 'funds' });
    expect(togetherIn(twice, 'Ana', 'Bo')).toMatchObject({ introductions: 0, convenor: { distance: 1, tieCount: 1 } });
  });
});

it('parts, introducers and convenor are what slow ways find, 300 times', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const chance = chanceFrom(seed);
    const names = [...'abcdefghijk'].slice(0, 2 + chance.below(10));
    const ids = names.map(idOf);
    const pairs = names.flatMap((one) => names.filter((other) => one < other).map((other) => [one, other] as const));
    const tied = pairs.filter(() => chance.is(0.18));
    const network = tied
      .reduce(
        (sofar, [one, other]) => sofar.tie(one, other),
        names.reduce((sofar, name) => sofar.member(name), aNetwork()),
      )
      .seenBy(ANONYMOUS);
    const inside = ids.filter(() => chance.is(0.5));
    const isTied = (one: string, other: string) =>
      network.ties.some(({ a, b }) => (a === one && b === other) || (a === other && b === one));
    const steps = shortest(inside, isTied);
    const found = togetherOf(network, inside);
    const told = `seed ${seed}`;

    expect([...found.parts.flat()].sort(), told).toEqual([...inside].sort());
    for (const one of inside) {
      const part = found.parts.find((members) => members.includes(one)) ?? [];
      expect([...part].sort(), told).toEqual(inside.filter((other) => Number.isFinite(steps(one, other))).sort());
    }
    expect(found.introductions, told).toBe(Math.max(0, found.parts.length - 1));

    const outside = ids.filter((id) => !inside.includes(id));
    for (const [one, left] of found.parts.entries()) {
      for (const [other, right] of found.parts.entries()) {
        if (one >= other) continue;
        const able = outside.filter((id) => [left, right].every((part) => part.some((member) => isTied(id, member))));
        const line = found.introducers.find(({ parts }) => parts[0] === one && parts[1] === other);
        expect(line?.count ?? 0, told).toBe(able.length);
        expect(line?.memberIds ?? [], told).toEqual(able.slice(0, 3));
      }
    }

    const sumOf = (one: string) => inside.reduce((sum, other) => sum + Math.min(steps(one, other), inside.length), 0);
    const { memberId = '', distance = 0 } = found.convenor ?? {};
    expect(distance, told).toBe(inside.length === 0 ? 0 : Math.min(...inside.map(sumOf)));
    if (inside.length > 0) expect(sumOf(memberId), told).toBe(distance);
  }
});

/** Steps between any two by Floyd and Warshall; infinite where there is no way. */
function shortest(ids: string[], isTied: (one: string, other: string) => boolean) {
  const steps = new Map<string, number>();
  const between = (one: string, other: string) => steps.get(`${one} ${other}`) ?? Number.POSITIVE_INFINITY;
  for (const one of ids) {
    for (const other of ids) {
      if (one === other || isTied(one, other)) steps.set(`${one} ${other}`, one === other ? 0 : 1);
    }
  }
  for (const through of ids) {
    for (const one of ids) {
      for (const other of ids) {
        steps.set(`${one} ${other}`, Math.min(between(one, other), between(one, through) + between(through, other)));
      }
    }
  }
  return between;
}
