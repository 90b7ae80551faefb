/** A coordinator between two organisations that do not know of each other: what each of three browsers shows, step by step. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const [HARBOUR, QUILL] = [idOf('Harbour Watch'), idOf('Quill')];
const WORDS = 'Our office was searched. We need a lawyer this week.';

const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [
    { id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false },
    { id: 'training', kind: 'solidarity', labels: { en: 'Training' }, isRetired: false },
  ],
  countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] }],
})
  .member('Harbour Watch', { visibility: 'private', kind: 'local-group', sectors: ['media'], offers: ['training'] })
  .member('Quill', { visibility: 'network', reach: ['001'], offers: ['legal-support'], needs: ['training'] })
  .member('Heath', { visibility: 'network', offers: ['legal-support'], presences: ['KE'] })
  .member('Brim', { visibility: 'network', offers: ['legal-support'], presences: ['KE'] })
  .member('Shut', {
    visibility: 'network',
    offers: ['legal-support'],
    presences: ['KE'],
    availability: 'closed',
  }).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const card = (page: Page, headline: string) =>
  page.locator('article', { has: page.getByRole('heading', { name: headline }) });
const open = (page: Page, path: string) => page.goto(`${site.url}${path}`);
const shownOn = (page: Page) => page.locator('main').innerText();

describe('a need', () => {
  it('goes through a coordinator who never learns whose it is, to two who meet and say how it went', async () => {
    const { page: seeker } = await signedIn(site, 'editor', HARBOUR, { width: 390 });
    const { page: helper } = await signedIn(site, 'editor', QUILL);
    const { page: coordinator } = await signedIn(site, 'coordinator', null, { width: 390, scheme: 'dark' });

    await open(seeker, '/ask#capacity=legal-support&country=KE');
    await seeker.getByRole('radio', { name: 'A coordinator' }).check();
    await seeker.getByLabel('How soon').selectOption('Urgently');
    await seeker.getByLabel('In your words').fill(WORDS);
    await seeker.getByLabel('What kind of organisation you are').check();
    await seeker.getByRole('button', { name: 'Ask', exact: true }).click();
    const asked = card(seeker, 'A coordinator looks for Legal support in Kenya');
    await asked.getByText('No coordinator has sent it on yet.').waitFor();

    // What is needed, where and how soon, and what they tell of themselves.
    await open(coordinator, '/inbox');
    await coordinator.getByRole('link', { name: 'Somebody asks coordinators to find help.' }).click();
    const need = card(coordinator, 'Legal support in Kenya, urgently');
    await need.getByText('Local group').waitFor();
    for (const secret of ['Harbour Watch', WORDS]) expect(await shownOn(coordinator)).not.toContain(secret);

    // Those who could help, and who is left out and why.
    await need.getByRole('button', { name: 'Look for who could help' }).click();
    const send = (name: string) => coordinator.getByRole('checkbox', { name: `Send it to ${name}` });
    for (const name of ['Heath', 'Brim', 'Quill']) await send(name).waitFor();
    await coordinator.getByText('takes on no new work now', { exact: true }).waitFor();
    await coordinator.getByLabel('Where they are').selectOption('From outside the country only');
    await send('Heath').waitFor({ state: 'detached' });
    await send('Quill').check();
    await coordinator.getByLabel('Where they are').selectOption('There, or able to help there');
    await send('Heath').check();
    expect(await send('Brim').isDisabled()).toBe(true);
    await coordinator.getByRole('button', { name: 'Send it, without who asks' }).click();
    await need.getByText('Quill, ').waitFor();
    await coordinator.getByText('It can be sent to another one from').waitFor();

    await open(helper, '/inbox');
    const needed = card(helper, 'Somebody needs Legal support in Kenya, urgently');
    await needed.getByText(WORDS).waitFor();
    await needed.getByText('A coordinator sent it to you.').waitFor();
    expect(await shownOn(helper)).not.toContain('Harbour Watch');
    await needed.getByRole('button', { name: 'We can help' }).click();
    await needed.getByText('The coordinator hears only that somebody said yes.').waitFor();

    await coordinator.reload();
    await need.getByText('Somebody said yes.').waitFor();
    await open(seeker, '/inbox');
    const somebody = card(seeker, 'Somebody can help with Legal support in Kenya');
    await somebody.getByRole('button', { name: 'Yes, tell them who we are' }).click();
    await card(seeker, 'Quill can help with Legal support in Kenya').waitFor();

    // How it went: a note for the other side, a word for the coordinator.
    const met = card(seeker, 'Quill: Legal support in Kenya');
    await met.getByText('Say how it went').click();
    await met.getByLabel('To them, in your words').fill('You came the same day.');
    await met.getByLabel('At what level').selectOption('3, they led it');
    await met.getByRole('button', { name: 'Say so' }).click();
    await met.getByText('Yes: You came the same day.').waitFor();
    await open(helper, '/inbox');
    const thanked = card(helper, 'Harbour Watch: Legal support in Kenya');
    await thanked.getByText('Yes: You came the same day.').waitFor();
    await thanked.getByRole('button', { name: 'Put level 3 in our entry' }).click();
    await thanked.getByText('They saw you work').waitFor({ state: 'detached' });
    await open(helper, `/members/${QUILL}`);
    await helper.getByText('can lead').waitFor();

    await coordinator.reload();
    await need.getByText('Whoever asked: it helped. Whoever helped: nothing said yet.').waitFor();
    for (const secret of ['Harbour Watch', 'same day']) expect(await shownOn(coordinator)).not.toContain(secret);
  });
});

describe('help', () => {
  it('is offered for a need that one sees, and a search is kept and looked at again', async () => {
    const { page: helper } = await signedIn(site, 'editor', HARBOUR, { width: 390, scheme: 'dark' });
    const { page: seeker } = await signedIn(site, 'editor', QUILL);
    await open(helper, `/members/${QUILL}`);
    await helper.getByRole('link', { name: 'Offer help' }).click();
    await helper.getByLabel('What you can do, in your words').fill('Two days of training, on site.');
    await helper.getByRole('button', { name: 'Offer it, without our name' }).click();
    await helper.getByText('Offered. What they answer shows in your inbox.').waitFor();
    await helper.getByText('Offered, waits for their answer').waitFor();

    await open(seeker, '/inbox');
    const offered = card(seeker, 'Somebody offers you help with Training');
    await offered.getByText('Two days of training, on site.').waitFor();
    expect(await shownOn(seeker)).not.toContain('Harbour Watch can help with Training');
    await offered.getByRole('button', { name: 'Yes, tell them who we are' }).click();
    await card(seeker, 'Harbour Watch can help with Training').waitFor();

    await open(seeker, '/partners#capacities=legal-support&country=KE');
    await seeker.getByRole('button', { name: 'Keep this search' }).click();
    await seeker.getByLabel('Name it').fill('Lawyers near us');
    await seeker.keyboard.press('Enter');
    await seeker.getByText('Your inbox tells you when it finds somebody new.').waitFor();
    await seeker.getByRole('link', { name: 'Searches you keep' }).click();
    await seeker.getByText('nothing new').waitFor();
    await seeker.getByRole('button', { name: 'Lawyers near us', exact: true }).click();
    await seeker.getByRole('heading', { name: 'Find a partner' }).waitFor();
    expect(new URL(seeker.url()).hash).toBe('#capacities=legal-support&country=KE');
    await open(seeker, '/searches');
    await seeker.getByRole('button', { name: 'Remove Lawyers near us' }).click();
    await seeker.getByRole('group').getByRole('button', { name: 'Remove' }).click();
    await seeker.getByText('You keep none yet').waitFor();
  });
});
