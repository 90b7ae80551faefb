/** A case of the playbook in several browsers: written, asked about, read by anybody, printed, withdrawn; found by what it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { aCase, aPlay } from '../support/playbook-records.ts';
import { chanceFrom, idFromChance } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';

const lot = chanceFrom(7);
const FROZEN = 'How a frozen account was answered';
const NETWORK = aNetwork({
  ...emptyStoredNetwork(),
  capacities: [{ id: 'legal-support', kind: 'solidarity', labels: { en: 'Legal support' }, isRetired: false }],
  countries: [
    { code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001', '002'] },
    { code: 'TD', alpha3: 'TCD', labels: { en: 'Chad' }, areas: ['001', '002'] },
  ],
  areas: [
    { code: '001', labels: { en: 'World' } },
    { code: '002', labels: { en: 'Africa' } },
  ],
  threats: [
    { id: 'frozen', kind: 'threat', labels: { en: 'Frozen accounts' }, isRetired: false },
    { id: 'raid', kind: 'threat', labels: { en: 'Raids' }, isRetired: false },
  ],
})
  .member('Harbour Watch', { presences: ['KE'], offers: ['legal-support'] })
  .member('Quill')
  .having({
    plays: [aPlay('letter', { labels: { en: 'A joint letter' } })],
    cases: [
      aCase(FROZEN, {
        ...{ country: 'KE', published: '2025-02', threatIds: ['frozen'], playIds: ['letter'] },
        ...{
          trigger: 'The bank closed at noon.',
          response: 'Twelve wrote one letter.',
          capacityIds: ['legal-support'],
        },
        ...{ url: 'https://stories.example/frozen', dimensions: ['narrative'] },
      }),
      aCase('A raid and after', { country: 'TD', published: '2024', threatIds: ['raid'], playIds: ['letter'] }),
      ...Array.from({ length: 900 }, (_, place) =>
        aCase(`Older case ${place}`, {
          id: idFromChance(lot),
          published: '2001',
          country: 'TD',
          trigger: 'Something.',
        }),
      ),
    ],
  }).stored;

let server: Server;
let site: Site;
beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

describe('the playbook', () => {
  it('is narrowed down by what stands in its address, and leads from one case to what it took and to the next', async () => {
    const page = await openPage(`${server.url}/playbook`, { width: 390, scheme: 'dark' });
    const axe = await axeIn(page);
    await page.getByText('902 cases', { exact: true }).waitFor();
    expect(await page.locator('.case-entry_title').first().innerText()).toBe(FROZEN);
    await page.getByRole('combobox', { name: 'Threat or opening' }).click();
    await page.getByRole('option', { name: 'Raids 1 case' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Words').fill('noon');
    await page.getByText('1 case', { exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe('#words=noon');
    await page.getByText('More choices').click();
    await page.getByLabel('Dimension').selectOption({ label: 'Narrative (1)' });
    await page.getByRole('combobox', { name: 'Country' }).fill('Chad');
    await page.getByText('Nothing is called so').waitFor();
    await page.keyboard.press('Escape');
    expect(await axe()).toEqual([]);

    await page.getByRole('link', { name: FROZEN }).click();
    await page.getByRole('heading', { name: FROZEN, level: 1 }).waitFor();
    await page.getByText('The bank closed at noon.').waitFor();
    expect(await page.getByRole('link', { name: 'Frozen accounts', exact: true }).getAttribute('href')).toBe(
      '/respond#threat=frozen&country=KE',
    );
    const original = page.getByRole('link', { name: FROZEN });
    expect(await original.getAttribute('rel')).toContain('noreferrer');
    await page.getByText('stories.example').waitFor();
    await page.getByRole('link', { name: 'Harbour Watch' }).waitFor();
    await page.getByText('Same play: A joint letter · Also in Africa').waitFor();
    expect(await axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.shell_nav').isVisible()).toBe(false);
    expect(await page.getByText('The bank closed at noon.').isVisible()).toBe(true);
  });

  it('takes a case in when the one whom it names agreed, and loses it when they withdraw', async () => {
    const { page: quill } = await signedIn(site, 'editor', idOf('Quill'), { width: 390 });
    const { page } = await signedIn(site, 'editor', idOf('Harbour Watch'), { mayRefuse: true });
    await page.goto(`${site.url}/playbook/new`);
    await page.getByLabel('Title', { exact: true }).fill('How Quill was defended');
    await page.getByLabel('What was done', { exact: true }).fill('Canary of what was done.');
    await page.getByRole('radio', { name: 'Everybody' }).check();
    await page.getByLabel('Who sees: What was done').selectOption({ label: 'Members' });
    await page.getByLabel('What happened', { exact: true }).fill('A search at dawn.');
    await page.getByRole('combobox', { name: 'Add an organisation' }).fill('Quill');
    await page.getByRole('option', { name: 'Quill' }).click();

    // What was typed outlives an error.
    await page.route('**/api/case-drafts', (route) => route.fulfill({ status: 409, json: { detail: 'Not now.' } }), {
      times: 1,
    });
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Not now.').waitFor();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await page.getByLabel('What was done', { exact: true }).inputValue()).toBe('Canary of what was done.');
    await page.getByRole('button', { name: 'See what others will see' }).click();
    await page.getByText('A search at dawn.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Canary');
    await page.getByText('A member', { exact: true }).click();
    await page.getByText('Canary of what was done.').waitFor();
    expect(await (await axeIn(page))()).toEqual([]);
    await page.getByRole('button', { name: 'Ask the one who is named' }).click();
    await page.getByRole('heading', { name: 'Waiting for those who are named' }).waitFor();

    await quill.goto(`${site.url}/inbox`);
    await quill.getByRole('link', { name: /A case names your organisation/ }).click();
    await quill.getByText('Canary of what was done.').waitFor();
    expect(await (await axeIn(quill))()).toEqual([]);
    await quill.getByRole('button', { name: 'Agree to these words' }).click();
    await quill.getByRole('group').getByRole('button', { name: 'Agree to these words' }).click();
    await quill.getByText('You agreed', { exact: true }).waitFor();
    const href = await quill.getByRole('link', { name: 'Read it in the playbook' }).getAttribute('href');

    const anybody = await openPage(`${site.url}${href}`, { mayRefuse: true });
    await anybody.getByText('A search at dawn.').waitFor();
    await anybody.getByRole('link', { name: 'Quill' }).waitFor();
    expect(await anybody.locator('main').innerText()).not.toContain('Canary');
    await quill.getByRole('button', { name: 'Withdraw our name' }).click();
    await quill.getByRole('group').getByRole('button', { name: 'Withdraw our name' }).click();
    await quill.getByText('You withdrew', { exact: true }).waitFor();
    await anybody.reload();
    await anybody.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.reload();
    await page.getByText('Withdrew', { exact: true }).waitFor();
  });
});
