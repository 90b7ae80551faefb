/** Somebody in danger without an account or JavaScript, and what members tell of their country, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork, type StoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { aCase, anAlert } from '../support/playbook-records.ts';
import { type Server, sampleNetwork, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const TODAY = new Date().toISOString().slice(0, 10);
/** Of all that the page sends. */
const MOST_BYTES = 30_000;

const STALE = {
  ...{ id: idOf('Night Line'), name: 'Night Line', covers: 'Offices that are searched', threatIds: ['raid'] },
  ...{ languages: ['en', 'fr'], countries: [], isAlwaysOpen: true, hours: null, url: 'https://night.example/' },
  ...{ reach: 'Call from a phone that is not yours.', checkedOn: '2024-01-31' },
};
const NEVER_ALWAYS = {
  ...STALE,
  id: idOf('Day Line'),
  name: 'Day Line',
  isAlwaysOpen: false,
  hours: 'Weekdays',
  checkedOn: TODAY,
};

function networkWith(words: StoredNetwork): StoredNetwork {
  return aNetwork({ ...emptyStoredNetwork(), ...words })
    .having({
      helplines: [STALE, NEVER_ALWAYS],
      alerts: [anAlert('An old search', { happenedOn: '2020-05', threatIds: ['raid'] })],
      cases: [aCase('How Quill kept its archive', { country: 'KE', published: '2024-05' })],
    })
    .member('Quill', { presences: ['KE'], offers: ['legal-support', 'digital-security'] })
    .member('Amber', { presences: ['KE'], visibility: 'network', offers: ['legal-support'] })
    .coalition('Lake Coalition', ['Quill'], { country: 'KE' }).stored;
}

let server: Server;
let site: Site;
beforeAll(async () => {
  const { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries } = sampleNetwork();
  const words = { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries };
  server = await startServer(networkWith({ ...emptyStoredNetwork(), ...words }));
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

describe('help at once', () => {
  it('works on an old phone without JavaScript, weighs little, leaves nothing, and shows no helpline that nobody checked', async () => {
    const page = await openPage('about:blank', { width: 320, withoutScript: true, mayLeadTo: new URL(site.url).host });
    const weights: number[] = [];
    page.on('response', async (answer) => weights.push((await answer.body()).length));
    await page.goto(`${site.url}/help`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByLabel('They are searching our office or a home').check();
    await page.getByLabel('Today or tomorrow').check();
    await page.getByLabel('Somebody I live with').check();
    await page.getByText('To find somebody near you').click();
    await page.getByLabel('Country').selectOption('Kenya');
    await page.getByRole('button', { name: 'What can I do?' }).click();
    await page.getByRole('heading', { name: 'What you can do' }).waitFor();
    // What is about reading this very page comes before the steps, and those before the helplines and the members.
    const titles = await page.locator('main :is(h2, h3, h4)').allInnerTexts();
    expect(titles).toEqual([
      ...['Somebody close must not know', 'They are searching our office or a home, or may come', 'Today'],
      ...['If it happens before that', 'Rather not', 'People who answer', 'Open day and night', 'At their hours'],
      ...['Day Line', 'Organisations that help with this'],
    ]);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/None of these answers day and night\.[\s\S]*Quill/);
    expect(text).not.toMatch(/Night Line|Amber/);
    expect(page.url(), 'nothing of it stands in the address').toBe(`${site.url}/help`);
    expect(await page.context().cookies()).toEqual([]);
    expect(weights.length, 'two pages and nothing besides').toBe(2);
    expect(Math.max(...weights)).toBeLessThan(MOST_BYTES);
    const exit = page.getByRole('link', { name: 'Leave this page now' });
    const home = await openPage(site.url);
    const leads = await home.locator('meta[name=quick-exit]').getAttribute('content');
    expect([await exit.getAttribute('href'), await exit.getAttribute('rel')]).toEqual([leads, 'noreferrer']);

    const { page: keeper } = await signedIn(site, 'admin');
    await keeper.goto(`${site.url}/desk/helplines`);
    await keeper.getByRole('heading', { name: 'To be checked' }).waitFor();
    expect(await (await axeIn(keeper))('main')).toEqual([]);
    await keeper.getByRole('button', { name: 'I checked it today: Night Line' }).click();
    await keeper.getByRole('heading', { name: 'To be checked' }).waitFor({ state: 'detached' });
    await keeper.getByRole('button', { name: 'Change Night Line' }).click();
    await keeper.getByLabel('How to reach it safely').fill('Write first.');
    await keeper.getByRole('button', { name: 'I have checked all of this today: save' }).click();
    await keeper.getByRole('link', { name: 'See the page as somebody in danger does' }).click();
    expect(await (await axeIn(keeper))()).toEqual([]);
    await keeper.getByLabel('They are searching our office or a home').check();
    await keeper.getByRole('button', { name: 'What can I do?' }).click();
    await keeper.getByRole('heading', { name: 'Night Line' }).waitFor();
    expect(await (await axeIn(keeper))()).toEqual([]);
    const shown = await keeper.locator('#helplines').innerText();
    expect(shown.indexOf('Night Line')).toBeLessThan(shown.indexOf('Day Line'));
    expect(shown).toContain('Write first.');
  });
});

describe('the page of a country', () => {
  it('brings together what happens there, once a coordinator vouched for it, and all else that is known', async () => {
    const { page: coordinator } = await signedIn(site, 'coordinator');
    const { page: editor } = await signedIn(site, 'editor', idOf('Quill'), { width: 390 });
    await editor.goto(`${site.url}/countries/KE`);
    await editor.getByRole('button', { name: 'Tell what happened here' }).click();
    await editor.getByLabel('What happened, in one line').fill('Two offices were searched');
    await editor.getByRole('combobox', { name: 'Add a threat or an opening' }).fill('raid');
    await editor.keyboard.press('Enter');
    await editor.getByRole('radio', { name: 'Everybody' }).check();
    expect(await (await axeIn(editor))('main')).toEqual([]);
    await editor.getByRole('button', { name: 'Send to the coordinators' }).click();
    await editor.getByText('Told: Two offices were searched.').waitFor();
    await editor.getByText('Not vouched for yet').waitFor();

    await coordinator.goto(`${site.url}/inbox`);
    await coordinator.getByRole('link', { name: 'A member told what happens in its country.' }).click();
    await coordinator.getByText('Told by Quill').waitFor();
    expect(await (await axeIn(coordinator))('main')).toEqual([]);
    await coordinator.getByRole('button', { name: 'Send back: Two offices' }).click();
    await coordinator.getByLabel('What should they say or change?').fill('On which day?');
    await coordinator.getByRole('button', { name: 'Send back with these words' }).click();
    await coordinator.getByText(/A coordinator asked on .*: On which day\?/).waitFor();

    await editor.goto(`${site.url}/desk/alerts`);
    await editor.getByText(/On which day\?/).waitFor();
    await editor.getByRole('button', { name: 'Change: Two offices were searched' }).click();
    await editor.getByLabel('What others should know').fill('On Monday, by the tax police.');
    await editor.getByRole('button', { name: 'Send it again' }).click();
    await editor.getByText('Waits for a coordinator').waitFor();

    await coordinator.reload();
    await coordinator.getByText('On Monday, by the tax police.').waitFor();
    await coordinator.getByRole('button', { name: /^Vouch, for everybody: Two offices/ }).click();
    await coordinator.getByRole('group').getByRole('button', { name: 'Vouch, for everybody' }).click();
    await coordinator.getByText('Nothing waits.').waitFor();

    const page = await openPage(`${site.url}/countries/KE`, { width: 390 });
    await page.getByRole('heading', { name: 'Two offices were searched' }).waitFor();
    const sections = await page.locator('main h2').allInnerTexts();
    expect(sections.slice(0, 5)).toEqual([
      'What happens here',
      'Civic space',
      'Needed and held',
      'Coalitions',
      'In the playbook',
    ]);
    expect(await page.locator('main').innerText()).not.toContain('Told by Quill');
    await page.getByText('Before that: 1 alert').click();
    await page.getByRole('heading', { name: 'An old search' }).waitFor();
    expect(await (await axeIn(page))('main')).toEqual([]);
    await page.getByRole('link', { name: 'In the playbook' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^In the playbook/);
    await page.getByRole('link', { name: 'Start from what happened' }).click();
    await page.waitForURL(/\/respond#country=KE$/);
  });
});
