/** The drawn map under a hand: dragging with cytoscape, and everything else without it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { Server } from '../support/server.ts';
import { INVENTED } from './invented.ts';
import { inventedServer } from './invented-server.ts';
import { COLOURS, findColour, pixelsOf } from './painted.ts';

let server: Server;

beforeAll(async () => {
  server = await inventedServer();
});

const idOf = (name: string) => INVENTED.members.find((member) => member.name === name)?.id ?? '';
const hash = (page: Page) => new URL(page.url()).hash;

async function drawn(page: Page): Promise<void> {
  await page.locator('.map_painter').waitFor();
  await expect.poll(() => pixelsOf(page, COLOURS.media)).toBeGreaterThan(30);
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
    const [start, other] = [await findColour(page, COLOURS.media), await findColour(page, COLOURS.humanitarian)];
    await drag(page, start, { x: start.x + 60, y: start.y + 40 });
    await page.getByRole('button', { name: 'Let go of 1 pin' }).waitFor();
    const put = await findColour(page, COLOURS.media);
    expect([put.x - start.x, put.y - start.y].map(Math.round)).toEqual([60, 40]);
    expect(hash(page)).toBe('');
    const rest = await findColour(page, COLOURS.humanitarian);
    expect([rest.x - other.x, rest.y - other.y].map(Math.round)).toEqual([0, 0]);

    const corner = await page.locator('.map_canvas').boundingBox();
    const empty = { x: (corner?.x ?? 0) + 6, y: (corner?.y ?? 0) + 6 };
    await drag(page, empty, { x: empty.x + 30, y: empty.y + 20 });
    await expect.poll(async () => Math.round((await findColour(page, COLOURS.media)).x - put.x)).toBe(30);

    await page.getByRole('button', { name: 'Let go of 1 pin' }).click();
    await expect.poll(async () => Math.round((await findColour(page, COLOURS.media)).x - start.x)).toBe(30);

    const quill = await findColour(page, COLOURS.media);
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
    const { x, y, count } = await findColour(page, COLOURS.media);
    await page.mouse.click(x, y);
    await expect.poll(() => hash(page)).toBe(`#focus=${idOf('Quill')}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => pixelsOf(page, COLOURS.media)).toBeGreaterThan(count * 1.4);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const back = await findColour(page, COLOURS.media);
    await drag(page, back, { x: back.x - 40, y: back.y });
    await expect.poll(async () => Math.round((await findColour(page, COLOURS.media)).x - back.x)).toBe(-40);
  });
});
