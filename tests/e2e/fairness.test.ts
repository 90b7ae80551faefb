/** Who is pointed to, whom to introduce and whom to meet, in a real browser. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renewExposure } from '../../worker/db/renew-exposure.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { INVENTED } from './invented.ts';

/** Lantern can do everything best; forty others can do it too, and nobody of rights work knows anybody of aid work. */
const CAN = ['legal-support', 'advocacy', 'digital-security'];
const offers = (level: 2 | 3) => CAN.map((capacityId) => ({ capacityId, level }));
const NETWORK = Array.from({ length: 40 }, (_, n) => n).reduce(
  (builder, n) =>
    builder.member(`Harbour ${'abcd'[n % 4]}${'ghijklmnop'[Math.floor(n / 4)]}`, {
      offers: offers(2),
      sectors: [n % 2 === 0 ? 'humanitarian' : 'human-rights'],
    }),
  aNetwork(INVENTED)
    .member('Lantern Light', { offers: offers(3), availability: 'busy', sectors: ['human-rights'] })
    .member('Willow', { needs: ['legal-support'], offers: ['translation'], sectors: ['human-rights'] }),
).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
  await renewExposure(server.db, '2026-03-02T09:00:00.000Z');
});
afterAll(() => server.close());

it('shows a coordinator how evenly organisations are suggested, as a sentence, a curve and a table', async () => {
  const { page } = await signedIn(site, 'coordinator', null, { width: 390 });
  await page.getByRole('link', { name: 'Who is pointed to, and who never' }).click();
  await page.getByText(/^Half of all suggestions point to \d+ of \d+ organisations\./).waitFor();
  await page.getByRole('img', { name: /^The 50 % who are suggested least have \d+ % of all suggestions/ }).waitFor();
  await page.getByText('The curve as a table').click();
  await page.getByRole('rowheader', { name: '100 %' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(11);
  await page.getByText(/in every list others come first\.$/).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

it('names a coordinator the introductions that join the two worlds', async () => {
  const { page } = await signedIn(site, 'coordinator');
  await page.getByRole('link', { name: 'Introductions worth making' }).click();
  await page.getByText(/^Now none of [\d,]+ such pairs has a way to one another\./).waitFor();
  const introductions = page.getByRole('main').getByRole('listitem');
  expect(await introductions.count()).toBe(5);
  await introductions.first().getByText('no way to one another now').waitFor();
});

it('suggests to an editor whom to meet, why, and how to ask', async () => {
  const { page } = await signedIn(site, 'editor', idOf('Willow'));
  await page.getByRole('link', { name: 'Partners you do not have yet' }).click();
  const suggestions = page.getByRole('article');
  await suggestions.first().waitFor();
  expect(await suggestions.count()).toBe(8);
  const first = suggestions.first();
  await first.getByText('It has what you need.').waitFor();
  await first.locator('summary').first().press('Enter');
  await first.getByText('Why this score').waitFor();
  await first.getByRole('link', { name: 'Ask for an introduction' }).waitFor();
  const name = await first.getAttribute('aria-label');
  await page.getByRole('button', { name: `Not for us: ${name}` }).press('Enter');
  await page.getByText('1 organisation put aside').waitFor();
  expect(await suggestions.count()).toBe(7);
  await page.getByRole('button', { name: 'Show all again' }).click();
  expect(await suggestions.count()).toBe(8);
  await page.getByRole('link', { name: 'Look for a partner yourself' }).click();
  await page.getByRole('heading', { name: 'Find a partner', level: 1 }).waitFor();
  expect(page.url()).toContain(`#seeker=${idOf('Willow')}`);
});
