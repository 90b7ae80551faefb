/** An organisation's own entry in a real browser: drafted, looked at once more, published, and seen as others see it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { INVENTED } from './invented.ts';

let server: Server;
let site: Site;
beforeAll(async () => {
  server = await startServer(INVENTED);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const DRAFT_SAVED = 'Draft saved, nobody else sees it.';
const openOwn = async (page: Page) => {
  await page.getByRole('link', { name: 'Your entry' }).click();
  await field(page, 'Name').waitFor();
};
const pick = async (page: Page, field: string, typed: string) => {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('listbox', { name: field }).getByRole('option').first().click();
};

describe('an entry', () => {
  it('is drafted where nobody sees it, shown once more, and then published', async () => {
    const { page } = await signedIn(site, 'editor', idOf('Keystone Law'), { width: 390 });
    await openOwn(page);
    await page.getByText('Nobody of your organisation has said yet that all is correct.').waitFor();
    await page.getByRole('button', { name: 'Yes, all of it' }).click();
    await page.getByText('You last said that all is correct on').waitFor();

    await field(page, 'In a few sentences').fill('Lawyers for those who are arrested.');
    await pick(page, 'Add a language', 'arab');
    await field(page, 'Who sees: Languages').selectOption('Only us');
    await pick(page, 'Add what you can do', 'advo');
    await page.getByText('Place, note, conditions').last().click();
    await field(page, 'Conditions').fill('Not in our name.');
    await field(page, 'Set all at once: What you can do').selectOption('Members of this network');
    await page.getByText(DRAFT_SAVED).waitFor();

    await page.reload();
    await page.getByText(DRAFT_SAVED).waitFor();
    expect(await field(page, 'In a few sentences').inputValue()).toBe('Lawyers for those who are arrested.');
    const anybody = await openPage(`${site.url}/members/${idOf('Keystone Law')}`);
    await anybody.getByRole('heading', { name: 'Keystone Law', level: 1 }).waitFor();
    expect(await anybody.getByText('arrested').count()).toBe(0);

    await page.getByRole('button', { name: 'See what changes' }).click();
    const everybody = audience(page, 'For everybody');
    await everybody.getByText('Lawyers for those who are arrested.').waitFor();
    await everybody.getByText('Legal support').waitFor();
    expect(await everybody.getByText('Arabic').count()).toBe(0);
    expect(await everybody.getByText('Not in our name.').count()).toBe(0);
    await audience(page, 'For members of this network').getByText('On condition: Not in our name.').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published.').waitFor();
    await page.getByText('Nothing changed yet.').waitFor();

    await anybody.reload();
    await anybody.getByText('Lawyers for those who are arrested.').waitFor();
    expect(await anybody.getByText('Legal support').count()).toBe(0);
  });

  it('can be seen as anybody, a member and a coalition partner see it', async () => {
    const { page } = await signedIn(site, 'editor', idOf('Northlight'));
    await openOwn(page);
    await field(page, 'Standing by others in public').selectOption('Stands by others quietly only');
    await field(page, 'Who sees: Standing by others in public').selectOption('Our coalition partners');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published.').waitFor();

    await page.getByRole('link', { name: 'See it as others do' }).click();
    await page.getByRole('heading', { name: 'What it can do' }).waitFor();
    expect(await page.getByText('Stands by others quietly only').count()).toBe(0);
    await field(page, 'See it as').selectOption('A coalition partner');
    await page.getByText('Stands by others quietly only').waitFor();
  });

  it('keeps what was typed when a colleague publishes in between', async () => {
    const { page: mine } = await signedIn(site, 'editor', idOf('Lantern'), { width: 390 });
    const { page: theirs } = await signedIn(site, 'editor', idOf('Lantern'));
    await openOwn(mine);
    await openOwn(theirs);
    await field(mine, 'Short name').fill('LTN');
    await field(theirs, 'Website').fill('https://lantern.example.org');
    await theirs.getByRole('button', { name: 'See what changes' }).click();
    await theirs.getByRole('button', { name: 'Publish' }).click();
    await theirs.getByText('Published.').waitFor();

    await mine.getByRole('button', { name: 'See what changes' }).click();
    await mine.getByRole('heading', { name: 'A colleague published in between' }).waitFor();
    await mine.getByRole('button', { name: 'Look at theirs' }).click();
    await mine.getByText('https://lantern.example.org').waitFor();
    await mine.getByRole('button', { name: 'Keep mine as a draft on top of theirs' }).click();
    expect(await field(mine, 'Short name').inputValue()).toBe('LTN');
    await mine.getByRole('button', { name: 'See what changes' }).click();
    const everybody = audience(mine, 'For everybody');
    await everybody.getByText('LTN').waitFor();
    await everybody.getByText('https://lantern.example.org').waitFor();
  });

  it('belongs to editors: a reader is told so', async () => {
    const { page } = await signedIn(site, 'reader', idOf('Quill'), { width: 390, scheme: 'dark' });
    await page.goto(`${site.url}/own`);
    await page.getByText('Only an editor looks after the entry of an organisation.').waitFor();
    expect(await field(page, 'Name').count()).toBe(0);
  });
});

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

function audience(page: Page, title: string) {
  return page.locator('section section', { has: page.getByRole('heading', { name: title }) });
}
