/** Who can carry a matter elsewhere, what was learned, and what is new, in the browser. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { BRIDGED } from './bridges-network.ts';

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(BRIDGED);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const main = (page: Page) => page.locator('main').innerText();
const sure = async (page: Page, name: string) => {
  await page.getByRole('button', { name }).click();
  await page
    .getByRole('group')
    .getByRole('button', { name: name.split(':')[0] })
    .click();
};

describe('a bridge to another network', () => {
  it('is found by an editor with who can carry a matter there, said to be one’s own, and looked after', async () => {
    const { page: quill } = await signedIn(site, 'editor', idOf('Quill'), { width: 390 });
    await quill.goto(`${site.url}/bridges`);
    await quill.getByText('3 networks beyond this one.').waitFor();
    expect(await main(quill)).toMatch(/By one alone[\s\S]*Rivers[\s\S]*Lantern alone[\s\S]*By nobody[\s\S]*Deltas/);
    await (await axeIn(quill))().then((found) => expect(found).toEqual([]));

    await quill.getByRole('link', { name: 'Alliance of Lakes' }).click();
    await quill.getByText('3 organisations in AOL to ask.').waitFor();
    await quill.getByRole('combobox', { name: 'Where it is' }).fill('Ken');
    await quill.getByRole('option', { name: /Kenya/ }).click();
    const amber = quill.getByRole('article', { name: 'Amber' });
    await amber.getByText('Has an office in Kenya').waitFor();
    await amber.getByText('Is known to you: you are partners, as reported').waitFor();
    expect(await amber.getByRole('link', { name: 'Ask for an introduction' }).getAttribute('href')).toContain('KE');
    expect(await quill.getByRole('article').locator('h3').allInnerTexts()).toEqual(['Amber', 'Heath', 'Lantern']);
    await quill.getByLabel('In this network too').selectOption({ label: 'Rivers' });
    await quill.getByText('1 organisation is in both AOL and Rivers.').waitFor();
    await (await axeIn(quill))().then((found) => expect(found).toEqual([]));

    await sure(quill, 'We are in it: Alliance of Lakes');
    await quill.getByText('Your organisation is in it. Seen by: Members of this network.').waitFor();
    await quill.goto(`${site.url}/own/seen-as`);
    await quill.getByRole('heading', { name: 'Quill' }).waitFor();
    expect(await main(quill)).not.toContain('Also belongs to');
    await quill.getByLabel('See it as').selectOption({ index: 1 });
    await quill.getByRole('link', { name: /Alliance of Lakes/ }).waitFor();

    await quill.goto(`${site.url}/bridges/${idOf('Rivers')}`);
    await quill.getByText('This is the shortest way to somebody who is.').waitFor();
    expect(await quill.locator('.way-sentence').innerText()).toBe('Quill – partner of – Amber – partner of – Lantern');

    await quill.goto(`${site.url}/bridges`);
    await quill.getByText('Name a network that is missing').click();
    await quill.getByLabel('Its name').fill('Delta Family');
    await quill.getByRole('button', { name: 'Name it' }).click();
    await quill.getByRole('heading', { name: 'Delta Family', level: 1 }).waitFor();
    await sure(quill, 'We are in it: Delta Family');
    await quill.getByText('Your organisation is in it.').waitFor();

    const outside = await openPage(`${site.url}/bridges`);
    await outside.getByText('3 networks beyond this one.').waitFor();
    expect(await main(outside)).not.toMatch(/Delta Family|Lantern/);
    const { page: desk } = await signedIn(site, 'coordinator');
    await desk.goto(`${site.url}/bridges`);
    await desk.getByText('Named by Quill').waitFor();
    await desk.getByRole('link', { name: 'Delta Family' }).click();
    await desk.getByText('Change, merge or remove it').click();
    await desk.getByLabel('The record that stays').selectOption({ label: 'Deltas' });
    await sure(desk, 'Merge into that one');
    await desk.getByRole('heading', { name: 'Deltas', level: 1 }).waitFor();
    await desk.getByRole('link', { name: 'Quill' }).first().waitFor();
  });
});

describe('an exchange', () => {
  it('is entered with a time, kept in a calendar, learned from, closed, and news for those whom it concerns', async () => {
    const { page: amber } = await signedIn(site, 'editor', idOf('Amber'));
    await amber.goto(`${site.url}/exchange`);
    await amber.getByText('1 that is over').click();
    await amber.getByText('Two copied it.').waitFor();
    await amber.getByText('Enter an event or a call').click();
    await amber.getByLabel('Its topic, in one line').fill('After a raid');
    await amber.getByLabel('Its day').fill('2027-03-05');
    await amber.getByLabel('When it begins, in your time').fill('14:30');
    await amber.getByText('That is 14:30 UTC').waitFor();
    await amber.getByLabel('Where to join or to read more').fill('https://talk.example.org/room');
    await amber.getByRole('combobox', { name: 'Add one' }).fill('Raid');
    await amber.getByRole('option', { name: 'Raid' }).click();
    await sure(amber, 'Enter it');
    await amber.getByRole('heading', { name: 'After a raid', level: 1 }).waitFor();
    await amber.getByText(/5 March 2027.*14:30 your time · 14:30 UTC/).waitFor();
    await amber.getByText('This leaves for talk.example.org').waitFor();
    const download = amber.waitForEvent('download');
    await amber.getByRole('button', { name: 'Put it into your calendar' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(
      'DTSTART:20270305T143000Z\r\nSUMMARY:After a raid',
    );
    await (await axeIn(amber))().then((found) => expect(found).toEqual([]));
    const address = amber.url();

    const { page: quill } = await signedIn(site, 'editor', idOf('Quill'), { width: 390, scheme: 'dark' });
    await quill.goto(address);
    await quill.getByRole('button', { name: 'Write down a lesson' }).click();
    await quill.getByLabel('What you would do again, or otherwise').fill('Call a lawyer before you open the door.');
    await sure(quill, 'Write it down');
    await quill.getByText('Call a lawyer before you open the door.').waitFor();
    await (await axeIn(quill))().then((found) => expect(found).toEqual([]));
    await quill.goto(`${site.url}/members/${idOf('Quill')}`);
    await quill.getByRole('link', { name: 'From “After a raid”' }).waitFor();

    await quill.goto(`${site.url}/news`);
    const item = quill.getByRole('article').filter({ hasText: 'After a raid' });
    await item.first().getByText('Shown because Lake Coalition has faced raid.').waitFor();
    expect(await main(quill)).not.toContain('Call a lawyer');
    await (await axeIn(quill))().then((found) => expect(found).toEqual([]));
    await quill.getByRole('button', { name: 'Mark all as seen' }).click();
    await quill.getByRole('heading', { name: 'Nothing new' }).waitFor();
    expect(await main(quill)).toMatch(/Of the day you looked[\s\S]*After a raid/);

    await amber.goto(address);
    await amber.locator('summary', { hasText: 'Change it, or say what came of it' }).click();
    await amber.getByLabel('What came of it').fill('Nine organisations will keep a lawyer’s number by the door.');
    await amber.getByRole('button', { name: 'Save' }).click();
    await amber.getByRole('heading', { name: 'What came of it' }).waitFor();
    const outside = await openPage(`${site.url}/exchange`);
    await outside.getByText('Nothing is planned').waitFor();
    expect(await main(outside)).toContain('1 that is over');
  });
});
