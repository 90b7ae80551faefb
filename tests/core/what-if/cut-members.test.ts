/** What removing one member does to its part, for all at once, against removing each and counting. */
import { expect, it } from 'vitest';
import { cutsOf } from '#core/what-if/cut-members.ts';
import { partsOf } from '#core/what-if/parts.ts';
import { at, indexOf, marksOf } from '#core/what-if/tie-index.ts';
import { chanceFrom } from '../../support/random.ts';
import { looseNetwork } from './random-network.ts';
import { slowParts, without } from './slow-loss.ts';

const NETWORKS = 600;

it(`finds the largest piece that each removal leaves, in ${NETWORKS} random networks`, () => {
  let cutting = 0;
  for (let seed = 1; seed <= NETWORKS; seed++) {
    const chance = chanceFrom(seed);
    const network = looseNetwork(chance);
    const index = indexOf(network);
    const places = [...index.members.keys()];
    const lost = chance.some(places, 0.15);
    const counted = marksOf(index, chance.is(0.5) ? places : chance.some(places, 0.6));
    const isCounted = (id: string) => at(counted, index.placeOf.get(id) ?? -1) === 1;
    const cuts = cutsOf(index, marksOf(index, lost), counted);
    const rest = without(
      network,
      lost.map((place) => index.members[place]?.id ?? ''),
    );
    const parts = slowParts(rest);
    for (const [place, { id }] of index.members.entries()) {
      const part = parts.find((one) => one.has(id));
      if (!part) {
        expect(at(cuts.partOf, place), `seed ${seed}`).toBe(-1);
        continue;
      }
      expect(cuts.sizes[at(cuts.partOf, place)], `seed ${seed}`).toBe([...part].filter(isCounted).length);
      const pieces = slowParts(without(rest, [id])).filter((piece) => [...piece].some((one) => part.has(one)));
      if (pieces.length > 1) cutting += 1;
      const sizes = pieces.map((piece) => [...piece].filter(isCounted).length);
      expect(at(cuts.largestLeft, place), `seed ${seed}, ${id}`).toBe(Math.max(0, ...sizes));
    }
  }
  // Members who hold parts together have to be met often, or this would say little.
  expect(cutting).toBeGreaterThan(NETWORKS);
});

it('finds the parts that are there, in the order of their members', () => {
  for (let seed = 1; seed <= NETWORKS; seed++) {
    const network = looseNetwork(chanceFrom(seed));
    const index = indexOf(network);
    const { partOf, parts } = partsOf(index, new Uint8Array(index.members.length));
    const idsOf = (part: Iterable<string>) => [...part].sort().join(' ');
    const found = parts.map((part) => idsOf(part.map((place) => index.members[place]?.id ?? '')));
    expect([...found].sort(), `seed ${seed}`).toEqual(slowParts(network).map(idsOf).sort());
    for (const [number, part] of parts.entries()) for (const place of part) expect(at(partOf, place)).toBe(number);
  }
});

it('walks along a chain of a hundred thousand members', () => {
  const count = 100_000;
  const starts = Int32Array.from({ length: count + 1 }, (_, place) =>
    place === 0 ? 0 : Math.min(2 * place - 1, 2 * count - 2),
  );
  const neighbours = new Int32Array(2 * count - 2);
  for (let place = 0; place < count; place++) {
    let free = at(starts, place);
    if (place > 0) neighbours[free++] = place - 1;
    if (place < count - 1) neighbours[free] = place + 1;
  }
  const all = new Uint8Array(count).fill(1);
  const { largestLeft } = cutsOf({ starts, neighbours }, new Uint8Array(count), all);
  expect([0, 1, 50_000, 99_999].map((place) => at(largestLeft, place))).toEqual([99_999, 99_998, 50_000, 99_999]);
});
