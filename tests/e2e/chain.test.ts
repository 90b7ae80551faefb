/** Members that few can see: who responds with them in sight; and how a network comes to agree on what it says. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { signedIn } from '../support/signed-in.ts';
import { AMBER, CHAIN } from './chain-network.ts';

let server: Server;
/** The same network under a name as passkeys want one. */
let site: { url: string; db: D1Database };

beforeAll(async () => {
  server = await startServer(CHAIN);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const helpers = (page: Page) => page.locator('.respond-helpers_helper a').allInnerTexts();
const ask = (page: Page) => page.getByRole('link', { name: /^Ask (it|these)/ });
const lineOf = (page: Page, capacity: string) =>
  page.locator('.respond-holders_line', { has: page.getByRole('heading', { name: capacity }) });

test('an editor gets from a threat to a request with a partner whom nobody else sees; the link tells others nothing', async () => {
  const { page } = await signedIn(site, 'editor', AMBER);
  await page.goto(`${site.url}/respond#threat=raids&country=KE&plays=legal-defence,joint-statement`);
  await page.getByRole('link', { name: 'A raid kept quiet' }).first().waitFor();
  await lineOf(page, 'Legal support').getByText('Hidden Harbour').waitFor();
  expect(await lineOf(page, 'Legal support').innerText()).toMatch(/1 can lead · 1 can do[\s\S]*Office/);
  await page.locator('.verdict').getByText('1 organisation', { exact: false }).waitFor();
  expect(await helpers(page)).toEqual(['Hidden Harbour']);
  expect(await ask(page).getAttribute('href')).toBe(
    `/requests/new#threats=raids&needs=digital-security,legal-support:2,advocacy&country=KE&helpers=${idOf('Hidden Harbour')}`,
  );
  // Who may not know is left out, and the answer is proven anew.
  await page.getByRole('button', { name: 'Leave out Hidden Harbour' }).click();
  await page.getByText(/2 organisations\. No one of those you can see can do it alone: checked\./).waitFor();
  expect((await helpers(page)).sort()).toEqual(['Keystone Law', 'Northlight']);
  await page.getByRole('button', { name: 'Remove Hidden Harbour' }).click();
  await page.getByRole('link', { name: 'Ask it for solidarity' }).waitFor();

  const anyone = await openPage(`${site.url}/respond${new URL(page.url()).hash}`, { width: 390 });
  await anyone.getByRole('link', { name: 'Ask these 2 for solidarity' }).waitFor();
  expect((await helpers(anyone)).sort()).toEqual(['Keystone Law', 'Northlight']);
  expect(await anyone.getByText(/Hidden Harbour|kept quiet/).count()).toBe(0);
  await anyone.goto(`${site.url}/respond#threat=no-such-thing`);
  await anyone.getByText('Left out of this address').waitFor();
});

test('a worksheet becomes a message, an objection holds it up, and once it is taken back the network agrees', async () => {
  const { page: owner } = await signedIn(site, 'editor', AMBER);
  await owner.goto(`${site.url}/messages/new`);
  await owner.getByRole('link', { name: 'A raid here' }).waitFor();
  await owner.getByLabel('What is said about us?').fill('They hide something.');
  await owner.getByLabel('What do we stand for?').fill('Every door here is open.');
  await owner.getByLabel('What do we ask people to do?').fill('Come and see.');
  await owner.getByText('It needs a topic').waitFor();
  await owner.getByLabel('Topic').fill('Open doors');
  expect(await (await axeIn(owner))('#main')).toEqual([]);
  await owner.getByRole('button', { name: 'Propose it to the network' }).click();
  await owner.getByRole('heading', { name: 'Open doors', level: 1 }).waitFor();
  expect(await owner.locator('.message-text_words').allInnerTexts()).toEqual([
    'Every door here is open.\n\nCome and see.',
  ]);
  const address = owner.url();

  const { page: other } = await signedIn(site, 'editor', idOf('Northlight'));
  await other.goto(address);
  await other.getByRole('button', { name: 'We object' }).click();
  await other.getByLabel('What should be otherwise?').fill('Ours has to stay shut.');
  await other.getByRole('button', { name: 'Send the objection' }).click();
  await other.getByText('You object.').waitFor();

  await owner.goto(`${site.url}/inbox`);
  await owner.getByRole('link', { name: 'Somebody objects to a message that you look after.' }).click();
  await owner.getByText('Ours has to stay shut.').waitFor();
  await owner.getByText('1 organisation objects. It can be agreed once nobody does.').waitFor();
  expect(await owner.getByRole('button', { name: 'It is agreed' }).count()).toBe(0);
  // In another language as well, which is another message: it is proposed anew, and nobody objects to it yet.
  await owner.getByRole('button', { name: 'Change it' }).click();
  await owner.getByRole('combobox', { name: 'Add a language' }).fill('arab');
  await owner.getByRole('option', { name: 'Arabic' }).click();
  await owner.getByLabel('The message, in Arabic').fill('كل باب هنا مفتوح.');
  await owner.getByRole('button', { name: 'Save' }).click();
  await owner.locator('.message-text_words[lang="ar"][dir="rtl"]').waitFor();
  await owner.getByRole('button', { name: 'It is agreed' }).click();
  await owner.getByRole('group').getByRole('button', { name: 'It is agreed' }).click();
  await owner.getByText('Agreed. Nobody objected when it was agreed').waitFor();
  expect(await (await axeIn(owner))('#main')).toEqual([]);

  await other.goto(`${site.url}/messages#language=ar&stage=agreed`);
  await other.getByRole('link', { name: 'Open doors' }).waitFor();
  expect(await (await axeIn(other))('#main')).toEqual([]);
  const anyone = await openPage(`${site.url}/messages`, { width: 390, scheme: 'dark' });
  await anyone.getByText('1 message', { exact: true }).waitFor();
  expect(await anyone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a coordinator adds an opening and a play for it, which everybody can choose at once, and retires it again', async () => {
  const { page } = await signedIn(site, 'coordinator');
  await page.goto(`${site.url}/desk/words`);
  await page.getByRole('button', { name: 'Add a threat or an opening' }).click();
  await page.getByLabel('Label in English').fill('A door opens');
  await page.getByLabel('Kind').selectOption({ label: 'Opening' });
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('known as a-door-opens').waitFor();
  await page.getByRole('button', { name: 'Change A joint statement' }).click();
  await page.getByRole('combobox', { name: 'Add a threat or an opening' }).fill('door');
  await page.getByRole('option', { name: 'A door opens' }).click();
  expect(await (await axeIn(page))('#main')).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('answers A door opens and Raids on offices').waitFor();

  const anyone = await openPage(`${site.url}/respond`);
  await anyone.getByRole('combobox', { name: 'What happened?' }).fill('door');
  await anyone.getByRole('option', { name: 'A door opens' }).click();
  await anyone.getByRole('checkbox', { name: 'A joint statement', checked: true }).waitFor();

  await page.getByRole('button', { name: 'Retire A joint statement' }).click();
  await page.getByRole('group').getByRole('button', { name: 'Retire' }).click();
  await page.getByRole('button', { name: 'Bring back A joint statement' }).waitFor();
  await anyone.reload();
  await anyone.getByText('No play is known for this yet.').waitFor();
});
