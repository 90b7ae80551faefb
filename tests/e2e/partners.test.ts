/** Job 2 in a real browser: find a partner, and see why each one is suggested. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { Server } from '../support/server.ts';
import { inventedServer } from './invented-server.ts';

let server: Server;

beforeAll(async () => {
  server = await inventedServer();
});

const suggestions = (page: Page) => page.getByRole('region', { name: 'Who could help' }).getByRole('article');

describe('the partner finder', () => {
  it('leads from the home page to ranked partners with reasons that add up, by keyboard alone', async () => {
    const page = await openPage(server.url);
    await page.getByRole('combobox', { name: 'What is needed?' }).focus();
    await page.keyboard.type('legal');
    await page.getByRole('option', { name: 'Legal support' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Find a partner', level: 1 }).waitFor();
    expect(new URL(page.url()).hash).toBe('#capacities=legal-support');

    await page.getByRole('combobox', { name: 'Country' }).focus();
    await page.keyboard.type('ken');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('2 organisations fit').waitFor();
    const [first, second] = await suggestions(page).all();
    const words = await first?.innerText();
    expect(words).toContain('Northlight');
    expect(words).toContain('Offers legal support (can lead)');
    expect(words).toContain('Works from outside the country, for Africa');
    const others = await second?.innerText();
    expect(others).toContain('Quill');
    expect(others).toContain('level not stated');
    expect(others).toContain('worldwide');
    for (const suggestion of await suggestions(page).all()) {
      await openWhy(suggestion);
      const points = await suggestion.locator('.reason-list_points').allInnerTexts();
      const sum = points.reduce((total, one) => total + Number.parseFloat(one), 0);
      const score = await suggestion.locator('.partner-entry_points').innerText();
      expect(sum).toBeCloseTo(Number.parseFloat(score), 5);
    }
  });

  it('starts on a phone from what is offered most, and keeps the way to the answer in reach', async () => {
    const page = await openPage(`${server.url}/partners`, { width: 390 });
    await page.getByRole('link', { name: 'Partners', exact: true }).waitFor();
    await page.getByRole('button', { name: /^Legal support \d+ organisations$/ }).click();
    await page.evaluate(() => scrollTo(0, 0));
    const see = page.getByRole('button', { name: /^See \d+ organisations$/ });
    await see.waitFor();
    const box = await see.boundingBox();
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844);
    await see.click();
    const said = await page.getByText(/^\d+ organisations fit$/).boundingBox();
    expect(said?.y).toBeLessThan(400);
  });

  it('says who was left out and why', async () => {
    const page = await openPage(`${server.url}/partners#capacities=legal-support&country=KE`);
    await page.getByText('1 organisation offers this elsewhere, and is not known to offer it in Kenya.').waitFor();
    await page.getByText('1 organisation offers this but takes on no new work now.').waitFor();
    const names = await page.locator('.partner-left-out_member').allInnerTexts();
    expect(names.map((words) => words.split(/\n+/))).toEqual([
      ['Keystone Law', 'not there, as far as is known'],
      ['Full House', 'takes on no new work now'],
    ]);
    expect(await suggestions(page).getByText('Full House').count()).toBe(0);
  });

  it('speaks of the place alone where no capacity was asked for', async () => {
    const page = await openPage(`${server.url}/partners#country=KE`);
    await page.getByText('1 organisation is neither in Kenya nor known to help there.').waitFor();
    await page.getByText('1 organisation takes on no new work now.').waitFor();
  });

  it('counts those who state no level where one is asked for', async () => {
    const page = await openPage(`${server.url}/partners#capacities=legal-support:2&country=KE`);
    await page.getByText('1 organisation fits').waitFor();
    await page.getByText('1 organisation offers this without stating a level').waitFor();
  });

  it('gives equal scores one rank', async () => {
    const page = await openPage(`${server.url}/partners#capacities=digital-security`);
    await page.getByText('2 organisations fit').waitFor();
    expect(await page.locator('.partner-entry_rank [aria-hidden]').allInnerTexts()).toEqual(['1 =', '1 =']);
    await page.getByText('50 of 100 points').first().waitFor();
    for (const suggestion of await suggestions(page).all()) await openWhy(suggestion);
    expect(await page.locator('.reason-list_amount').allInnerTexts()).toEqual(['+50 of 100', '+50 of 100']);
  });

  it('gives the same answer to the same link, and says what it is made from', async () => {
    const link = `${server.url}/partners#capacities=legal-support:3&country=KE&language=fr&sector=human-rights`;
    const page = await openPage(link, { width: 390 });
    await page.getByText('1 organisation fits').waitFor();
    await openWhy(suggestions(page));
    await suggestions(page).getByText('Works in French').waitFor();
    expect(await page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Kenya');
    expect(await page.getByLabel('Least level of Legal support').inputValue()).toBe('3');
    await page.getByText('An invented list').waitFor();
    await page.getByText('did not supply this').waitFor();
  });

  it('says what to change when nobody fits', async () => {
    const page = await openPage(`${server.url}/partners#capacities=translation:2&country=KE`);
    await page.getByText('Nobody you can see fits this in Kenya.').waitFor();
    await page.getByText('with something else to offer: among them').waitFor();
    await page.getByLabel('Least level of Translation').selectOption('1');
    await page.getByRole('button', { name: 'Remove Kenya' }).click();
    expect(new URL(page.url()).hash).toBe('#capacities=translation');
    await page.getByRole('button', { name: 'Remove Translation' }).click();
    await page.getByText('Say what happened, what you need or where').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  it('keeps a chosen country when the viewer tabs on and sends, and clears it with Escape', async () => {
    const page = await openPage(`${server.url}/partners#capacities=legal-support&country=KE`);
    const country = page.getByRole('combobox', { name: 'Country' });
    await country.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await country.fill('nowhere');
    await page.getByRole('status').getByText('No country fits what you typed.').waitFor();
    await page.keyboard.press('Escape');
    expect(await country.inputValue()).toBe('Kenya');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe('#capacities=legal-support');
  });

  it('counts in both directions on behalf of an organisation', async () => {
    const page = await openPage(`${server.url}/partners#capacities=advocacy`);
    await page.getByRole('radio', { name: 'For my organisation' }).check();
    await page.getByRole('combobox', { name: 'On behalf of' }).fill('amber');
    await page.getByRole('option', { name: 'Amber Clinic' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('You are tied already').waitFor();
    await page.getByText('Links humanitarian with media').waitFor();
  });

  it('finds by words as well, once the typing pauses, and counts what each other choice would leave', async () => {
    const page = await openPage(`${server.url}/partners`);
    await page.getByText('More conditions').click();
    await page.getByRole('searchbox', { name: 'Words' }).fill('northlight');
    await page.getByText('1 organisation fits').waitFor();
    expect(new URL(page.url()).hash).toBe('#text=northlight');
    expect(await page.getByLabel('Language', { exact: true }).innerText()).toContain('French (1)\nPortuguese (none)');
    expect(await page.getByLabel('Sector of the partner').innerText()).toContain('Human rights (1)\nMedia (none)');
    await page.getByRole('combobox', { name: 'Add a capacity' }).fill('legal');
    await page.getByRole('option', { name: 'Legal support 1 organisation' }).waitFor();
    await page.getByRole('combobox', { name: 'Add a capacity' }).fill('advo');
    await page.getByRole('option', { name: 'Advocacy nobody who fits the rest' }).waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('');
  });

  it('asks how they are there, and takes it back in one press', async () => {
    const page = await openPage(`${server.url}/partners#capacities=legal-support&country=KE`);
    await page.getByText('2 organisations fit').waitFor();
    await page.getByLabel('How they are there').selectOption('In the country in any way (none)');
    await page.getByText('Nobody you can see fits this in Kenya.').waitFor();
    await page.getByText('What changed: 2 left.').waitFor();
    await page.getByText('4 organisations offer this, but are not in Kenya in that way.').waitFor();
    await page.getByRole('button', { name: 'Show these: 2 there in whatever way: Northlight and Quill.' }).click();
    await page.getByText('What changed: 2 came.').waitFor();
    expect(new URL(page.url()).hash).toBe('#capacities=legal-support&country=KE');
  });

  it('sets two side by side, from the keyboard, and says of one that no longer fits', async () => {
    const page = await openPage(`${server.url}/partners#capacities=legal-support&country=KE`, { width: 390 });
    await page.getByRole('checkbox', { name: 'Compare Northlight' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 organisation to compare').waitFor();
    await page.getByRole('checkbox', { name: 'Compare Quill' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('link', { name: 'See them side by side' }).click();
    const table = page.getByRole('table', { name: 'Side by side' });
    await table.getByText('Works from outside the country, for Africa').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Side by side');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

    await page.getByLabel('Language', { exact: true }).selectOption('fr');
    await table.getByText('Not on this list: does not state the language.').waitFor();
    await page.getByText('What changed: 1 left.').waitFor();
    await page.getByRole('button', { name: 'Remove Quill' }).click();
    await table.waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toMatch(/&language=fr&compare=\w+$/);
  });

  it('says so when the service cannot be reached, and recovers', async () => {
    const page = await openPage(`${server.url}/partners#country=KE`);
    await page.getByText('organisations fit').waitFor();
    await page.getByText('More conditions').click();
    await failNextRequest(page);
    await page.getByLabel('Sector of the partner').selectOption('media');
    await page.getByRole('alert').getByText('could not be reached').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 organisation fits').waitFor();
  });

  it('lights up those who fit on the map, on a phone behind a tap', async () => {
    const page = await openPage(`${server.url}/partners#capacities=legal-support&country=KE`, { width: 390 });
    await page.getByText('2 organisations fit').waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await page.locator('canvas').first().waitFor();
  });
});

/** The first is open where there is room. */
async function openWhy(suggestion: Locator): Promise<void> {
  const why = suggestion.locator('details');
  if ((await why.getAttribute('open')) === null) await suggestion.locator('summary').click();
  await suggestion.locator('.reason-list').waitFor();
}

/** Lets the next request fail as a lost connection would, without the browser's own complaint in the console. */
function failNextRequest(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      globalThis.fetch = fetch;
      return Promise.reject(new TypeError('no connection'));
    };
  });
}
