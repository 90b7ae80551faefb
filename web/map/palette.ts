/** What each paint of a drawing is as a colour, made from the page's tokens. */
import { SECTORS } from '#core/vocabulary.ts';
import type { PaintName } from './scene.ts';

export type Colour = { red: number; green: number; blue: number };

/** Paints that say what something is for, beside those that say what a member is. */
type Role =
  | 'ground'
  | 'disc'
  | 'disc-lit'
  | 'disc-edge'
  | 'knot'
  | 'line'
  | 'line-lit'
  | 'tie'
  | 'ink'
  | 'ink-soft'
  | 'accent'
  | 'missing'
  | 'outline';

export type Paint = PaintName | Role | `hull:${number}` | `hull-edge:${number}`;

export type Palette = {
  /** As css writes it. Faded: what steps back is mixed with the ground, so that it stays opaque. */
  colourOf: (paint: Paint, isFaded?: boolean) => string;
};

export const CLASS_COUNT = 8;
export const STEP_COUNT = 5;

/** How much of a faded colour is the ground. */
const FADING = 0.72;
/** Lines and rims that step back do so further than fills. */
const LINE_FADING = 0.78;
const HULL_TINT = 0.66;

/** @param read the colour of a token, such as `--ink`. */
export function paletteFrom(read: (token: string) => Colour): Palette {
  const [ground, rule, strong] = [read('--surface'), read('--rule'), read('--rule-strong')];
  const fills = new Map<Paint, Colour>([
    ['ground', ground],
    ['disc', mix(ground, rule, 0.3)],
    ['disc-lit', read('--tint')],
    ['knot', strong],
    ['accent', read('--accent')],
    ['missing', read('--missing')],
    ['sector:none', read('--sector-none')],
    ['class:8', read('--sector-none')],
  ]);
  for (const sector of SECTORS) fills.set(`sector:${sector}`, read(`--sector-${sector}`));
  for (let index = 0; index < CLASS_COUNT; index += 1) fills.set(`class:${index}`, read(`--class-${index}`));
  for (let index = 0; index < STEP_COUNT; index += 1) fills.set(`step:${index}`, read(`--step-${index}`));
  const lines = new Map<Paint, Colour>([
    ['disc-edge', strong],
    ['line', strong],
    ['line-lit', read('--ink-soft')],
    ['tie', read('--ink-soft')],
    ['ink', read('--ink')],
    ['ink-soft', read('--ink-soft')],
    ['outline', read('--sector-outline')],
  ]);
  for (let index = 0; index < CLASS_COUNT; index += 1) {
    const colour = read(`--class-${index}`);
    fills.set(`hull:${index}`, mix(colour, ground, HULL_TINT));
    lines.set(`hull-edge:${index}`, mix(colour, read('--ink'), 0.25));
  }
  const plain = new Map([...fills, ...lines].map(([paint, colour]) => [paint, css(colour)]));
  const faded = new Map<Paint, string>([
    ...[...fills].map(([paint, colour]) => [paint, css(mix(colour, ground, FADING))] as const),
    ...[...lines].map(([paint, colour]) => [paint, css(mix(colour, ground, LINE_FADING))] as const),
    ['disc', css(mix(ground, rule, 0.2))],
  ]);
  return { colourOf: (paint, isFaded = false) => (isFaded ? faded : plain).get(paint) ?? css(strong) };
}

/** A colour between two: 0 is the first, 1 the second. */
function mix(one: Colour, other: Colour, share: number): Colour {
  const between = (from: number, to: number) => Math.round(from + (to - from) * share);
  return {
    red: between(one.red, other.red),
    green: between(one.green, other.green),
    blue: between(one.blue, other.blue),
  };
}

function css({ red, green, blue }: Colour): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
