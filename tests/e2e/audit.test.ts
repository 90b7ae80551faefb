/** What was done, one's own data, what the operator says, and having an organisation erased: in a real browser. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { INVENTED } from './invented.ts';

let server: Server;
let site: Site;

beforeAll(async () => {
  server = await startServer(INVENTED);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

test('a coordinator reads what was done, and sees that nothing of it was changed', async () => {
  const { page } = await signedIn(site, 'coordinator');
  await page.goto(`${site.url}/audit`);
  await page
    .getByText(/^An invitation was accepted/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Check all entries' }).click();
  await page.getByText('Checked: no entry was changed, removed or slipped in.').waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/[a-km-np-z2-9]{26}/);
});

test('older entries come when they are asked for', async () => {
  const { page } = await signedIn(site, 'reader', null, { width: 390 });
  for (let made = 0; made < 60; made++) {
    const status = await page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch('/api/own-data', { method: 'POST', headers, body: '{}' })).status;
    });
    expect(status).toBe(200);
  }
  await page.goto(`${site.url}/audit`);
  const entries = page.getByRole('main').getByRole('listitem');
  await page.getByRole('button', { name: 'Show earlier entries' }).waitFor();
  expect(await entries.count()).toBe(50);
  await page.getByRole('button', { name: 'Show earlier entries' }).click();
  await page.getByRole('button', { name: 'Show earlier entries' }).waitFor({ state: 'detached' });
  expect(await entries.count()).toBeGreaterThanOrEqual(60);
});

test('an admin says who is responsible, and everybody can read it', async () => {
  const visitor = await openPage(`${site.url}/privacy`, { width: 390 });
  await visitor.getByText('has not written down yet who is responsible').waitFor();
  await visitor.getByText('90 days after it ended').first().waitFor();

  const { page } = await signedIn(site, 'admin');
  await page.goto(`${site.url}/settings`);
  await page.getByRole('textbox', { name: 'Responsible' }).fill('Lamp Foundation\n1 Some Street, Some Town');
  await page.getByRole('button', { name: 'Save: Responsible' }).click();
  await page.getByText('Saved. The privacy page says so now.').waitFor();

  await visitor.reload();
  await visitor.getByText('1 Some Street, Some Town').waitFor();
  await visitor.getByText('The operator has not said this yet.').waitFor();
});

test('an editor takes everything along, and has the organisation erased', async () => {
  const { page } = await signedIn(site, 'editor', idOf('Quill'), { width: 390, scheme: 'dark' });
  await page.goto(`${site.url}/own-data`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('solidarity-atlas-own-data.json');
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ member: { entry: { name: 'Quill' } } });

  await page.getByLabel('Name of the organisation').fill('Quill');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await page.getByRole('heading', { name: 'It is erased' }).waitFor();
  await page.goto(`${site.url}/members`);
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  expect(await page.getByText('Quill').count()).toBe(0);
});

test('another name erases nothing, and says so', async () => {
  const { page } = await signedIn(site, 'editor', idOf('Lantern'), { mayRefuse: true });
  await page.goto(`${site.url}/own-data`);
  await page.getByLabel('Name of the organisation').fill('lantern');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await page.getByText('This is not the name of your organisation, so nothing was erased.').waitFor();
});

test('pages of one’s own tell somebody who is not signed in how to sign in', async () => {
  for (const path of ['/audit', '/own-data', '/settings']) {
    const page = await openPage(`${site.url}${path}`, { mayRefuse: true });
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
  }
});
