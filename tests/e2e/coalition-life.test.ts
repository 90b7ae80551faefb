/** A coalition comes to life in several browsers: started, answered under a seal, formed, agreed on, tested, printed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const LONG_NAME =
  'The Association of Community Radio Stations and Rural Information Centres of the Eastern Highlands and of the Coast';
const [HARBOUR, QUILL, HEATH, LONG, LISTED] = ['Harbour Watch', 'Quill', 'Heath', LONG_NAME, 'Listed Aid'].map(idOf);

const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [
    { id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false },
    { id: 'digital-security', kind: 'solidarity', labels: { en: 'Digital security' }, isRetired: false },
  ],
  countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] }],
})
  .member('Harbour Watch', { presences: ['KE'] })
  .member('Quill', { reach: ['001'], offers: [{ capacityId: 'legal-support', level: 3 }] })
  .member('Heath', { presences: ['KE'], offers: ['digital-security'], visibility: 'network' })
  .member(LONG_NAME, { presences: ['KE'] })
  .member('Listed Aid', { standing: 'listed', presences: ['KE'], offers: ['legal-support'] })
  .coalition('Lake Coalition', ['Quill', 'Heath'], { country: 'KE', purpose: 'One voice about the lake.' }).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const name = 'Kenya legal defence';
const link = (...ids: (string | undefined)[]) =>
  `${site.url}/coalitions/start#country=KE&members=${ids.join(',')}&needs=legal-support:2:2,digital-security&mode=quiet`;
const sure = async (page: Page, action: string) => {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('group').getByRole('button', { name: action, exact: true }).click();
};
/** Fills in what the link leaves open, and goes as far as somebody lets it. */
const write = async (page: Page, called: string) => {
  await page.getByLabel('Name', { exact: true }).fill(called);
  await page.getByLabel('Purpose', { exact: true }).fill('A lawyer within a day, whoever of us is attacked.');
};
const send = async (page: Page, count: string) => {
  await page.getByRole('button', { name: 'See what they will see' }).click();
  await page.getByRole('button', { name: `Invite ${count}` }).click();
  await page.getByRole('heading', { name: 'Whom you invited' }).waitFor();
  return page.url();
};
/** All that the service and the page tell of a coalition. */
const toldBy = async (page: Page, url: string) => {
  await page.goto(`${site.url}/coalitions/mine`);
  await page.getByRole('link', { name }).waitFor();
  const list = await page.locator('main').innerText();
  await page.goto(url);
  await page.getByRole('heading', { name: 'Whom you invited' }).waitFor();
  const one = await page.locator('main').innerText();
  const paths = [`/api${new URL(url).pathname}`, '/api/coalitions/mine', '/api/notices', '/api/network'];
  const answers = await page.evaluate(
    (asked) => Promise.all(asked.map(async (path) => (await fetch(path)).text())),
    paths,
  );
  return [list, one, ...answers];
};

describe('a coalition', () => {
  it('is started, forms when enough have accepted under a seal, and lives', async () => {
    const { page: starter } = await signedIn(site, 'editor', HARBOUR);
    const { page: quill } = await signedIn(site, 'editor', QUILL, { width: 390 });
    const { page: heath } = await signedIn(site, 'editor', HEATH, { scheme: 'dark' });

    await starter.goto(link(QUILL, HEATH, LONG, LISTED));
    await starter.getByRole('button', { name: 'See what they will see' }).click();
    await starter.getByRole('alert').getByText('Give it a name. Say what it is for').waitFor();
    await write(starter, name);
    await starter.getByText('Could bring Legal support · not present in Kenya').waitFor();
    await starter.getByRole('heading', { name: 'Not reachable here' }).waitFor();
    await starter.getByLabel('How many it takes').selectOption({ label: '3 of 4' });
    await starter.getByRole('button', { name: 'See what they will see' }).click();
    await starter.getByText('It stands when 3 of 4 accept.').waitFor();
    expect(await starter.evaluate(() => document.activeElement?.textContent)).toBe('What they will see');
    expect(await starter.locator('.start-check').innerText()).not.toContain('Quill');
    await starter.getByRole('button', { name: 'Back to writing' }).click();
    const url = await send(starter, '3 organisations');

    const before = await toldBy(starter, url);
    await quill.goto(`${site.url}/inbox`);
    await quill.getByRole('link', { name }).click();
    await quill.getByText('Sealed until 3 of 4 accept.').waitFor();
    expect(await quill.locator('main').innerText()).not.toContain('Heath');
    await quill.getByText('Show the risk view').click();
    await quill.getByText('That you were asked. Not what you answered, as answers are sealed.').waitFor();
    await quill.getByRole('checkbox', { name: 'Legal support' }).check();
    await quill.getByRole('checkbox', { name: 'No public statements in our name' }).check();
    await quill.getByLabel('For how long').selectOption({ label: 'For 6 months' });
    expect(await quill.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await quill.getByRole('button', { name: 'Accept', exact: true }).click();
    await quill.getByText('You accepted.').waitFor();
    expect(await toldBy(starter, url)).toEqual(before);

    await heath.goto(url);
    await heath.getByRole('checkbox', { name: 'Digital security' }).check();
    await heath.getByRole('button', { name: 'Accept', exact: true }).click();
    await heath.getByText('Legal support, can lead').waitFor();
    await heath.getByText('Only if: No public statements in our name').waitFor();
    expect(await heath.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Active');

    await starter.goto(url);
    await starter.getByText('2 of 3 filled').first().waitFor();
    await starter.getByRole('button', { name: 'Start from a template' }).click();
    await starter.getByRole('button', { name: 'Save' }).click();
    await starter.getByRole('heading', { name: '2. Equal members' }).waitFor();
    await sure(starter, 'Put on standby');
    await starter.getByRole('button', { name: 'Wake it' }).waitFor();
    await sure(starter, 'Start a test alert');
    await starter.getByText('0 of 3 answered', { exact: true }).waitFor();

    await quill.goto(site.url);
    await quill.getByRole('link', { name: '1 test alert waits for you.' }).click();
    await quill.getByRole('button', { name: `Received the test alert of ${name}` }).click();
    await quill.getByText('You said that it arrived.').waitFor();
    await quill.getByRole('link', { name }).first().click();
    await quill.getByRole('heading', { name: '2. Equal members' }).waitFor();
    await quill.getByText('1 of 3 answered', { exact: true }).waitFor();

    await starter.goto(`${url}/brief`);
    await starter.getByText('Paper can be found').waitFor();
    await starter.getByText('For members of this coalition and the coordinators of the network only.').waitFor();
    const paper = await starter.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);

    await heath.reload();
    await sure(heath, 'Leave');
    await heath.getByRole('heading', { name: 'Your coalitions' }).waitFor();
    await starter.goto(url);
    await starter.getByText('1 of 3 filled').first().waitFor();
  });

  it('that a coordinator starts shows the answers as they come, and knows a member that nobody may name', async () => {
    const { page: coordinator } = await signedIn(site, 'coordinator');
    const { page: quill } = await signedIn(site, 'editor', QUILL);
    const { page: long } = await signedIn(site, 'editor', LONG, { width: 390, scheme: 'dark' });
    await coordinator.goto(link(QUILL, LONG));
    await coordinator.getByRole('radio', { name: 'Silent' }).check();
    await coordinator.getByRole('radio', { name: 'When you say so' }).check();
    await coordinator.getByLabel('Who convenes').selectOption({ label: 'Quill' });
    await write(coordinator, 'A quiet name');
    const url = await send(coordinator, '2 organisations');

    await quill.goto(url);
    await quill.getByText('A coordinator of this network').waitFor();
    await quill.getByRole('button', { name: 'Decline' }).click();
    await quill.getByText('You declined.').waitFor();
    await quill.getByRole('checkbox', { name: 'Legal support' }).check();
    await quill.getByRole('button', { name: 'Accept', exact: true }).click();
    await quill.getByText('You accepted.').waitFor();
    await long.goto(url);
    await long.getByLabel('Who may see that you are in it').selectOption({ label: LEVEL_UNLISTED });
    await long.getByRole('checkbox', { name: 'Advice only' }).check();
    await long.getByRole('button', { name: 'Accept', exact: true }).click();
    await long.getByText('You accepted.').waitFor();
    expect(await long.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await coordinator.goto(url);
    await coordinator.getByText('Accepted · Legal support, can lead').waitFor();
    await sure(coordinator, 'Form it now');
    // It is silent: from now on not even the coordinator who started it sees it.
    await coordinator.getByRole('heading', { name: 'No coalition yet' }).waitFor();

    await quill.goto(url);
    await quill.getByText('1 unlisted member').waitFor();
    await quill.getByText('Only if: Advice only, no action in public').waitFor();
    expect(await quill.locator('main').innerText()).not.toContain('Association');
  });
});

const LEVEL_UNLISTED = 'Nobody: the others see “1 unlisted member”';

describe('everybody else', () => {
  it('reads of a public coalition what it is for and who lets itself be named, by a link from its country', async () => {
    const { page } = await signedIn(site, 'editor', LONG, { width: 390 });
    await page.goto(`${site.url}/countries/KE`);
    await page.getByRole('link', { name: 'Lake Coalition' }).click();
    await page.getByText('One voice about the lake.').waitFor();
    await page.getByRole('link', { name: 'Heath' }).waitFor();
  });
});
