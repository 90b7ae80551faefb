import { describe, expect, it } from 'vitest';
import { countPresses } from '../../../web/state/quick-exit.ts';

type Stroke = {
  down?: string;
  up?: string;
  at: number;
  held?: 'ctrlKey' | 'altKey' | 'metaKey';
  isComposing?: boolean;
};

/** Whether the strokes of a keyboard lead out. */
function leads(strokes: readonly Stroke[]): boolean {
  const presses = countPresses();
  return strokes
    .map(({ down, up, at, held, isComposing = false }) => {
      const modifiers = { ctrlKey: held === 'ctrlKey', altKey: held === 'altKey', metaKey: held === 'metaKey' };
      const event = { key: down ?? up ?? '', timeStamp: at, isComposing, ...modifiers };
      if (down !== undefined) presses.down(event);
      return up !== undefined && presses.up(event);
    })
    .includes(true);
}

const press = (key: string, at: number): Stroke[] => [
  { down: key, at },
  { up: key, at: at + 60 },
];
const capital = (letter: string, at: number): Stroke[] => [
  { down: 'Shift', at },
  { down: letter, at: at + 20 },
  { up: letter, at: at + 40 },
  { up: 'Shift', at: at + 60 },
];
const THRICE = [...press('Shift', 0), ...press('Shift', 300), ...press('Shift', 600)];

describe('Shift', () => {
  it.each<[string, readonly Stroke[]]>([
    ['three times within a second', THRICE],
    ['held for a moment each time', THRICE.flatMap((one) => (one.down ? [one, { ...one, at: one.at + 30 }] : [one]))],
    ['three times after other typing', [...capital('A', 0), ...press('b', 100), ...THRICE]],
    ['four times, the last three of them quickly', [...press('Shift', -2000), ...THRICE]],
  ])('%s leads out', (_what, strokes) => {
    expect(leads(strokes)).toBe(true);
  });

  it.each<[string, readonly Stroke[]]>([
    ['twice', THRICE.slice(0, 4)],
    ['three times, slowly', [...press('Shift', 0), ...press('Shift', 600), ...press('Shift', 1200)]],
    ['with letters, as in typing NGO', [...capital('N', 0), ...capital('G', 100), ...capital('O', 200)]],
    ['with one letter among them', [...press('Shift', 0), ...capital('A', 200), ...press('Shift', 400)]],
    [
      'held while three letters are typed',
      [{ down: 'Shift', at: 0 }, ...press('A', 10), ...press('B', 20), { up: 'Shift', at: 90 }],
    ],
    [
      'with a letter between two presses',
      [...press('Shift', 0), ...press('Shift', 200), ...press('a', 300), ...press('Shift', 400)],
    ],
    ['with Control', THRICE.map((one) => ({ ...one, held: 'ctrlKey' as const }))],
    ['with Alt, as for another keyboard layout', THRICE.map((one) => ({ ...one, held: 'altKey' as const }))],
    ['while letters of another script are composed', THRICE.map((one) => ({ ...one, isComposing: true }))],
  ])('%s does not', (_what, strokes) => {
    expect(leads(strokes)).toBe(false);
  });

  it('with a click in between does not', () => {
    const presses = countPresses();
    const shift = (timeStamp: number) => {
      const event = { key: 'Shift', timeStamp, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
      presses.down(event);
      return presses.up(event);
    };
    expect([shift(0), shift(100)]).toEqual([false, false]);
    presses.forget();
    expect(shift(200)).toBe(false);
  });
});
