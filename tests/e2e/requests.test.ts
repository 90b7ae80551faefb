/** Requests for solidarity in several browsers: asked quietly and in public, answered, acted on together, closed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [
    { id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false },
    { id: 'digital-security', kind: 'solidarity', labels: { en: 'Digital security' }, isRetired: false },
  ],
  threats: [{ id: 'frozen-accounts', kind: 'threat', labels: { en: 'Frozen accounts' }, isRetired: false }],
  countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] }],
})
  .member('Harbour Watch', { presences: ['KE'] })
  .member('Quill', { reach: ['001'], offers: [{ capacityId: 'legal-support', level: 3, visibility: 'private' }] })
  .member('Heath', { presences: ['KE'] })
  .member('Ridge', { presences: ['KE'] })
  .coalition('Lake Coalition', ['Harbour Watch', 'Quill', 'Heath', 'Ridge'], { country: 'KE' }).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const TITLE = 'Our account is frozen';
const LETTER = 'Letter to the bank';

/** All that the service tells somebody, and nobody at all, of requests and of what is done together. */
const toldTo = async (page: Page) => {
  const paths = ['/api/requests', '/api/actions', '/api/notices', '/api/network'];
  const answers = await page.evaluate(
    (asked) => Promise.all(asked.map(async (path) => (await fetch(path)).text())),
    paths,
  );
  const anybody = await Promise.all(paths.slice(0, 2).map(async (path) => (await fetch(server.url + path)).text()));
  return [...answers, ...anybody];
};
const signLetter = async (page: Page, others: string | null = null) => {
  await page.reload();
  if (others !== null) await page.getByLabel('We act if at least so many others do').selectOption(others);
  await page.getByRole('button', { name: `Sign: ${LETTER}` }).click();
  await page.getByRole('group').getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText(/You act if at least|You are one of them/).waitFor();
};
/** What has the focus, by the name that is read out. */
const focusName = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return (element?.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element?.textContent ?? '').trim();
  });
/** Tabs on until something of that name has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await focusName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by keyboard to ${name}: at ${await focusName(page)}.`);
};
const fits = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

describe('a request for solidarity', () => {
  it('is asked quietly, answered, acted on by as many as it takes, and becomes a case', async () => {
    const { page: harbour } = await signedIn(site, 'editor', idOf('Harbour Watch'), { width: 390 });
    const { page: quill } = await signedIn(site, 'editor', idOf('Quill'), { scheme: 'dark' });
    const { page: heath } = await signedIn(site, 'editor', idOf('Heath'), { width: 390, scheme: 'dark' });
    const { page: ridge } = await signedIn(site, 'editor', idOf('Ridge'), { mayRefuse: true });
    const nothing = await toldTo(ridge);

    await harbour.goto(`${site.url}/requests/new#threats=frozen-accounts&needs=legal-support:2&country=KE`);
    await harbour.getByRole('radio', { name: 'Quiet' }).check();
    await harbour.getByLabel('In one line').fill(TITLE);
    await harbour.getByRole('button', { name: 'See who will see what' }).click();
    await harbour.getByRole('alert').getByText('Choose the coalition. Say in your words what happened').waitFor();
    await harbour.getByLabel('In your words').fill('Since Monday.\nSalaries are due on Friday.');
    await harbour.getByLabel('Which coalition?').selectOption({ label: 'Lake Coalition' });
    await harbour.getByRole('combobox', { name: 'Keep an organisation out' }).fill('Rid');
    await harbour.keyboard.press('Enter');
    await harbour.getByRole('button', { name: 'See who will see what' }).click();
    await harbour.getByText('That is Heath and Quill.').waitFor();
    expect(await harbour.locator('.audience-list_line.is-kept-out').first().innerText()).toContain('Ridge');
    await fits(harbour, 390);
    await harbour.getByRole('button', { name: 'Back to writing' }).click();
    expect(await harbour.getByLabel('In one line').inputValue()).toBe(TITLE);
    await harbour.getByRole('button', { name: 'See who will see what' }).click();
    await harbour.getByRole('button', { name: 'Ask the coalition' }).click();
    await harbour.getByText('Nothing yet. You are told the same').waitFor();
    const url = harbour.url();

    await quill.goto(`${site.url}/inbox`);
    await quill.getByRole('link', { name: 'Somebody asks for solidarity' }).click();
    await quill.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await quill.locator('main').innerText()).not.toContain('Harbour Watch');
    await quill.goto(`${site.url}/requests#threat=frozen-accounts`);
    await quill.getByRole('heading', { name: 'You have what these ask for' }).waitFor();
    await quill.getByRole('link', { name: TITLE }).click();
    await quill.getByLabel('In your words').fill('A lawyer from tomorrow.');
    await quill.getByRole('button', { name: 'Offer this' }).click();
    await quill.getByRole('button', { name: 'Offer something else' }).waitFor();
    await heath.goto(url);
    await heath.getByText('Nothing that you may see yet.').waitFor();

    await harbour.reload();
    await harbour.getByText('Not named yet · Only who asks sees this').waitFor();
    await harbour.getByRole('button', { name: 'Say yes: Legal aid' }).click();
    await harbour.getByText('Quill · Only who asks sees this').waitFor();
    await quill.reload();
    await quill.getByText('Harbour Watch').waitFor();
    await quill.getByRole('button', { name: 'It is under way: Legal aid' }).click();
    await quill.getByRole('button', { name: 'It is under way: Legal aid' }).waitFor({ state: 'detached' });

    await quill.getByRole('button', { name: 'Start a joint action' }).click();
    await quill.getByLabel('Its name').fill(LETTER);
    await quill.getByLabel('What is signed, word for word').fill('We ask the bank to open the account.');
    await quill.getByRole('button', { name: 'Start it' }).click();
    await quill.getByRole('link', { name: LETTER }).waitFor();
    const sealed = [await toldTo(quill), await toldTo(heath)];
    await signLetter(harbour);
    expect([await toldTo(quill), await toldTo(heath)]).toEqual(sealed);
    await signLetter(heath);
    await quill.reload();
    await quill.getByText('Nobody sees who has signed').waitFor();
    expect(await toldTo(quill)).toEqual(sealed[0]);
    await signLetter(quill);
    await quill.getByText('Enough act together.').waitFor();
    await heath.getByRole('link', { name: LETTER }).click();
    await heath.getByText('You are one of them. It is time to act.').waitFor();
    await heath.getByText('Harbour Watch, Heath and Quill').waitFor();
    expect(await toldTo(ridge)).toEqual(nothing);
    expect((await ridge.request.get(url.replace(site.url, `${site.url}/api`))).status()).toBe(404);

    await harbour.reload();
    await harbour.getByText('Close it').click();
    await harbour.getByLabel('In a few words').fill('The bank opened it after the letter.');
    await harbour.getByRole('button', { name: 'Close the request' }).click();
    await harbour.getByText('The bank opened it after the letter.').waitFor();
    await harbour.getByRole('button', { name: 'Make a case of it' }).click();
    await harbour.waitForURL(`${site.url}/playbook/new`);
    expect(await harbour.getByLabel('Title', { exact: true }).inputValue()).toBe(TITLE);
    expect(await harbour.getByLabel('What came of it', { exact: true }).inputValue()).toContain('The bank opened it');
    expect(await harbour.locator('main').innerText()).toContain('Frozen accounts');
    expect(await toldTo(ridge)).toEqual(nothing);
  });

  it('is made public by keyboard alone after a second yes, and read by anybody at any width', async () => {
    const { page } = await signedIn(site, 'editor', idOf('Harbour Watch'));
    await page.goto(`${site.url}/requests/new`);
    await page.getByRole('radio', { name: 'Silent' }).waitFor();
    const axe = await axeIn(page);
    await tabTo(page, 'Silent');
    for (const _ of ['Quiet', 'In the network', 'Public']) await page.keyboard.press('ArrowDown');
    const answers = { 'In one line': 'Our licence is to be taken', 'In your words': 'A hearing is on Friday.' };
    for (const [name, words] of Object.entries(answers)) {
      await tabTo(page, name);
      await page.keyboard.type(words);
    }
    await tabTo(page, 'Add what you need');
    await page.keyboard.type('legal');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Not yet');
    await page.keyboard.press('ArrowDown');
    expect(await axe('main')).toEqual([]);
    expect(await page.getByText('Who must not know?').count()).toBe(0);
    await tabTo(page, 'See who will see what');
    await page.keyboard.press('Enter');
    await page.getByText('Anybody, without an account').waitFor();
    expect(await focusName(page)).toBe('Who will see what');
    expect(await axe('main')).toEqual([]);
    await tabTo(page, 'Publish it');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Say first that you want it public.').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await tabTo(page, 'Publish it');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Our licence is to be taken', level: 1 }).waitFor();
    await page.getByText('Your request').waitFor();
    expect(await axe('main')).toEqual([]);

    const { page: network } = await signedIn(site, 'editor', idOf('Heath'), { width: 390 });
    await network.goto(`${site.url}/requests/new#mode=network&needs=digital-security`);
    await network.getByLabel('In one line').fill('Our site is under attack');
    await network.getByLabel('In your words').fill('Since this morning.');
    await network.getByRole('button', { name: 'See who will see what' }).click();
    await network.getByText('Everybody with an account here').waitFor();
    await network.getByRole('button', { name: 'Ask the network' }).click();
    await network.getByText('Let more know').waitFor();

    const anybody = await openPage(`${site.url}/requests`, { width: 390, scheme: 'dark' });
    await anybody.getByText('1 open request', { exact: true }).waitFor();
    const axeHere = await axeIn(anybody);
    expect(await axeHere()).toEqual([]);
    await fits(anybody, 390);
    expect(await anybody.getByRole('link', { name: 'Help now' }).getAttribute('href')).toBe('/help');
    await anybody.getByRole('link', { name: 'Our licence is to be taken' }).click();
    await anybody.getByText('A hearing is on Friday.').waitFor();
    await anybody.getByText('Harbour Watch').waitFor();
    expect(await anybody.getByText('Stand by them').count()).toBe(0);
    expect(await axeHere()).toEqual([]);

    await network.getByText('Let more know').click();
    await network.getByRole('button', { name: 'Let them know' }).click();
    await network.getByRole('group').getByRole('button', { name: 'Let them know' }).click();
    await network.getByText('Anybody', { exact: true }).waitFor();
    await fits(network, 390);
    await anybody.goto(`${site.url}/requests#capacity=digital-security`);
    await anybody.getByRole('link', { name: 'Our site is under attack' }).waitFor();
  });
});
