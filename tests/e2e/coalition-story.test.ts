/** Job 3 as a coordinator goes through it: from a country's gap to a coalition that can be proposed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { STORY } from './story-network.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer(STORY);
});
afterAll(() => server.close());

const CONDITIONS = 'least=human-rights:1,humanitarian.development:1&local=yes&language=fr';
const CAPACITIES = [
  'advocacy',
  'communications-expertise',
  'convening',
  'diplomatic-connections',
  'emergency-funding',
  'legal-support',
  'narratives-and-campaigning',
  'organisational-compliance',
  'research-and-analysis',
];

const fragmentFor = (count: 1 | 2) =>
  `country=KE&needs=${CAPACITIES.map((id) => (count === 1 ? id : `${id}:1:2`)).join()}&${CONDITIONS}`;

const seats = (page: Page) => page.locator('.seat-list_seat').locator('.member-row_name').allInnerTexts();
const part = (page: Page, title: string) =>
  page.getByRole('region', { name: 'The coalition', exact: true }).locator('section', {
    has: page.getByRole('heading', { name: title, exact: true }),
  });
const verdict = (page: Page) => page.locator('.verdict');

describe('a coordinator forms a country coalition', () => {
  it('sees what is needed and held, and asks for what a threat calls for, each twice, under conditions', async () => {
    const page = await openPage(`${server.url}/countries/KE`);
    const missing = page.locator('section', { has: page.getByRole('heading', { name: /^Missing seats/ }) }).last();
    await missing.getByRole('listitem').filter({ hasText: 'Digital security' }).getByText('none').waitFor();
    const several = page.locator('section', { has: page.getByRole('heading', { name: /^Held by several/ }) }).last();
    const legal = several.getByRole('listitem').filter({ hasText: 'Legal support' }).first();
    expect(await legal.locator('.country-capacity_here').innerText()).toContain('5');
    await legal.getByText('Legal support').click();
    await legal.getByRole('link', { name: 'Marula' }).waitFor();
    await page.getByRole('link', { name: 'Form a coalition here' }).click();

    await page.getByLabel('What is faced').selectOption('Legal and bureaucratic restrictions');
    await page.getByRole('button', { name: 'Hold each twice' }).click();
    expect(await page.locator('.picked_name').count()).toBe(9);
    await page.getByText('Conditions', { exact: true }).click();
    await page.getByLabel('How many human rights organisations').selectOption('At least one');
    await page.getByLabel('How many humanitarian or development organisations').selectOption('At least one');
    await page.getByLabel('At least one national or local organisation').check();
    await page.getByLabel('A language that all work in').selectOption('French');
    await page.getByText('1 organisation without French among the languages stated').waitFor();
    await verdict(page).getByText('4 organisations. No 3 of those you can see can do it: checked.').waitFor();
    expect(await seats(page)).toEqual(['Baobab', 'Copper', 'Marula', 'Quill']);
    expect(new URL(page.url()).hash).toContain(CONDITIONS);
    await page.getByText('1 organisation without French among the languages stated').click();
    await page.getByRole('link', { name: 'Fern' }).waitFor();
    await page.getByLabel('A language that all work in').selectOption('any language');
    await page.getByText('without French among').waitFor({ state: 'detached' });
    expect(await seats(page)).toContain('Fern');
  });

  it('checks the proof in the page, without asking the service', async () => {
    const page = await openPage(`${server.url}/coalitions#${fragmentFor(2)}`);
    await verdict(page).getByText('No 3 of those').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Check this proof' }).click();
    await page.getByText('The proof holds.').waitFor();
    await page.getByText('No 3 can do it: added up in whole numbers.').waitFor();
    expect(await page.locator('.coalition-proof').getByRole('img', { name: 'Right' }).count()).toBe(5);
    expect(await page.locator('.coalition-proof').getByRole('img', { name: 'Wrong' }).count()).toBe(0);
    await page.getByText(/^What is scarce: /).waitFor();
    expect(asked.filter((path) => path.startsWith('/api/coalitions'))).toEqual([]);
  });

  it('looks at another as small, and back', async () => {
    const page = await openPage(`${server.url}/coalitions#${fragmentFor(2)}`);
    await part(page, 'Others as small').getByText('There is 1 other of this size.').waitFor();
    await page.getByRole('button', { name: 'Look at it: Heath instead of Copper' }).click();
    await verdict(page).getByText('One of several of this size, chosen by you.').waitFor();
    expect(await seats(page)).toEqual(['Baobab', 'Heath', 'Marula', 'Quill']);
    await part(page, 'Others as small').getByText('Copper instead of Heath').waitFor();
    await page.reload();
    await verdict(page).getByText('chosen by you').waitFor();
    expect(await seats(page)).toEqual(['Baobab', 'Heath', 'Marula', 'Quill']);
    await page.getByRole('button', { name: 'Back to the one proposed first' }).click();
    await page.getByRole('link', { name: 'Copper', exact: true }).first().waitFor();
    expect(await seats(page)).toEqual(['Baobab', 'Copper', 'Marula', 'Quill']);
  });

  it('swaps members out and sees everything move at once, with no request', async () => {
    const page = await openPage(`${server.url}/coalitions#${fragmentFor(2)}`);
    await verdict(page).getByText('No 3 of those').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Replace Copper' }).click();
    await page.getByRole('combobox', { name: 'Who takes the seat of Copper' }).fill('hea');
    await page.keyboard.press('Enter');
    await verdict(page).getByText('Still 4 organisations, with others in the seats.').waitFor();
    expect(await seats(page)).toEqual(['Baobab', 'Heath', 'Marula', 'Quill']);
    await page.getByRole('button', { name: 'Try without Baobab' }).click();
    await verdict(page)
      .getByText(/Now held once only: Diplomatic connections/)
      .waitFor();
    await part(page, 'What breaks').getByText('Without Quill: nobody left for Diplomatic connections').waitFor();
    await part(page, 'What stays missing').getByText('Diplomatic connections: 1 of 2').waitFor();
    expect(asked.filter((path) => path.startsWith('/api/coalitions'))).toEqual([]);
  });

  it('learns what breaks, adds who mends it, and who can introduce whom', async () => {
    const page = await openPage(`${server.url}/coalitions#${fragmentFor(1)}`);
    await verdict(page).getByText('3 organisations. No 2 of those').waitFor();
    await part(page, 'What breaks').getByText('With Baobab as well').waitFor();
    await page.getByRole('button', { name: 'Add Baobab' }).click();
    await verdict(page).getByText('4 organisations. One more than it takes: 3 organisations can do it.').waitFor();
    await part(page, 'What breaks').getByText('every need is still held by somebody').waitFor();
    await part(page, 'Working together').getByText('Otter can introduce').waitFor();
    await page.getByRole('button', { name: 'Back to the smallest' }).click();
    await verdict(page).getByText('3 organisations. No 2 of those').waitFor();
  });

  it('hands the coalition on to be started', async () => {
    const page = await openPage(`${server.url}/coalitions#${fragmentFor(2)}&mode=quiet`);
    await verdict(page).getByText('No 3 of those').waitFor();
    await page.getByText('Starting it takes an account of an organisation in this network.').waitFor();
    expect(await page.getByText(/account here/).count()).toBe(0);
    const link = await page.getByRole('link', { name: 'Propose this coalition' }).getAttribute('href');
    expect(link).toMatch(/^\/coalitions\/start#country=KE&members=\w+,\w+,\w+,\w+&needs=advocacy:1:2,.*&mode=quiet/);
  });

  it('does all that on a phone, by keyboard where there is one', async () => {
    const page = await openPage(`${server.url}/coalitions#${fragmentFor(2)}`, { width: 390 });
    await verdict(page).getByText('4 organisations. No 3').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Check this proof' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The proof holds.').waitFor();
    await page.getByRole('button', { name: 'Replace Quill' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Put back Quill' }).waitFor();
    expect(await seats(page)).toContain('Ember');
  });
});
