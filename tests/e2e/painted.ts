/** What the canvas of the map shows, read from its pixels. */
import type { Page } from 'playwright-core';

/** Red, green and blue, each up to 255. */
type Colour = readonly [number, number, number];

/** The fills of the sectors in the light colours, and of human rights in the dark ones. */
export const COLOURS = {
  humanitarian: [230, 159, 0],
  humanRights: [0, 114, 178],
  humanRightsInTheDark: [59, 147, 204],
  media: [86, 180, 233],
} as const;

/** How many of the painted pixels have a colour, and the middle of them on the page. */
export function findColour(page: Page, colour: Colour) {
  return page.evaluate(([red, green, blue]) => {
    const canvas = document.querySelector('canvas.map_painter');
    const brush = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null;
    if (!brush) return { count: 0, x: 0, y: 0 };
    const { width, height } = brush.canvas;
    const { data } = brush.getImageData(0, 0, width, height);
    let [count, x, y] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
      count += 1;
      x += (at / 4) % width;
      y += Math.floor(at / 4 / width);
    }
    const box = brush.canvas.getBoundingClientRect();
    const scale = width / box.width;
    return { count, x: box.left + x / count / scale, y: box.top + y / count / scale };
  }, colour);
}

export async function pixelsOf(page: Page, colour: Colour): Promise<number> {
  return (await findColour(page, colour)).count;
}
