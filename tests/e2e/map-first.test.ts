/** The map on a slow line: a list and a picture before anybody asks for more, and nothing lost when they do. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const SLOW = { offline: false, latency: 450, downloadThroughput: -1, uploadThroughput: -1 };

/** @returns the paths that are asked for from then on. */
async function openSlowly(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', SLOW);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/map`);
  await page.locator('.map-list_row').first().waitFor();
  return asked;
}

test('until it is touched, nothing but the first picture is asked for, and its facts once', async () => {
  const page = await openPage(`${server.url}/about`, { width: 390 });
  const asked = await openSlowly(page);
  const map = page.getByRole('img', { name: 'Map of the network' });
  await map.waitFor();
  await expect.poll(() => map.locator('canvas').evaluate(isDrawn), { timeout: 10_000 }).toBe(true);
  expect(await (await axeIn(page))()).toEqual([]);
  expect(asked.filter((path) => path === '/api/map/outline')).toHaveLength(1);
  expect(asked.filter((path) => /whole-desk|^\/api\/map$/.test(path))).toEqual([]);

  // What is pressed first is done once the desk is there.
  const row = page.locator('.map-list_pick').nth(2);
  const name = await row.locator('.map-list_name').innerText();
  await row.click();
  await page.getByRole('application', { name: 'Map of the network' }).waitFor();
  expect(asked.filter((path) => path === '/api/map')).toHaveLength(1);
  expect(await page.locator('.map-list_pick[aria-pressed=true] .map-list_name').innerText()).toBe(name);
});

test('whoever comes by keyboard keeps their place when the desk arrives', async () => {
  const page = await openPage(`${server.url}/about`, { width: 1440 });
  await openSlowly(page);
  const field = page.getByPlaceholder('A name, or sector:media');
  await field.focus();
  await page.keyboard.type('act');
  await page.getByRole('application', { name: 'Map of the network' }).waitFor();
  await page.keyboard.type('ion');
  expect(await field.inputValue()).toBe('action');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
});

function isDrawn(canvas: Element): boolean {
  if (!(canvas instanceof HTMLCanvasElement)) return false;
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  return pixels.some((value) => value > 0);
}
