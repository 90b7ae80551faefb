/** Accounts in a real browser, with an authenticator of the browser's own: invited, enrolled, signed in, shut out. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import { inviteAsOperator, joinLink } from '../../scripts/operator.ts';
import { openPage, type View } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';

let server: Server;
/** Passkeys want a name for their site; an address such as 127.0.0.1 is none. */
let site: string;

beforeAll(async () => {
  server = await startServer(INVENTED);
  site = server.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => server.close());

describe('an account', () => {
  it('goes from invitation to sign-in, and is refused once it is closed', async () => {
    const coordinator = await aDevice({ mayRefuse: true });
    await acceptWith(coordinator, await invited('coordinator'));
    await coordinator.getByRole('link', { name: 'Invitations and accounts' }).click();
    await coordinator.getByRole('combobox', { name: 'Organisation' }).fill('qui');
    await coordinator.getByRole('option', { name: 'Quill' }).click();
    await coordinator.getByRole('button', { name: 'Make the link' }).click();
    const link = await coordinator.getByLabel('The invitation link').inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/join#code=[a-z2-9]{26}$/);
    await coordinator.getByRole('button', { name: 'Withdraw the invitation for Editor, Quill' }).waitFor();

    const editor = await aDevice({ width: 390, scheme: 'dark', mayRefuse: true });
    await acceptWith(editor, link);
    await editor.getByRole('link', { name: 'Your account: Editor, Quill' }).waitFor();
    expect(editor.url()).toBe(`${site}/account`);
    await editor.getByRole('button', { name: 'Sign out', exact: true }).click();
    await editor.getByRole('link', { name: 'Sign in' }).click();
    await editor.getByRole('button', { name: 'Sign in' }).click();
    await editor.getByRole('link', { name: 'Your account: Editor, Quill' }).waitFor();

    const closeFirst = async () => {
      await coordinator.reload();
      await coordinator.getByRole('button', { name: 'Close the account of Editor, Quill' }).first().click();
      const sure = coordinator.getByRole('group', { name: /signed out everywhere at once/ });
      await sure.getByRole('button', { name: 'Close the account' }).click();
    };
    await closeFirst();
    await coordinator.getByRole('alert').getByText('This is the last editor of that organisation.').waitFor();
    const { id } = INVENTED.members.find(({ name }) => name === 'Quill') ?? { id: '' };
    await acceptWith(await aDevice(), await invited('editor', new Date(), id));
    await closeFirst();
    await expect
      .poll(() => coordinator.getByRole('button', { name: 'Close the account of Editor, Quill' }).count())
      .toBe(1);

    await editor.reload();
    await editor.getByText('You are not signed in.').waitFor();
    await editor.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await editor.getByRole('button', { name: 'Sign in' }).click();
    await editor.getByRole('alert').getByText('The passkey was not accepted.').waitFor();
  });

  it('is looked after by keyboard alone', async () => {
    const page = await aDevice();
    await acceptWith(page, await invited('reader'));
    await page.getByRole('button', { name: 'Sign out', exact: true }).press('Enter');
    await page.getByRole('heading', { name: /Who can help/ }).waitFor();
    await page.goto(`${site}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await page.getByRole('button', { name: 'Sign out everywhere' }).press('Enter');
    expect(await focusedText(page)).toBe('Sign out everywhere');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focusedText(page)).toBe('Sign out everywhere');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('can have a second device and let go of the first, not of the last', async () => {
    const page = await aDevice({ width: 390 });
    await acceptWith(page, await invited('reader'));
    const devices = section(page, 'Your devices');
    await devices.getByText('The only one, so it cannot be removed.').waitFor();
    await devices.getByRole('button', { name: 'Add this device' }).click();
    await devices.getByText('This device has a key for your account already').waitFor();

    await authenticatorOn(page, 'usb');
    await devices.getByLabel('Name of this device').fill('Key in the drawer');
    await devices.getByRole('button', { name: 'Add this device' }).click();
    await devices.getByRole('button', { name: 'Remove Key in the drawer' }).click();
    await devices.getByRole('group').getByRole('button', { name: 'Remove' }).click();
    await devices.getByText('The only one, so it cannot be removed.').waitFor();
    expect(await devices.getByText('Key in the drawer').count()).toBe(0);
  });

  it('shows a token once, and the token reads until it is withdrawn', async () => {
    const page = await aDevice();
    await acceptWith(page, await invited('reader'));
    await page.getByLabel('What it is for').fill('Our spreadsheet');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const token = await page.getByLabel('The new token').inputValue();
    await page.getByText('Safe to hand to a script or a website.').waitFor();
    const read = () => fetch(`${site}/api/network`, { headers: { Authorization: `Bearer ${token}` } });
    expect((await read()).status).toBe(200);
    await page.reload();
    await page.getByText('Our spreadsheet').waitFor();
    expect(await page.getByText(token).count()).toBe(0);
    await page.getByRole('button', { name: 'Withdraw Our spreadsheet' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('No program has access.').waitFor();
    expect((await read()).status).toBe(401);
  });
});

describe('a session', () => {
  it('that is ended from another device is out at its next question', async () => {
    const phone = await openPage(site, { width: 390, mayRefuse: true });
    // By itself it would notice within half a minute, and open anew.
    await phone.route('**/api/pulse', () => {});
    const { cdp, authenticatorId } = await authenticatorOn(phone);
    await acceptWith(phone, await invited('reader'));
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });

    const laptop = await openPage(site);
    const other = await authenticatorOn(laptop);
    for (const credential of credentials) {
      await other.cdp.send('WebAuthn.addCredential', { authenticatorId: other.authenticatorId, credential });
    }
    await laptop.goto(`${site}/sign-in`);
    await laptop.getByRole('button', { name: 'Sign in' }).click();
    const sessions = section(laptop, 'Signed in now');
    await sessions.getByText('Elsewhere').waitFor();
    await sessions.getByRole('button', { name: /^End the one since/ }).click();
    await sessions.getByRole('group').getByRole('button', { name: 'End' }).click();
    await sessions.getByText('Elsewhere').waitFor({ state: 'detached' });

    await phone.getByLabel('What it is for').fill('Our spreadsheet');
    await phone.getByRole('button', { name: 'Make a token' }).click();
    await phone.getByRole('alert').getByText('You are not signed in, or your session has ended.').waitFor();
    await laptop.reload();
    await laptop.getByText('Here, on this device').waitFor();
  });
});

describe('a link to join', () => {
  it('that is used, over, withdrawn or never was gets one and the same sentence', async () => {
    const used = await invited('reader');
    await acceptWith(await aDevice(), used);
    const over = await invited('reader', new Date(Date.now() - 73 * 3_600_000));
    const page = await aDevice({ width: 390, mayRefuse: true });
    const said: string[] = [];
    for (const link of [used, over, `${site}/join#code=${'a'.repeat(26)}`, `${site}/join#code=%00`, `${site}/join`]) {
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('heading', { name: 'This link opens nothing' }).waitFor();
      said.push(await page.getByRole('main').innerText());
      for (const name of ['Accept and sign in', 'Try again']) {
        expect(await page.getByRole('button', { name }).count()).toBe(0);
      }
    }
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain('ask whoever sent it for a new one');
  });

  it('stays good when the device says no, and says so in a sentence', async () => {
    const page = await openPage(site, { width: 390 });
    const { cdp, authenticatorId } = await authenticatorOn(page);
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.goto(await invited('reader'));
    await page.getByRole('button', { name: 'Accept and sign in' }).click();
    await page.getByRole('alert').getByText('Your device did not confirm').waitFor();
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await page.getByRole('button', { name: 'Accept and sign in' }).click();
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
  });
});

describe('a browser', () => {
  it('that knows no passkeys says so, and what to do', async () => {
    const page = await openPage(site, { width: 390, scheme: 'dark' });
    await page.addInitScript('delete globalThis.PublicKeyCredential');
    await page.goto(`${site}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This browser cannot sign in with your device’s lock.').waitFor();
  });

  it('that takes passkeys as bytes only, as older ones do, enrols and signs in as well', async () => {
    const page = await aDevice();
    await page.addInitScript(
      'delete PublicKeyCredential.parseCreationOptionsFromJSON; delete PublicKeyCredential.parseRequestOptionsFromJSON',
    );
    await acceptWith(page, await invited('reader'));
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
  });

  it('without a key for this site says that nothing was changed', async () => {
    const page = await aDevice();
    await page.goto(`${site}/sign-in`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('has no key for this site').waitFor();
  });
});

/** A page of a browser whose device has a lock, and opens it whenever it is asked. */
async function aDevice(view: View = {}): Promise<Page> {
  const page = await openPage(site, view);
  await authenticatorOn(page);
  return page;
}

async function authenticatorOn(page: Page, transport: 'internal' | 'usb' = 'internal') {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

/** The link of an invitation that the operator made. */
async function invited(role: Role, made = new Date(), memberId: string | null = null): Promise<string> {
  return joinLink(site, await inviteAsOperator(server.db, { role, memberId }, made));
}

async function acceptWith(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
}

function section(page: Page, title: string) {
  return page.locator('section', { has: page.getByRole('heading', { name: title }) });
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
