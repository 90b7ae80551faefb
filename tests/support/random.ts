/** A seeded source of chance, so that every failure can be run again. */

export type Chance = {
  /** 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  one<T>(of: readonly [T, ...T[]] | readonly T[]): T;
  is(probability: number): boolean;
  /** Each item with that probability, in order. */
  some<T>(of: readonly T[], probability: number): T[];
};

/** mulberry32: small, fast, and good enough to make test worlds. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    one: (of) => {
      const item = of[below(of.length)];
      if (item === undefined) throw new Error('Nothing to choose from.');
      return item;
    },
    is: (probability) => next() < probability,
    some: (of, probability) => of.filter(() => next() < probability),
  };
}

/** An id as the product makes them, from chance. */
export function idFromChance(chance: Chance): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from({ length: 26 }, () => letters[chance.below(32)]).join('');
}

/** Bytes that look random and repeat: each start gives others, the same start the same. */
export function bytesFrom(seed: number) {
  let chance = chanceFrom(seed);
  return {
    startAt(place: number): void {
      chance = chanceFrom(seed + 1000 * place);
    },
    next: (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, () => chance.below(256)),
  };
}
