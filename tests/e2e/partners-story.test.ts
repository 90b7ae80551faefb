/** Finding a partner as two people do it: who offers and asks, and who is in need, on a phone and without an account. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { PARTNERS } from './partner-network.ts';

let server: Server;
let site: Site;
beforeAll(async () => {
  server = await startServer(PARTNERS);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const pick = async (page: Page, field: string, typed: string) => {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('listbox', { name: field }).getByRole('option').first().click();
};
const partner = (page: Page, name: string) => page.getByRole('article', { name });

describe('a country director', () => {
  it('enters a need, sees who would gain as well, and why the best fits in both directions', async () => {
    const { page } = await signedIn(site, 'editor', idOf('Amber Relief'));
    await page.goto(`${site.url}/own`);
    await pick(page, 'Add what you look for', 'communications');
    await page.getByText('2 potential partners among those you can see, 1 would also gain').waitFor();
    await page.getByRole('link', { name: 'See who, and why' }).click();
    await page.getByText('1 of them would also gain from what you offer.').waitFor();

    const best = partner(page, 'Quill');
    await best.getByText('Stands differently in public').waitFor();
    await best.getByText('States conditions, on its own page: Communications expertise.').waitFor();
    const given = best.getByRole('region', { name: 'What you give them' });
    expect(await given.innerText()).toContain('Physical security can do, urgent');
    for (const words of ['Links humanitarian with media', 'Works in French', 'Harbour can introduce you'])
      await best.getByText(words).waitFor();
    expect(await best.locator('.partner-ways_step').allInnerTexts()).toEqual([
      'You',
      'tied to Harbour',
      'tied to them',
    ]);
    await best.getByText('They stand by others in public; you do so quietly only.').waitFor();

    const busy = partner(page, 'Lantern');
    await busy.locator('summary').click();
    await busy.getByText('Already taken off above.').waitFor();
    await busy.getByText('If they say that they have room for new work').waitFor();
  });

  it('says what matters, sees what changes, and asks for an introduction', async () => {
    const { page } = await signedIn(site, 'editor', idOf('Amber Relief'));
    await page.goto(`${site.url}/partners#capacities=communications-expertise`);
    await page.getByText('2 organisations fit').waitFor();
    await page.getByRole('radio', { name: 'Amber Relief' }).check();
    await page.getByText('1 of them would also gain from what you offer.').waitFor();
    await page.getByText('What matters to you').click();
    await page.getByRole('slider', { name: 'A common language' }).focus();
    await page.keyboard.press('End');
    await partner(page, 'Quill').getByText('of 52.6', { exact: true }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/&weights=45,20,15,10,100$/);
    await page.reload();
    await page.getByRole('button', { name: 'Back to the usual' }).click();
    expect(new URL(page.url()).hash).not.toContain('weights');

    await page.getByText('More conditions').click();
    await page.getByLabel('In public').selectOption('Can stand beside us in public (1)');
    await page.getByText('What changed: 1 left.').waitFor();
    await partner(page, 'Quill').getByRole('link', { name: 'Ask for an introduction' }).click();
    await page.getByLabel('In your words').waitFor();
    expect(new URL(page.url()).hash).toContain('capacity=communications-expertise');
  });
});

describe('a small group in need', () => {
  it('starts from what happened, on a phone and without an account, and looks next door where nobody is', async () => {
    const page = await openPage(`${site.url}/partners`, { width: 390 });
    await page.getByLabel('What happened?').selectOption('Financial restrictions and frozen accounts');
    await page.getByRole('link', { name: 'Accounts frozen, and open again' }).waitFor();
    await page.getByRole('button', { name: 'Remove Legal support' }).waitFor();
    for (const other of ['Fiscal hosting', 'Emergency funding', 'Advocacy'])
      await page.getByRole('button', { name: `Remove ${other}` }).click();
    await pick(page, 'Country', 'chad');
    await page.getByText('Nobody you can see fits this in Chad.').waitFor();
    await page.getByText('takes on no new work now', { exact: true }).waitFor();
    await page.getByLabel('Language', { exact: true }).selectOption('Arabic (none)');
    await page.getByRole('button', { name: 'Look there: 1 with Arabic in Cameroon: Baobab.' }).click();

    await page.getByText('1 organisation fits').waitFor();
    expect(new URL(page.url()).hash).toContain('threat=financial-restrictions');
    expect(new URL(page.url()).hash).toContain('country=CM&language=ar');
    await partner(page, 'Baobab').locator('summary').click();
    await partner(page, 'Baobab').getByText('Bank accounts').waitFor();
    await partner(page, 'Baobab').getByText('Has an office in Cameroon').first().waitFor();
    expect(await page.getByRole('link', { name: 'Ask for an introduction' }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

    await page.getByRole('link', { name: 'This case in the playbook' }).click();
    await page.getByRole('link', { name: 'Find who could help' }).click();
    await page.getByLabel('What happened?').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('financial-restrictions');
    await page.getByText('1 organisation fits').waitFor();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});
