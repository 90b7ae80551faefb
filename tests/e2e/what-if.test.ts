/** What would be lost with some organisations: in a real browser, by those who are signed in, and by nobody else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const [QUILL, HEATH, LANTERN] = [idOf('Quill'), idOf('Heath'), idOf('Lantern')];

/** In Uganda everybody is tied to Quill, which alone has legal support there; a lawyer elsewhere could bring it. */
const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [
    { id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false },
    { id: 'advocacy', kind: 'solidarity', labels: { en: 'Advocacy' }, isRetired: false },
  ],
  areas: [
    { code: '001', labels: { en: 'World' } },
    { code: '002', labels: { en: 'Africa' } },
  ],
  countries: [
    { code: 'UG', alpha3: 'UGA', labels: { en: 'Uganda' }, areas: ['001', '002'] },
    { code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001', '002'] },
  ],
})
  .member('Quill', { presences: ['UG'], offers: ['legal-support', 'advocacy'], sectors: ['human-rights'] })
  .member('Heath', { presences: ['UG'], sectors: ['humanitarian'] })
  .member('Lantern', { presences: ['UG'], offers: ['advocacy'], sectors: ['human-rights'] })
  .member('Far Lawyers', { reach: ['002'], offers: ['legal-support'], sectors: ['human-rights'] })
  .member('Amber Clinic', { presences: ['KE'], sectors: ['humanitarian'] })
  .member('Alone', { standing: 'listed' })
  .tie('Quill', 'Heath')
  .tie('Quill', 'Lantern')
  .tie('Lantern', 'Amber Clinic')
  .coalition('Lake Coalition', ['Quill', 'Heath'], { country: 'UG', convenorId: QUILL }).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const results = (page: Page) => page.getByRole('region', { name: 'What would be lost' });
const part = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, level: 3, exact: true }) }).last();
const choose = async (page: Page, field: string, typed: string) => {
  const input = page.getByRole('combobox', { name: field });
  await input.click();
  await page.getByRole('option', { name: typed }).waitFor();
  await input.fill(typed);
  await page.keyboard.press('Enter');
};

describe('somebody who is signed in', () => {
  it('comes from an organisation’s page and reads what would be lost, and the least that makes up for it', async () => {
    const { page } = await signedIn(site, 'reader', null, { width: 390 });
    await page.goto(`${site.url}/members/${QUILL}`);
    await page.getByRole('link', { name: 'What if it were shut down?' }).click();
    await page.getByRole('heading', { name: 'What if an organisation is shut down?', level: 1 }).waitFor();
    await choose(page, 'Country', 'Uganda');
    const status = results(page).getByRole('status').first();
    await status.getByText('If Quill were shut down').waitFor();
    await status
      .getByText(
        'Legal support would be gone in Uganda; Heath would be left without any tie; Lantern would be left without a tie in Uganda.',
      )
      .waitFor();
    await status.getByText('Smallest repair: introduce Lantern and Heath and ask Far Lawyers to step in.').waitFor();
    await part(page, 'Smallest repair: introductions')
      .getByText('Quill knows both and can introduce them now.')
      .waitFor();
    await part(page, 'Capacities').getByText('Only Lantern would still have it.').waitFor();
    await part(page, 'Smallest repair: who could step in').getByText('legal support in Uganda').waitFor();
    await part(page, 'Left without a tie in Uganda').getByRole('link', { name: 'Lantern' }).waitFor();
    await part(page, 'Coalitions').getByText('1 of 2 members left · loses its convenor').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(new URL(page.url()).hash).toBe(`#members=${QUILL}&country=UG`);
    // A reader asks for nobody.
    expect(await page.getByRole('link', { name: 'Ask for an introduction' }).count()).toBe(0);
  });

  it('sees whose loss would hurt most from a country’s page, and looks at a pair by keyboard', async () => {
    const { page } = await signedIn(site, 'coordinator', null, { scheme: 'dark' });
    await page.goto(`${site.url}/countries/UG`);
    await page.getByRole('link', { name: 'What if somebody here were shut down?' }).click();
    await page
      .getByText('Each of 4 organisations that you see in Uganda or that could help there was tried.')
      .waitFor();
    const [first] = await part(page, 'One alone').getByRole('listitem').allInnerTexts();
    expect(first).toMatch(/^Quill\s+1 capacity gone · 1 cut off · 1 without any tie\s+Look at it$/);
    await page.getByText('Every pair was tried.').waitFor();
    await part(page, 'Two together').getByRole('button', { name: 'Look at it: Lantern and Quill' }).focus();
    await page.keyboard.press('Enter');
    await results(page).getByText('If Lantern and Quill were shut down').waitFor();
    await results(page).getByText('Advocacy and legal support would be gone in Uganda').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What would be lost');
    await page.getByRole('button', { name: 'Remove Quill' }).click();
    await results(page).getByText('If Lantern were shut down').waitFor();
  });

  it('looks within a coalition, and goes back to the whole network', async () => {
    const { page } = await signedIn(site, 'coordinator', null, { width: 390 });
    await page.goto(`${site.url}/what-if#coalition=${idOf('Lake Coalition')}`);
    await page.getByText('Worst losses are looked for in Lake Coalition.').waitFor();
    await page.getByText('Each of its 2 members that you see was tried.').waitFor();
    await page.getByRole('button', { name: 'Look in the whole network' }).click();
    await page.getByText('Each of 6 organisations was tried.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  it('asks for an introduction as the editor of one of the two', async () => {
    const { page } = await signedIn(site, 'editor', HEATH);
    await page.goto(`${site.url}/what-if#members=${QUILL}&country=UG`);
    const ask = part(page, 'Smallest repair: introductions').getByRole('link', { name: 'Ask for an introduction' });
    expect(await ask.getAttribute('href')).toBe(`/ask#helper=${LANTERN}`);
    const helper = part(page, 'Smallest repair: who could step in').getByRole('link', {
      name: 'Ask for an introduction',
    });
    expect(await helper.getAttribute('href')).toContain('capacity=legal-support&country=UG');
  });

  it('is told calmly where nothing would be lost, and what is not known', async () => {
    const { page } = await signedIn(site, 'reader', null, { width: 390, scheme: 'dark' });
    await page.goto(`${site.url}/what-if`);
    await page.getByText('Each of 6 organisations was tried.').waitFor();
    await choose(page, 'Add an organisation', 'Alone');
    await results(page).getByText('Nothing that others rely on would be lost, as far as you can see.').waitFor();
    await results(page).getByText('You see neither ties nor offers of it.').waitFor();
    await page.goto(`${site.url}/account`);
    await page.getByRole('link', { name: 'What if an organisation is shut down?' }).waitFor();
  });
});

it('somebody who is not signed in is told why, and finds no way there', async () => {
  const page = await openPage(`${site.url}/what-if#members=${QUILL}`, { mayRefuse: true });
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
  await page.getByText('would tell an attacker whom to hit').waitFor();
  expect(await page.getByRole('combobox').count()).toBe(0);
  for (const path of [`/members/${QUILL}`, '/countries/UG']) {
    await page.goto(`${site.url}${path}`);
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: /^What if/ }).count()).toBe(0);
  }
});
