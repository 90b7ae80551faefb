/** Files that were whole once: bytes of them are lost, doubled, turned round or replaced by what has a meaning. */
import type { Chance } from '../random.ts';

const SIGNS = [
  '<',
  '>',
  '"',
  '&',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '|',
  ';',
  '\n',
  '\0',
  '\u{feff}',
  'null',
  '1e999',
  '=',
];
const encoder = new TextEncoder();

/** A change anywhere, or a few. */
export function damaged(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  let changed = Uint8Array.from(bytes);
  for (let left = chance.is(0.6) ? 1 : 2 + chance.below(3); left > 0; left -= 1) {
    const from = chance.below(changed.length + 1);
    changed = chance.one(CHANGES)(changed, from, Math.min(changed.length, from + chance.below(40)), chance);
  }
  return changed;
}

type Change = (bytes: Uint8Array, from: number, to: number, chance: Chance) => Uint8Array<ArrayBuffer>;

const CHANGES: readonly Change[] = [
  // Lost.
  (bytes, from, to) => joined(bytes.slice(0, from), bytes.slice(to)),
  // Cut off.
  (bytes, from) => Uint8Array.from(bytes.slice(0, from)),
  // Twice.
  (bytes, from, to) => joined(bytes.slice(0, to), bytes.slice(from)),
  // Another byte.
  (bytes, from, _, chance) => joined(bytes.slice(0, from), Uint8Array.of(chance.below(256)), bytes.slice(from + 1)),
  // Another letter.
  (bytes, from, _, chance) => joined(bytes.slice(0, from), Uint8Array.of(97 + chance.below(26)), bytes.slice(from + 1)),
  // A sign that has a meaning.
  (bytes, from, _, chance) => joined(bytes.slice(0, from), encoder.encode(chance.one(SIGNS)), bytes.slice(from)),
  // The other way round.
  (bytes, from, to) => joined(bytes.slice(0, from), bytes.slice(from, to).reverse(), bytes.slice(to)),
];

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
