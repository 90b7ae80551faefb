/** Views of the map that are kept, read as a story, followed on the map, and shown as a part of another site. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Device, signedIn } from '../support/signed-in.ts';
import { INVENTED } from './invented.ts';

let server: Server;
/** The same network under a name as passkeys want one. */
let site: { url: string; db: D1Database };
let other: HttpServer;

const NETWORK = {
  ...INVENTED,
  members: INVENTED.members.map((one) => (one.name === 'Quill' ? { ...one, visibility: 'network' as const } : one)),
};
const idOf = (name: string) => NETWORK.members.find((member) => member.name === name)?.id ?? '';

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(async () => {
  other?.close();
  await server.close();
});

const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

/** Saves what the map shows, and comes back with the id that it got. */
async function save({ page }: Device, fragment: string, name: string): Promise<string> {
  await page.goto(`${site.url}/map#${fragment}&panel=views`);
  await page.getByLabel('A name for it').fill(name);
  await page.getByRole('button', { name: 'Save this view' }).click();
  const link = page.getByRole('status').getByRole('link', { name: 'Read it as a page' });
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

test('a view that is saved becomes a story, is read as a page, followed on the map and opened to anyone', async () => {
  const device = await signedIn(site, 'coordinator');
  const { page } = device;
  const id = await save(device, `focus=${idOf('Quill')}`, 'Where to begin');

  await page.goto(`${site.url}/map#q=sector:media&panel=views`);
  await page.locator('summary', { hasText: 'Go on with a story' }).click();
  await page.getByLabel('Heading of the step').fill('Then ask the media');
  await page.getByRole('button', { name: 'Add as a step' }).click();
  await page.getByText('It is now the last step of “Where to begin”').waitFor();

  await page.goto(`${site.url}/views/${id}`);
  await page.getByRole('heading', { name: 'Then ask the media' }).waitFor();
  expect(await page.getByRole('link', { name: 'Quill' }).count()).toBeGreaterThan(0);
  await page.getByRole('img', { name: /Picture of the map: Step 1/ }).waitFor();

  await page.getByRole('link', { name: 'Follow it on the map' }).click();
  await page.getByText('1 of 2').waitFor();
  await page.locator('.story-bar:focus').waitFor();
  expect(hash(page)).toBe(`#focus=${idOf('Quill')}`);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('2 of 2').waitFor();
  expect(hash(page)).toBe('#q=sector:media');
  await page.getByRole('button', { name: 'Leave the story' }).click();

  await page.goto(`${site.url}/views/${id}`);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('button', { name: 'Move step 2 up' }).click();
  await page.getByRole('radio', { name: 'Anyone' }).check();
  await page.getByRole('button', { name: 'Look at what anyone sees' }).click();
  await page.getByText('One thing that it points at is not public').waitFor();
  await page.getByRole('button', { name: 'Open it to anyone' }).click();
  await page.getByText('Saved.').waitFor();

  const stranger = await openPage(`${site.url}/views/${id}`, { width: 390 });
  await stranger.getByRole('heading', { name: 'Then ask the media' }).waitFor();
  expect(await stranger.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    '1Then ask the media',
    '2Step 2',
  ]);
  expect(await stranger.locator('main').textContent()).not.toContain('Quill');
  expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  // Words that are gone go from the screen when the page next asks whether what it shows is still to be seen.
  await stranger.getByRole('link', { name: 'Follow it on the map' }).click();
  await stranger.getByText('1 of 2').waitFor();
  await site.db.exec(`update views set steps = replace(steps, 'Then ask the media', 'Then ask no more')`);
  await stranger.evaluate(() => dispatchEvent(new Event('online')));
  await stranger.getByRole('heading', { name: 'Then ask no more' }).waitFor();
});

test('another site can take in the embed alone, and gets what is public even from somebody who is signed in', async () => {
  const device = await signedIn(site, 'reader');
  const { page } = device;
  await page.goto(`${site.url}/map#panel=share`);
  await page.getByRole('button', { name: 'Make the code' }).click();
  const code = await page.getByLabel('Code for your page').inputValue();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('.list-side').getByText('as seen by accounts of the network').waitFor();
  await page.goto(`${site.url}/members/${idOf('Quill')}`);
  await page.getByRole('heading', { name: 'Quill', level: 1 }).waitFor();
  // With the cookie at hand, too.
  const asked: Promise<Record<string, string>>[] = [];
  page.on('request', (request) => void (request.url().includes('/api/') && asked.push(request.allHeaders())));
  const said = page.waitForResponse(/api\/contexts/);
  await page.goto(`${site.url}/embed#by=world&ghosts=1`);
  await said;
  await page.getByRole('link', { name: 'Northlight' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain('Quill');
  expect(asked.length).toBeGreaterThan(3);
  for (const headers of await Promise.all(asked)) expect(headers['cookie']).toBeUndefined();
  page.removeAllListeners('request');

  // The other site, at the address by which this one does not know itself.
  other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<h1>Another site</h1>${code}<iframe id="page" src="${site.url}/members"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const host = await page.context().newPage();
  await host.goto(`http://127.0.0.1:${port}/`);
  const part = host.frameLocator('iframe[title="Map of the network"]');
  await part.getByRole('link', { name: 'Northlight' }).waitFor();
  expect(await part.locator('body').textContent()).not.toContain('Quill');
  await part.getByRole('button', { name: /Move around/ }).click();
  expect(await part.getByRole('link', { name: /Open the whole map/ }).getAttribute('rel')).toBe('noopener');
  const refused = host
    .frames()
    .find((frame) => frame.url().includes('/members') || frame.url().startsWith('chrome-error'));
  expect(await refused?.locator('h1').count()).toBe(0);
});
