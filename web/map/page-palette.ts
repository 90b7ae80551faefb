/** The palette in force around an element: light or dark, with the viewer's own settings. */
import { type Colour, type Palette, paletteFrom } from './palette.ts';

export function readPalette(element: HTMLElement): Palette {
  return paletteFrom(colourReader(element));
}

/** The light one whatever the screen: paper is white. Tokens are worked out for the whole page, so it turns for a moment. */
export function readPaperPalette(element: HTMLElement): Palette {
  const { classList } = document.documentElement;
  classList.add('is-paper');
  const palette = readPalette(element);
  classList.remove('is-paper');
  return palette;
}

export function onColourChange(signal: AbortSignal, change: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', change, { signal });
}

/** Lets the browser work out a token's colour, whatever way it is written in, and reads it back as a pixel. */
function colourReader(element: HTMLElement): (token: string) => Colour {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pixel = canvas.getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('span');
  element.append(probe);
  const style = getComputedStyle(probe);
  const read = (token: string) => {
    if (!pixel) return { red: 0, green: 0, blue: 0 };
    probe.style.color = `var(${token})`;
    pixel.fillStyle = style.color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return { red, green, blue };
  };
  const known = new Map<string, Colour>();
  queueMicrotask(() => probe.remove());
  return (token) => {
    const found = known.get(token) ?? read(token);
    known.set(token, found);
    return found;
  };
}
