/** The colours of the page's tokens, read for the canvas, which cannot see them by itself. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';

type Colour = { red: number; green: number; blue: number };

export type Palette = {
  ground: string;
  disc: string;
  discLit: string;
  discFaded: string;
  discEdge: string;
  ink: string;
  inkSoft: string;
  line: string;
  lineFaded: string;
  lineLit: string;
  lineStrong: string;
  tie: string;
  accent: string;
  outline: string;
  outlineFaded: string;
  sectors: ReadonlyMap<Sector | 'none', { fill: string; faded: string }>;
};

/** How much of a faded colour is the ground. */
const FADING = 0.72;

/** The palette in force around an element: light or dark, with the viewer's own settings. */
export function readPalette(element: HTMLElement): Palette {
  const read = colourReader(element);
  const [ground, rule, strong] = [read('--surface'), read('--rule'), read('--rule-strong')];
  const fillOf = (name: Sector | 'none') => {
    const fill = read(`--sector-${name}`);
    return [name, { fill: css(fill), faded: css(mix(fill, ground, FADING)) }] as const;
  };
  return {
    ground: css(ground),
    disc: css(mix(ground, rule, 0.3)),
    discLit: css(read('--tint')),
    discFaded: css(mix(ground, rule, 0.2)),
    discEdge: css(mix(rule, strong, 0.3)),
    ink: css(read('--ink')),
    inkSoft: css(read('--ink-soft')),
    line: css(rule),
    lineFaded: css(mix(ground, rule, 0.5)),
    lineLit: css(strong),
    lineStrong: css(strong),
    tie: css(read('--ink-soft')),
    accent: css(read('--accent')),
    outline: css(read('--sector-outline')),
    outlineFaded: css(mix(strong, ground, 0.5)),
    sectors: new Map([...SECTORS, 'none' as const].map(fillOf)),
  };
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

/** Lets the browser work out a token's colour, whatever way it is written in, and reads it back as a pixel. */
function colourReader(element: HTMLElement): (token: string) => Colour {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pixel = canvas.getContext('2d', { willReadFrequently: true });
  return (token) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    element.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    if (!pixel) return { red: 0, green: 0, blue: 0 };
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return { red, green, blue };
  };
}
