import { chromium } from 'playwright-core';
import { inviteAsOperator } from '../scripts/operator.ts';
import { launchChromium } from './support/chromium.ts';
import { startServer } from './support/server.ts';
import { aNetwork, idOf } from './support/a-network.ts';
void chromium;
const network = aNetwork().member('Lamp', { standing: 'member' }).member('Quill', { standing: 'member' }).member('Reed', { standing: 'member' }).stored;
const server = await startServer(network);
const url = server.url.replace('127.0.0.1', 'localhost');
const browser = await launchChromium();
const OUT = '/tmp/spec7/shots-silent';
async function device(hasPrf: boolean, member: string, width = 390, scheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true, hasPrf } });
  await page.goto(`${url}/join#code=${await inviteAsOperator(server.db, { role: 'editor', memberId: idOf(member) })}`);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
  return page;
}
const shot = async (page: any, name: string) => {
  for (const width of [390, 1440]) for (const scheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(80);
    await page.screenshot({ path: `${OUT}/${name}-${width}-${scheme}.png`, fullPage: true });
  }
};
try {
  const lamp = await device(true, 'Lamp');
  const quill = await device(true, 'Quill');
  for (const page of [lamp, quill]) {
    await page.goto(`${url}/own/keys`);
    await page.getByRole('button', { name: 'Make my key' }).click();
    await page.getByRole('button', { name: 'Go on without paper' }).click();
    await page.getByRole('button', { name: 'Go on without paper' }).click();
    await page.getByText('Its fingerprint').waitFor();
  }
  await lamp.goto(`${url}/requests/new#helpers=${idOf('Quill')},${idOf('Reed')}`);
  await lamp.getByText('Silent', { exact: true }).click();
  await lamp.getByText('One key').waitFor();
  await lamp.getByText('One key').click();
  await lamp.getByLabel('In one line').fill('Our account is frozen');
  await lamp.getByLabel('In your words').fill('The bank closed both accounts on Monday.');
  await lamp.getByLabel('Who must not know').fill('The ministry');
  await lamp.getByRole('button', { name: 'Seal it and send it' }).click();
  await lamp.getByRole('alert').waitFor();
  await shot(lamp, 'form');
  await lamp.getByRole('button', { name: 'Remove Reed' }).click();
  await lamp.getByRole('button', { name: 'Seal it and send it' }).click();
  await lamp.waitForURL(/requests\/[a-z2-9]{26}/);
  const at = lamp.url();
  console.log(at);
  await lamp.getByText('sealed letter').waitFor();
  await shot(lamp, 'thread-locked');
  await lamp.getByRole('button', { name: 'Unlock with this device' }).click();
  await lamp.getByText('The ministry').first().waitFor();
  await shot(lamp, 'thread-own');
  await quill.goto(at);
  await quill.getByRole('button', { name: 'Unlock with this device' }).click();
  await quill.getByText('The ministry').first().waitFor();
  await quill.getByLabel('What it is', { exact: true }).selectOption('legal-aid');
  await quill.getByLabel('In your words').fill('Our lawyer can file on Thursday.');
  await quill.getByRole('button', { name: 'Seal it and send it' }).click();
  await quill.locator('.silent-letter').nth(1).waitFor();
  await shot(quill, 'thread-quill');
  const reed = await device(true, 'Reed');
  await reed.goto(`${url}/own/keys`);
  await reed.getByRole('button', { name: 'Make my key' }).click();
  await reed.getByText('A key that opens letters').waitFor();
  await lamp.goto(at);
  await lamp.getByRole('button', { name: 'Unlock with this device' }).click();
  await lamp.getByText('Name one more').click();
  await lamp.getByRole('combobox', { name: 'Name an organisation' }).fill('Reed');
  await lamp.getByRole('option', { name: 'Reed' }).waitFor();
  await lamp.keyboard.press('Enter');
  await lamp.getByRole('button', { name: 'Name and pass on' }).waitFor();
  await shot(lamp, 'thread-naming');
  await lamp.getByRole('button', { name: 'Name and pass on' }).click();
  await lamp.locator('.silent-letter').nth(2).waitFor();
  await reed.goto(at);
  await reed.getByRole('button', { name: 'Unlock with this device' }).click();
  await reed.getByText('The ministry').first().waitFor();
  await shot(reed, 'thread-reed');
  await lamp.getByText('Say what came of it').click();
  await lamp.getByRole('button', { name: 'Seal it and close' }).click();
  await lamp.getByText('It helped').first().waitFor();
  await shot(lamp, 'thread-closed');
} finally {
  await browser.close();
  await server.close();
}
