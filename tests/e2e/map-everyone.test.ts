/** The map for those who do not see it, or have no mouse: every state of it held against axe, and two questions by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aNetwork } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';

/** Amber Clinic knows Quill, and Quill knows Lantern and Northlight. */
const NETWORK = aNetwork(INVENTED).tie('Quill', 'Lantern').tie('Quill', 'Northlight').stored;

let server: Server;

beforeAll(async () => {
  server = await startServer(NETWORK);
});
afterAll(() => server.close());

const idOf = (name: string) => NETWORK.members.find((member) => member.name === name)?.id ?? '';
const status = (page: Page) => page.locator('.map_status');
const rows = (page: Page) => page.locator('.map-list_pick');

const [AMBER, LANTERN] = [idOf('Amber Clinic'), idOf('Lantern')];

/** Each panel once, each arrangement at least once, and whatever else changes what is shown. */
const STATES = {
  Filter: 'q=sector:media+-stale+country:nowhere&by=country',
  Look: 'by=sector&colour=region&size=ties&width=age&hulls=1&nodes=capacity,coalition',
  Path: `path=${AMBER}>${LANTERN}&by=ties`,
  Compare: `compare=${AMBER},${LANTERN}&by=capacity`,
  Time: 'asof=2019&by=community&colour=community',
  Reading: `focus=${AMBER}~2,${LANTERN}&by=rings&size=betweenness`,
  Gaps: 'ghosts=1&by=world&world=gaps',
  Views: 'q=sector:media&rest=hide&colour=freshness',
  Share: 'focus=country:KE&colour=ties',
} as const;

it.each([390, 1440] as const)('axe finds nothing wrong with any state of the map at %i pixels', async (width) => {
  const page = await openPage(`${server.url}/map`, { width, scheme: width === 390 ? 'light' : 'dark' });
  await wake(page);
  const axe = await axeIn(page);
  const found = await axe();
  for (const [panel, state] of Object.entries(STATES)) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `${state}&panel=${panel.toLowerCase()}`);
    await page.getByRole('region', { name: panel, exact: true }).locator('> :nth-child(2)').waitFor();
    found.push(...(await axe('main')).map((violation) => `${panel}: ${violation}`));
  }
  expect(found).toEqual([]);
});

it('says by keyboard alone how one could reach another', async () => {
  const page = await openPage(`${server.url}/map`);
  await wake(page);
  await tabTo(page, 'Map of the network');
  await page.keyboard.press('n');
  await expect
    .poll(() => status(page).innerText())
    .toBe('Amber Clinic, humanitarian, Kenya: 1 tie, to a member in media. Enter opens it.');
  await page.keyboard.press('f');
  await expect.poll(() => status(page).innerText()).toMatch(/^A way from Amber Clinic: walk to another organisation/);
  for (const name of ['Full House', 'Keystone Law', 'Lantern']) {
    await page.keyboard.press('n');
    await expect.poll(() => status(page).innerText()).toContain(`${name}, `);
  }
  await page.keyboard.press('f');
  await expect
    .poll(() => status(page).innerText())
    .toBe('Ways from Amber Clinic to Lantern. The panel says them in words.');
  const panel = page.getByRole('region', { name: 'Path' });
  await expect.poll(() => panel.innerText()).toContain('One shortest way, of 2 steps.');
  expect((await panel.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
    /Amber Clinic.*partner of.*Quill.*partner of.*Lantern/,
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
});

it('says by keyboard alone who here offers legal support', async () => {
  const page = await openPage(`${server.url}/map`);
  await wake(page);
  await tabTo(page, 'Map of the network');
  await page.keyboard.press('/');
  await page.keyboard.type('offers:legal');
  await expect.poll(() => status(page).innerText()).toBe('4 of 6 organisations fit.');
  await page.keyboard.type(' in:chad');
  await expect.poll(() => status(page).innerText()).toBe('1 of 6 organisations fits.');
  await page.keyboard.press('Escape');
  await tabTo(page, 'Map of the network');
  await page.keyboard.press('n');
  await expect
    .poll(() => status(page).innerText())
    .toBe('Keystone Law, human rights, Chad: no ties on record. Enter opens it.');
  expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Keystone Law')]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Keystone Law', level: 1 }).waitFor();
});

/** Until somebody touches anything, a slow line may bring a first picture alone. */
async function wake(page: Page): Promise<void> {
  await page.locator('.map_painter').waitFor();
  await page.keyboard.press('Shift');
  await status(page).waitFor();
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name)) return;
  }
  throw new Error(`Nothing called ${name} within 80 presses of Tab.`);
}
