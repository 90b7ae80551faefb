/** The coordinators' desk and the claim form, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNetwork, idOf } from '../support/a-network.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { INVENTED } from './invented.ts';

const LISTED = { standing: 'listed', sourceId: 'invented' } as const;

/** Lantern is here twice, and more others stand around than a field shows at once. */
const NETWORK = Array.from({ length: 320 }, (_, n) => n).reduce(
  (builder, n) => builder.member(`Crowd ${String.fromCharCode(97 + (n % 26))}${'nopqrstuvwxyz'[Math.floor(n / 26)]}`),
  aNetwork(INVENTED)
    .member('Lantern Trust', {
      ...LISTED,
      description: 'Keeps the devices of reporters safe and answers at night.',
      website: 'https://lantern.example',
      presences: ['KE', { country: 'TD', kind: 'reported-active' }],
      offers: ['translation', { capacityId: 'digital-security', note: 'For newsrooms' }],
    })
    .member('Amber Clinic Inc', { ...LISTED, description: 'Runs a clinic at night.', presences: ['TD'] })
    .tie('Lantern Trust', 'Quill'),
).stored;

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

async function claim(member: string, kind: string, words: string, view: Parameters<typeof openPage>[1] = {}) {
  const page = await openPage(`${site.url}/members/${idOf(member)}`, view);
  await page.getByRole('button', { name: 'Ask for this entry, or to take it down' }).click();
  await page.getByLabel('What would you like?').selectOption({ label: kind });
  await page.getByLabel('How can we see that you speak for this organisation?').fill(words);
  await page.getByLabel('How can we reach you?').fill('desk@lantern.example');
  return page;
}

describe('the desk', () => {
  it('shows what a visitor asked on a phone, and invites them with a link that works', async () => {
    const visitor = await claim('Lantern', 'Look after this entry ourselves', 'Our director signs our site.', {
      width: 390,
    });
    await visitor.getByRole('button', { name: 'Send it to the coordinators' }).press('Enter');
    await visitor.getByText('It is sent.').waitFor();

    const { page } = await signedIn(site, 'coordinator');
    await page.getByRole('link', { name: 'Coordinators’ desk' }).click();
    await page.getByText('Our director signs our site.').waitFor();
    await page.getByText('desk@lantern.example').waitFor();
    await page.getByRole('button', { name: 'Invite them as editor of Lantern' }).click();
    await page
      .getByRole('group', { name: /^Invite them\?/ })
      .getByRole('button', { name: 'Invite them' })
      .click();
    const link = await page.getByLabel('The invitation link').inputValue();
    await page.getByText('Nothing waits.').waitFor();

    await visitor.goto(link);
    await visitor.getByText('Lantern', { exact: true }).waitFor();
    await visitor.getByRole('button', { name: 'Accept and sign in' }).waitFor();
    await page.reload();
    await page.getByText('Nothing waits.').waitFor();
    expect(await page.getByLabel('The invitation link').count()).toBe(0);
  });

  it('finds one of many, retires it and brings it back', async () => {
    const { page } = await signedIn(site, 'coordinator', null, { width: 390 });
    await page.goto(`${site.url}/desk`);
    const list = page.getByRole('region', { name: 'Organisations' });
    await list.getByText(/^\d+ organisations$/).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(30);
    await page.getByLabel('Name', { exact: true }).fill('keyst');
    await list.getByText(/^1 of \d+ organisations$/).waitFor();
    await list.getByLabel('Actions for Keystone Law').click();
    await list.getByRole('button', { name: 'Retire: Keystone Law' }).click();
    await list.getByRole('group').getByRole('button', { name: 'Retire' }).click();
    await list.getByText(/Retired/).waitFor();
    await list.getByRole('button', { name: 'Bring back: Keystone Law' }).click();
    await list.getByRole('group').getByRole('button', { name: 'Bring back' }).click();
    await list.getByText(/Listed/).waitFor();
    await list.getByRole('button', { name: 'Vouch for it: Keystone Law' }).click();
    await list.getByRole('group').getByRole('button', { name: 'Vouch for it' }).click();
    await list.getByText(/vouched for/).waitFor();
  });

  it('merges two entries after showing what that does', async () => {
    const { page } = await signedIn(site, 'coordinator', null, { scheme: 'dark' });
    await page.goto(`${site.url}/desk`);
    await page.getByLabel('Name', { exact: true }).fill('lantern tr');
    await page.getByLabel('Actions for Lantern Trust').click();
    await page.getByRole('button', { name: 'It is here twice' }).click();
    const stays = page.getByRole('combobox', { name: 'The entry that stays' });
    await stays.click();
    await page.getByText('There are more. Type a part of the name.').first().waitFor();
    expect(await page.getByRole('option').count()).toBe(300);
    await stays.fill('northl');
    await page.getByRole('option', { name: 'Northlight' }).click();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('Goes: Lantern Trust').waitFor();
    await page.getByText('Keeps the devices of reporters safe and answers at night.').waitFor();
    await page.getByRole('button', { name: 'Merge the two' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Merge the two' }).click();
    await page.getByText('The two entries are one now.').waitFor();
    await page.goto(`${site.url}/members/${idOf('Northlight')}`);
    await page.getByText('Keeps the devices of reporters safe and answers at night.').waitFor();
  });

  it('suggests what is here twice, with reasons, and undoes a merge', async () => {
    const { page } = await signedIn(site, 'coordinator', null, { width: 390 });
    await page.goto(`${site.url}/desk`);
    await page.getByRole('link', { name: 'Here twice?' }).click();
    const pair = page.getByRole('article', { name: /Amber Clinic.*Amber Clinic Inc|Amber Clinic Inc.*Amber Clinic/ });
    await pair.getByText('Almost surely one').waitFor();
    await pair.getByText(/^Their names say the same/).waitFor();
    await pair.getByRole('button', { name: /^Compare and merge/ }).click();
    await pair.getByText(/^Goes: Amber Clinic/).waitFor();
    await pair.getByRole('button', { name: 'Merge the two' }).click();
    await pair.getByRole('group').getByRole('button', { name: 'Merge the two' }).press('Enter');
    await page.getByRole('button', { name: /^Undo the merge of Amber Clinic/ }).click();
    await page.getByRole('group').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The entry is back.').waitFor();
    await pair.getByRole('button', { name: /^These are two/ }).click();
    await pair.getByRole('group').getByRole('button', { name: 'These are two' }).click();
    await pair.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Look at it' }).click();
    await page.getByText('Runs a clinic at night.').waitFor();
  });

  it('adds an organisation with its source', async () => {
    const { page } = await signedIn(site, 'coordinator');
    await page.goto(`${site.url}/desk`);
    await page.getByRole('button', { name: 'Enter the facts' }).click();
    const form = page.locator('section', { has: page.getByRole('heading', { name: 'Add an organisation' }) });
    await form.getByLabel('Name', { exact: true }).fill('Quill');
    await form.getByText('There is an entry of this name already: Quill.').waitFor();
    await form.getByLabel('Name', { exact: true }).fill('Harbour Watch');
    await form.getByLabel('Title').fill('A directory');
    await form.getByLabel('Published by').fill('Its publisher');
    await form.getByLabel('Year or date').fill('2025');
    await form.getByRole('button', { name: 'Add it' }).click();
    await form.getByText('Harbour Watch is added.').waitFor();
    await page.getByRole('region', { name: 'Find' }).getByLabel('Name').fill('harbour');
    await page.getByLabel('Actions for Harbour Watch').waitFor();
  });

  it('is for coordinators, and tells an editor whose organisation is retired how to bring it back', async () => {
    const { page } = await signedIn(site, 'editor', idOf('Quill'), { width: 390 });
    await page.goto(`${site.url}/desk`);
    await page.getByText('Only coordinators of this network work here.').waitFor();
    await server.db.batch([
      server.db.prepare("update members set standing = 'retired' where name = 'Quill'"),
      server.db.prepare('update network_state set version = version + 1'),
    ]);
    await page.reload();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('Only coordinators of this network work here.').waitFor();
  });
});
