/** What the panels of the map say in words, in a real browser: ways, times, two compared, and the shape of it all. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { signedIn } from '../support/signed-in.ts';

const inKenya = { presences: ['KE'], sectors: ['humanitarian' as const], offers: ['health'] };
const inChad = { presences: ['TD'], sectors: ['human-rights' as const], offers: ['legal-support'] };

/** Three in Kenya and three in Chad who all know each other, and Heron between them; Tern and Vole are apart. */
const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [
    { id: 'health', kind: 'cluster', labels: { en: 'Health' }, isRetired: false },
    { id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false },
  ],
  countries: [
    { code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] },
    { code: 'TD', alpha3: 'TCD', labels: { en: 'Chad' }, areas: ['001'] },
  ],
})
  .member('Ash', { ...inKenya, needs: [{ capacityId: 'legal-support', visibility: 'network' }] })
  .member('Birch', inKenya)
  .member('Cedar', inKenya)
  .member('Otter', inChad)
  .member('Pike', inChad)
  .member('Quail', inChad)
  .member('Heron', { sectors: ['media'] })
  .member('Tern', inChad)
  .member('Vole', inChad)
  .tie('Ash', 'Birch', { since: '2017' })
  .tie('Birch', 'Cedar', { since: '2018' })
  .tie('Cedar', 'Ash', { since: '2018', until: '2019' })
  .tie('Otter', 'Pike')
  .tie('Pike', 'Quail')
  .tie('Quail', 'Otter')
  .tie('Ash', 'Heron', { kind: 'member-of', direction: 'a-to-b', since: '2019' })
  .tie('Tern', 'Vole')
  .coalition('Lake Coalition', ['Heron', 'Otter', 'Pike'], { country: 'TD' }).stored;

let server: Server;

beforeAll(async () => {
  server = await startServer(NETWORK);
});
afterAll(() => server.close());

const drawer = (page: Page) => page.locator('.panel-drawer');
const tool = (page: Page, name: string) => page.locator('.map-bar_button', { hasText: name });
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const choose = async (page: Page, field: string, name: string) => {
  await page.getByRole('combobox', { name: field, exact: true }).fill(name);
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
};

it('says how one could reach another, when, and what the two share', async () => {
  const page = await openPage(`${server.url}/map#panel=path&focus=${idOf('Ash')}`);
  await drawer(page).getByRole('button', { name: 'The one in focus: Ash' }).first().click();
  await choose(page, 'To', 'Quail');
  await drawer(page).getByText('2 shortest ways, each of 3 steps.').waitFor();
  expect(await drawer(page).locator('.way-sentence').allInnerTexts()).toEqual([
    'Ash – member of – Heron – in Lake Coalition with – Otter – partner of – Quail',
    'Ash – member of – Heron – in Lake Coalition with – Pike – partner of – Quail',
  ]);
  expect(hash(page)).toContain(`path=${idOf('Ash')}>${idOf('Quail')}`);
  expect(await drawer(page).getByRole('link', { name: 'Heron' }).first().getAttribute('href')).toBe(
    `/members/${idOf('Heron')}`,
  );

  await tool(page, 'Time').click();
  const slider = page.getByRole('slider', { name: 'As of' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const time = drawer(page).locator('.time-panel_said');
  expect(await time.innerText()).toBe(
    'As of 2018 there are 7 ties. 2 ties are new since a year before, 0 ended. 4 have no date and are always shown.',
  );
  expect(hash(page)).toContain('asof=2018');
  // Then Ash did not yet belong to Heron.
  await tool(page, 'Path').click();
  await drawer(page).getByText('No tie or coalition on record leads from Ash to Quail.').waitFor();
  await tool(page, 'Time').click();
  await page.getByRole('textbox', { name: 'Year or month' }).fill('2019-13');
  await drawer(page).getByText('This is no year or month.').waitFor();
  await page.getByRole('button', { name: 'All ties again' }).click();
  expect(hash(page)).not.toContain('asof');

  await tool(page, 'Compare').click();
  await choose(page, 'One', 'Otter');
  await choose(page, 'The other', 'Pike');
  await drawer(page).getByText('They are tied to each other.').waitFor();
  expect(await drawer(page).locator('.compare-found_line').allInnerTexts()).toEqual(
    ['Human rights', 'Chad', 'Legal support', 'Quail', 'Lake Coalition'].map((shared) => `Both\n${shared}`),
  );
});

it('reads the shape in words, and tells coordinators alone what holds it together', async () => {
  const site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
  const { page } = await signedIn(site, 'coordinator', null, { width: 390, scheme: 'dark' });
  await page.goto(`${site.url}/map#panel=reading`);
  const weak = drawer(page).getByRole('heading', { name: 'What holds it together alone' });
  await weak.waitFor();
  expect(await drawer(page).innerText()).toContain('For example: without Ash, 1 organisation would be cut off');
  expect(await drawer(page).innerText()).toContain('Of 36 possible pairs 8 are tied: 22%.');
  const communities = drawer(page).locator('.reading-communities_pick');
  expect(await communities.allInnerTexts()).toEqual([
    '1\nMostly humanitarian in Kenya, 4 organisations',
    '2\nMostly human rights in Chad, 3 organisations',
  ]);
  await communities.first().click();
  expect(hash(page)).toContain('focus=community:0');
  expect(hash(page)).toContain('colour=community');

  const visitor = await openPage(`${server.url}/map#panel=reading`);
  await drawer(visitor).getByRole('heading', { name: 'Brokers' }).waitFor();
  expect(await drawer(visitor).innerText()).not.toContain('alone');
});
