/** People who are signed in, in a real browser with a lock of its own. */
import type { CDPSession, Page } from 'playwright-core';
import type { Role } from '#core/vocabulary.ts';
import { inviteAsOperator } from '../../scripts/operator.ts';
import { openPage, type View } from './browser.ts';

/** Where they sign in: a network's address, by a name as passkeys want one, and its database. */
export type Site = { url: string; db: D1Database };

export type Device = { page: Page; cdp: CDPSession; authenticatorId: string };

/** Whether the device works out secrets for its keys, as not all do. */
export type DeviceView = View & { hasPrf?: boolean };

/** A browser whose device has a lock, and opens it whenever it is asked. */
export async function aDevice(site: Site, { hasPrf = false, ...view }: DeviceView = {}): Promise<Device> {
  const page = await openPage(site.url, view);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ctap2Version: 'ctap2_1',
      hasPrf,
    },
  });
  return { page, cdp, authenticatorId };
}

/** Somebody with a new account, on the page of that account. */
export async function signedIn(
  site: Site,
  role: Role,
  memberId: string | null = null,
  view: DeviceView = {},
): Promise<Device> {
  const device = await aDevice(site, view);
  await device.page.goto(`${site.url}/join#code=${await inviteAsOperator(site.db, { role, memberId })}`);
  await device.page.getByRole('button', { name: 'Accept and sign in' }).click();
  await device.page.getByRole('heading', { name: 'Your account' }).waitFor();
  return device;
}
