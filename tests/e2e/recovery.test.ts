/** Colleagues, recovery and leaving in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Server, startServer } from '../support/server.ts';
import { aDevice, type Site, signedIn } from '../support/signed-in.ts';

const QUILL = idOf('Quill');
const NETWORK = aNetwork().member('Quill', { standing: 'member' }).member('Harbour', { standing: 'member' }).stored;

let server: Server;
let site: Site;
beforeAll(async () => {
  server = await startServer(NETWORK);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

describe('an organisation', () => {
  it('is told when somebody else is to speak for it, and stops it', async () => {
    const { page: editor } = await signedIn(site, 'editor', QUILL, { width: 390 });
    const { page: coordinator } = await signedIn(site, 'coordinator');
    await coordinator.goto(`${site.url}/invitations`);
    await coordinator.getByRole('combobox', { name: 'Organisation' }).fill('qui');
    await coordinator.getByRole('option', { name: 'Quill' }).click();
    await coordinator.getByRole('button', { name: 'Make the link' }).click();
    await coordinator.getByText(/It works from .* is told and can stop it\./).waitFor();
    const link = await coordinator.getByLabel('The invitation link').inputValue();

    const { page: early } = await aDevice(site, { width: 390, mayRefuse: true });
    await early.goto(link);
    await early.getByRole('heading', { name: 'This link opens nothing' }).waitFor();
    expect(await early.getByRole('button', { name: 'Try again' }).count()).toBe(0);

    await editor.reload();
    await editor.getByRole('heading', { name: 'Somebody wants in' }).waitFor();
    await editor.getByRole('button', { name: 'Stop: A new account that speaks for your organisation' }).click();
    await editor.getByRole('group').getByRole('button', { name: 'Stop it' }).click();
    await editor.getByRole('heading', { name: 'Somebody wants in' }).waitFor({ state: 'detached' });
    await coordinator.reload();
    await coordinator.getByText('No invitation is open.').waitFor();
  });

  it('brings in a colleague by itself, and neither of the two can leave it without anybody', async () => {
    const { page: editor } = await signedIn(site, 'editor', idOf('Harbour'), { mayRefuse: true });
    await editor.getByRole('link', { name: 'Invitations and accounts' }).click();
    await editor.getByText('For your organisation, Harbour.').waitFor();
    await editor.getByRole('button', { name: 'Make the link' }).click();
    const link = await editor.getByLabel('The invitation link').inputValue();
    const { page: colleague } = await aDevice(site, { width: 390, scheme: 'dark', mayRefuse: true });
    await colleague.goto(link);
    await colleague.getByRole('button', { name: 'Accept and sign in' }).click();
    await colleague.getByRole('link', { name: 'Your account: Editor, Harbour' }).waitFor();

    await editor.goto(`${site.url}/account`);
    await leave(editor);
    await editor.getByRole('heading', { name: /Who can help/ }).waitFor();
    await editor.getByRole('link', { name: 'Sign in' }).waitFor();
    await leave(colleague);
    await colleague.getByRole('alert').getByText('Invite somebody else first').waitFor();
  });
});

describe('an account', () => {
  it('is given back to whoever lost every device, once a second coordinator agreed and a day went by', async () => {
    const { page: lost } = await signedIn(site, 'reader', null, { mayRefuse: true });
    const [{ page: first }, { page: second }] = [
      await signedIn(site, 'coordinator', null),
      await signedIn(site, 'coordinator', null, { width: 390 }),
    ];
    await server.db
      .prepare("update accounts set created_at = '2026-01-01T00:00:00.000Z' where role = 'coordinator'")
      .run();
    await first.goto(`${site.url}/invitations`);
    await first.getByRole('button', { name: 'Give back the account of Reader' }).click();
    await first.getByRole('group').getByRole('button', { name: 'Give the account back' }).click();
    await first.getByText(/once another coordinator has agreed/).waitFor();
    const link = await first.getByLabel('The invitation link').inputValue();

    await second.goto(`${site.url}/invitations`);
    await second.getByRole('button', { name: 'Agree to: Account given back: Reader' }).click();
    await second.getByRole('group').getByRole('button', { name: 'Agree' }).click();
    await second.getByText('Another coordinator has to agree.').waitFor({ state: 'detached' });
    await server.db.prepare("update invitations set opens_at = '2026-01-01T00:00:00.000Z'").run();

    const { page: back } = await aDevice(site, { width: 390 });
    await back.goto(link);
    await back.getByText('This gives you your account back.').waitFor();
    await back.getByRole('button', { name: 'Get the account back' }).click();
    await back.getByRole('heading', { name: 'Your account' }).waitFor();
    await lost.goto(`${site.url}/account`);
    await lost.getByText('You are not signed in.').waitFor();
  });
});

describe('signing in', () => {
  it('leads back to where somebody came from, and nowhere else', async () => {
    const { page } = await signedIn(site, 'reader');
    for (const [from, heading] of [
      ['/countries', 'Countries'],
      ['/sign-in#to=%2F%2Fevil.example', 'Your account'],
      ['/sign-in#to=https%3A%2F%2Fevil.example', 'Your account'],
    ] as const) {
      await page.goto(`${site.url}/account`);
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByRole('heading', { name: /Who can help/ }).waitFor();
      await page.goto(`${site.url}${from}`);
      if (from === '/countries') await page.getByRole('link', { name: 'Sign in' }).click();
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    }
  });
});

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByRole('group').getByRole('button', { name: 'Delete my account' }).click();
}
