/** Two organisations meet in two browsers: asked, answered, named, reached, ended. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const [HARBOUR, QUILL, HEATH] = [idOf('Harbour Watch'), idOf('Quill'), idOf('Heath')];

const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [{ id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false }],
  countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] }],
})
  .member('Harbour Watch', { visibility: 'private', kind: 'local-group', sectors: ['media'] })
  .member('Quill', { visibility: 'network', reach: ['001'], offers: ['legal-support'] })
  .member('Heath', { visibility: 'private', offers: ['legal-support'] }).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const card = (page: Page, headline: string) =>
  page.locator('article', { has: page.getByRole('heading', { name: headline }) });
const openInbox = async (page: Page) => {
  await page.goto(`${site.url}/inbox`);
  await page.getByRole('heading', { name: 'How to reach you' }).waitFor();
};
const press = async (page: Page, headline: string, name: string) =>
  await card(page, headline)
    .getByRole('button', { name: `${name}: ${headline}` })
    .click();
const saveContact = async (page: Page, text: string) => {
  await page.getByLabel('Your contact details').fill(text);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
};

describe('an introduction', () => {
  it('goes from a suggested partner to contact details, and ends for both', async () => {
    const { page: seeker } = await signedIn(site, 'editor', HARBOUR, { width: 390 });
    const { page: helper } = await signedIn(site, 'editor', QUILL);

    await seeker.goto(`${site.url}/partners#capacities=legal-support&country=KE`);
    await seeker.getByText('Why, and in both directions').first().click();
    await seeker.getByRole('link', { name: 'Ask for an introduction' }).click();
    await seeker.getByLabel('In your words').fill('Our office was searched.\nWe need a lawyer this week.');
    await seeker.getByLabel('What kind of organisation you are').check();
    await seeker.getByRole('button', { name: 'Ask', exact: true }).click();
    const asked = card(seeker, 'You asked Quill for Legal support in Kenya');
    await asked.getByText('What they see of you, and withdrawing').click();
    await asked.getByText('What you need, your words and what you are (Local group), without your name.').waitFor();

    await openInbox(helper);
    await saveContact(helper, 'Front desk of Quill, 0123');
    const needed = 'Somebody needs Legal support in Kenya, soon';
    await card(helper, needed).getByText('We need a lawyer this week.').waitFor();
    await card(helper, needed).getByText('Local group').waitFor();
    expect(await helper.locator('main').innerText()).not.toContain('Harbour Watch,');
    await card(helper, needed).getByRole('button', { name: 'We can help' }).focus();
    await helper.keyboard.press('Enter');
    await card(helper, needed).getByText('They decide now whether to tell you who they are.').waitFor();

    expect(await helper.evaluate(() => document.activeElement?.textContent)).toContain('Somebody needs');

    await openInbox(seeker);
    await press(seeker, 'Quill can help with Legal support in Kenya', 'Yes, tell them who we are');
    const helped = card(seeker, 'Quill can help with Legal support in Kenya');
    await helped.getByText('They have not shared how to reach them yet.').waitFor();
    await helped.getByText('write down how you can be reached').waitFor();

    await openInbox(helper);
    const named = 'Harbour Watch needs Legal support in Kenya, soon';
    await press(helper, named, 'Share our contact details');
    await card(helper, named).getByRole('group').getByRole('button', { name: 'Share our contact details' }).click();
    await card(helper, named).getByText('You have shared how to reach you.').waitFor();

    await openInbox(seeker);
    await helped.getByText('Front desk of Quill, 0123').waitFor();
    await helped.getByText('Which channel is safe for both.').waitFor();
    await press(seeker, 'Quill can help with Legal support in Kenya', 'Withdraw');
    await helped.getByRole('group').getByRole('button', { name: 'Withdraw' }).click();
    await seeker.getByText('Your question about Legal support in Kenya').waitFor();
    await openInbox(helper);
    await helper.getByText('A question to you').waitFor();
    expect(await helper.locator('main').innerText()).not.toContain('Harbour Watch needs');
  });

  it('of a call comes to light when an unseen helper says yes, without its name', async () => {
    const { page: seeker } = await signedIn(site, 'editor', HARBOUR);
    const { page: helper } = await signedIn(site, 'editor', HEATH, { width: 390, scheme: 'dark' });
    await openInbox(seeker);
    await seeker.getByRole('link', { name: 'Ask for help' }).click();
    await seeker.getByRole('button', { name: 'Ask', exact: true }).click();
    await seeker.getByRole('alert').getByText('Choose what kind of help you need.').waitFor();
    await seeker.getByRole('combobox', { name: 'Kind of help' }).fill('leg');
    await seeker.getByRole('option', { name: /Legal support/ }).click();
    await seeker.getByRole('button', { name: 'Ask', exact: true }).click();
    await card(seeker, 'You asked whoever can help with Legal support').getByText('nobody is told').waitFor();

    await openInbox(helper);
    const needed = 'Somebody needs Legal support, soon';
    await card(helper, needed).getByText('How far it is, and what they see of you').click();
    await card(helper, needed).getByText('They do not know that their question reached you.').waitFor();
    await card(helper, needed).getByText('New', { exact: true }).waitFor();
    await press(helper, needed, 'We can help');
    await card(helper, needed).getByText('That somebody can help, without your name.').waitFor();

    await openInbox(seeker);
    await card(seeker, 'Somebody can help with Legal support').waitFor();
    expect(await seeker.locator('main').innerText()).not.toContain('Heath');
    await press(seeker, 'Somebody can help with Legal support', 'Yes, tell them who we are');
    await card(seeker, 'Heath can help with Legal support').waitFor();
    await card(seeker, 'You asked whoever can help').getByText('Your words, and taking it back').click();
    await seeker.getByRole('button', { name: 'No longer needed: Legal support' }).click();
    await seeker.getByRole('group').getByRole('button', { name: 'No longer needed' }).click();
    await card(seeker, 'You asked whoever can help').waitFor({ state: 'detached' });
  });
});

describe('the inbox', () => {
  it('says what will be here where nothing is, and that it is for those who are signed in', async () => {
    const { page } = await signedIn(site, 'editor', QUILL, { width: 390 });
    await server.db.exec('delete from introductions');
    await openInbox(page);
    await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    await page.goto(`${site.url}/account`);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await page.goto(`${site.url}/inbox`);
    await page.getByText('You are not signed in.').waitFor();
  });
});
