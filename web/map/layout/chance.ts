/** Numbers that look random but follow from a text alone, so that a picture repeats. */
export type Chance = () => number;

/** A sequence of numbers from 0 up to, but not including, 1; the same for the same text. */
export function chanceFrom(text: string): Chance {
  let state = hash(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A point within the circle of radius 1 around 0, evenly spread. */
export function pointInCircle(chance: Chance): { x: number; y: number } {
  for (;;) {
    const x = chance() * 2 - 1;
    const y = chance() * 2 - 1;
    if (x * x + y * y <= 1) return { x, y };
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
