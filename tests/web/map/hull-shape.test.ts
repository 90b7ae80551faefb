import { describe, expect, it } from 'vitest';
import type { Point } from '../../../web/map/contour.ts';
import { outlineAround, type Round } from '../../../web/map/hull-shape.ts';
import { chanceFrom } from '../../support/random.ts';
import { shuffled } from './a-map-network.ts';

const SEEDS = Array.from({ length: process.env['ATLAS_LONG'] ? 1000 : 40 }, (_, seed) => seed);

/** Places that never overlap, as a layout gives them. */
function somePlaces(seed: number, count: number, breadth: number): Round[] {
  const chance = chanceFrom(seed);
  const places: Round[] = [];
  for (let tries = 0; places.length < count && tries < 5000; tries += 1) {
    const place = { x: chance.next() * breadth, y: chance.next() * breadth, radius: 7 + chance.below(5) };
    if (places.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= 30)) places.push(place);
  }
  return places;
}

/** By counting how often a ray to the right crosses the ring. */
function isInside({ x, y }: Point, ring: readonly Point[]): boolean {
  const crossings = ring.filter((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    return from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  });
  return crossings.length % 2 === 1;
}

function rimOf({ x, y, radius }: Round): Point[] {
  const turns = Array.from({ length: 12 }, (_, turn) => (turn * Math.PI) / 6);
  return turns.map((turn) => ({ x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) }));
}

function areaOf(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

describe('the outline around members', () => {
  it('holds every member whole, near or far, in a crowd or alone, and the same in any order', () => {
    for (const seed of SEEDS) {
      const places = somePlaces(seed, 40, [300, 900, 2500][seed % 3] ?? 300);
      const [members, others] = [places.slice(0, 1 + (seed % 12)), places.slice(12)];
      const ring = outlineAround(members, others);
      const missed = members.flatMap(rimOf).filter((point) => !isInside(point, ring));
      expect(missed, `seed ${seed}`).toEqual([]);
      expect(outlineAround(shuffled(members, `${seed}`), shuffled(others, `${seed}`))).toEqual(ring);
    }
  });

  it('leaves out those beside it', () => {
    const member = { x: 0, y: 0, radius: 9 };
    const [beside, between] = [
      { x: 31, y: 0, radius: 9 },
      { x: 400, y: 40, radius: 9 },
    ];
    expect(isInside(beside, outlineAround([member], [beside]))).toBe(false);
    expect(isInside(between, outlineAround([member, { x: 800, y: 0, radius: 9 }], [between]))).toBe(false);
  });

  it('is a ring around one, one body around two close ones, and a thin bridge between two far ones', () => {
    const at = (x: number) => ({ x, y: 0, radius: 9 });
    const alone = areaOf(outlineAround([at(0)], []));
    const far = areaOf(outlineAround([at(0), at(900)], []));
    expect(outlineAround([], [])).toEqual([]);
    expect(areaOf(outlineAround([at(0), at(34)], []))).toBeGreaterThan(1.5 * alone);
    expect(far).toBeGreaterThan(2 * alone + 850 * 4);
    expect(far).toBeLessThan(2 * alone + 850 * 12);
  });
});
