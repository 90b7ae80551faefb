/** The drawn map under a hand: dragging with cytoscape, and everything else without it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer(INVENTED);
});
afterAll(() => server.close());

/** The fills of the sectors of Quill and of Amber Clinic. */
const MEDIA = [86, 180, 233] as const;
const HUMANITARIAN = [230, 159, 0] as const;

const idOf = (name: string) => INVENTED.members.find((member) => member.name === name)?.id ?? '';
const hash = (page: Page) => new URL(page.url()).hash;

/** How many of the painted pixels have a colour, and the middle of them on the page. */
function find(page: Page, colour: readonly [number, number, number]) {
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

async function drawn(page: Page): Promise<void> {
  await page.locator('.map_painter').waitFor();
  await expect.poll(async () => (await find(page, MEDIA)).count, { timeout: 10_000 }).toBeGreaterThan(30);
}

async function openMap(): Promise<Page> {
  const page = await openPage(`${server.url}/map`);
  await drawn(page);
  await page.locator('.map_canvas').scrollIntoViewIfNeeded();
  return page;
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const share of [0.2, 0.6, 1])
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  await page.mouse.up();
}

describe('the drawn map', () => {
  it('lets a node be dragged and pinned, moves under the hand, and takes an area into focus', async () => {
    const page = await openMap();
    await page.locator('.map_canvas').hover({ position: { x: 5, y: 5 } });
    await page.locator('.map_instrument canvas').first().waitFor({ state: 'attached' });
    const [start, other] = [await find(page, MEDIA), await find(page, HUMANITARIAN)];
    await drag(page, start, { x: start.x + 60, y: start.y + 40 });
    await page.getByRole('button', { name: 'Let go of 1 pin' }).waitFor();
    const put = await find(page, MEDIA);
    expect([put.x - start.x, put.y - start.y].map(Math.round)).toEqual([60, 40]);
    expect(hash(page)).toBe('');
    const rest = await find(page, HUMANITARIAN);
    expect([rest.x - other.x, rest.y - other.y].map(Math.round)).toEqual([0, 0]);

    const corner = await page.locator('.map_canvas').boundingBox();
    const empty = { x: (corner?.x ?? 0) + 6, y: (corner?.y ?? 0) + 6 };
    await drag(page, empty, { x: empty.x + 30, y: empty.y + 20 });
    await expect.poll(async () => Math.round((await find(page, MEDIA)).x - put.x)).toBe(30);

    await page.getByRole('button', { name: 'Let go of 1 pin' }).click();
    await expect.poll(async () => Math.round((await find(page, MEDIA)).x - start.x)).toBe(30);

    const quill = await find(page, MEDIA);
    await page.keyboard.down('Shift');
    await drag(page, { x: quill.x - 14, y: quill.y - 14 }, { x: quill.x + 14, y: quill.y + 14 });
    await page.keyboard.up('Shift');
    await expect.poll(() => hash(page)).toContain(idOf('Quill'));
  });

  it('is tapped, zoomed and moved without cytoscape, and says that nothing can be dragged', async () => {
    const page = await openPage(`${server.url}/countries`);
    await page.route(/\/assets\/instrument-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '{' }),
    );
    await page.goto(`${server.url}/map`);
    await drawn(page);
    await page.locator('.map_canvas').hover({ position: { x: 5, y: 5 } });
    await page.getByText('What it takes to drag did not load.').waitFor();
    const { x, y, count } = await find(page, MEDIA);
    await page.mouse.click(x, y);
    await expect.poll(() => hash(page)).toBe(`#focus=${idOf('Quill')}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await find(page, MEDIA)).count).toBeGreaterThan(count * 1.4);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const back = await find(page, MEDIA);
    await drag(page, back, { x: back.x - 40, y: back.y });
    await expect.poll(async () => Math.round((await find(page, MEDIA)).x - back.x)).toBe(-40);
  });
});
