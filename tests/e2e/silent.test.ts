/** Silent requests in several browsers, each with a device of its own: what is sealed in one opens in those named alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNetwork, idOf } from '../support/a-network.ts';
import { axeIn } from '../support/axe.ts';
import { dumpOf, finderIn } from '../support/dump.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Device, type Site, signedIn } from '../support/signed-in.ts';

const NAMES = ['Harbour Watch', 'Quill', 'Heath', 'Ridge'];

let server: Server;
let site: Site;
beforeAll(async () => {
  const network = NAMES.reduce((all, name) => all.member(name, { standing: 'member' }), aNetwork());
  server = await startServer(network.stored);
  site = { url: server.url.replace('127.0.0.1', 'localhost'), db: server.db };
});
afterAll(() => server.close());

const SAID = {
  title: 'Sudden raid at Ñandú house',
  what: 'Seven laptops went with them at sunrise',
  mustNotKnow: 'Governor Quetzal and his cousin',
  reply: 'Barrister Ferrante files habeas papers',
  note: 'Bring lanterns to the orchard gate',
  closing: 'Everyone walked free after lunch',
};

/** A browser that tells the test what its device worked out and what the page sent; the product knows of neither. */
async function editorOf(name: string, { hasPrf = true, isOld = false } = {}) {
  const device = await signedIn(site, 'editor', idOf(name), { hasPrf });
  const { page } = device;
  // Browsers from before 2025 or so take questions to devices as bytes only.
  if (isOld)
    await page.addInitScript(
      'delete PublicKeyCredential.parseCreationOptionsFromJSON; delete PublicKeyCredential.parseRequestOptionsFromJSON',
    );
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  const worked: Uint8Array[] = [];
  await page.exposeFunction('tellWorked', (bytes: number[]) => void worked.push(Uint8Array.from(bytes)));
  await page.addInitScript(() => {
    const get = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = async (options) => {
      const credential = await get(options);
      const first =
        credential instanceof PublicKeyCredential && credential.getClientExtensionResults().prf?.results?.first;
      if (first instanceof ArrayBuffer) Reflect.get(globalThis, 'tellWorked')([...new Uint8Array(first)]);
      return credential;
    };
  });
  return { ...device, sent, worked };
}

type Editor = Awaited<ReturnType<typeof editorOf>>;

/** @returns the key as it stands on paper. */
async function makeKey({ page }: Pick<Device, 'page'>): Promise<string> {
  await page.goto(`${site.url}/own/keys`);
  await page.getByRole('button', { name: 'Make my key' }).click();
  const groups = await page.locator('.key-paper_groups').innerText();
  const printed = groups.replaceAll(/\s+/g, ' ');
  await page.getByLabel('Type its last six signs').fill('QQQQQQ');
  await page.getByRole('button', { name: 'I have it' }).click();
  await page.getByRole('alert').getByText('not the last six signs').waitFor();
  await page.getByLabel('Type its last six signs').fill(printed.replaceAll(' ', '').slice(-6).toLowerCase());
  await page.getByRole('button', { name: 'I have it' }).click();
  await page.getByText('You have it on paper').waitFor();
  return printed;
}

async function unlock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Unlock with this device' }).click();
  await page.getByText('What it says').waitFor();
}

const digitsOn = async (page: Page) => (await page.locator('.key-digits_key').first().innerText()).trim();

/** What the browser keeps for this site besides its cookie. */
const keptBy = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ]);

describe('a silent request', () => {
  it('is read by those who are named, in the letters of several browsers, and by nobody who has the whole database', async () => {
    const [harbour, quill, heath] = await Promise.all([
      editorOf('Harbour Watch'),
      editorOf('Quill', { isOld: true }),
      editorOf('Heath'),
    ]);
    const printed = await Promise.all([harbour, quill, heath].map(makeKey));

    const { page } = harbour;
    const digits = await digitsOn(quill.page);
    await page.goto(`${site.url}/requests/new#helpers=${idOf('Quill')},${idOf('Ridge')}&mode=silent`);
    await page.getByText('One key').click();
    expect(await digitsOn(page)).toBe(digits);
    await page.getByLabel('In one line').fill(SAID.title);
    await page.getByLabel('In your words').fill(SAID.what);
    await page.getByLabel('Who must not know').fill(SAID.mustNotKnow);
    await page.getByText('Has no key yet').waitFor();
    await page.getByRole('button', { name: 'Seal it and send it' }).click();
    await page.getByRole('alert').getByText('Ridge: no key.').waitFor();
    await page.getByRole('button', { name: 'Remove Ridge' }).click();
    expect(await (await axeIn(page))('main')).toEqual([]);
    await page.getByRole('button', { name: 'Seal it and send it' }).click();
    await page.getByText('1 sealed letter').waitFor();
    await unlock(page);
    await page.getByText(SAID.mustNotKnow).waitFor();
    const address = page.url();

    await quill.page.goto(address);
    await unlock(quill.page);
    await quill.page.getByLabel('What it is', { exact: true }).selectOption('legal-aid');
    await quill.page.getByLabel('In your words').fill(SAID.reply);
    await quill.page.getByRole('button', { name: 'Seal it and send it' }).click();
    await quill.page.getByText('You · Reply: legal aid, offered').waitFor();

    // Whoever is named later gets what was written before.
    await page.reload();
    await unlock(page);
    await page.getByText(SAID.reply).waitFor();
    await page.getByText('Name one more').click();
    await page.getByRole('combobox', { name: 'Name an organisation' }).fill('Heath');
    await page.getByRole('option', { name: 'Heath' }).click();
    await page.getByRole('button', { name: 'Name and pass on' }).click();
    await page.getByText('2 letters passed on').waitFor();
    await heath.page.goto(address);
    await unlock(heath.page);
    await heath.page.getByText(SAID.reply).waitFor();
    await heath.page.getByLabel('In your words').fill(SAID.note);
    await heath.page.getByRole('button', { name: 'Seal it and send it' }).click();
    await heath.page.getByText('You · Letter').waitFor();
    expect(await (await axeIn(heath.page))('main')).toEqual([]);

    await page.reload();
    await unlock(page);
    await page.getByText(SAID.note).waitFor();
    await page.getByText('Say what came of it').click();
    await page.getByLabel('In a few words').fill(SAID.closing);
    await page.getByRole('button', { name: 'Seal it and close' }).click();
    await page.getByText(SAID.closing).waitFor();

    const dump = await dumpOf(server.db);
    const sent = [harbour, quill, heath].flatMap((editor: Editor) => editor.sent).join('\n');
    const words = Object.values(SAID).flatMap((said) => [said, ...said.split(' ').filter((word) => word.length > 5)]);
    const identities = printed.map((one) => one.replaceAll(' ', ''));
    const secrets = [harbour, quill, heath].flatMap(({ worked }) => worked);
    expect(secrets.length).toBeGreaterThanOrEqual(6);
    const [isStored, isSent] = [finderIn(dump), finderIn(sent)];
    const told = [...words, ...identities, ...secrets].filter((secret) => isStored(secret) || isSent(secret));
    expect(told).toEqual([]);
    // The same search finds what is there, in each of its forms.
    expect([isStored('Harbour Watch'), isSent('"mode":"silent"')]).toEqual([true, true]);
    const word = 'habeas papers';
    const planted = [
      word.toUpperCase(),
      Buffer.from(`x${word}`).toString('base64'),
      Buffer.from(`xy${word}!`).toString('base64url'),
      Buffer.from(word, 'utf16le').toString('hex'),
      Buffer.from(`${word}?`, 'utf16le').toString('base64'),
    ];
    expect(planted.filter((form) => !finderIn(`{"a":"${form}"}`)(word))).toEqual([]);
    expect(dump.match(/BEGIN AGE/g)?.length).toBe(5);
    expect(await Promise.all([harbour, quill, heath].map((editor) => keptBy(editor.page)))).toEqual([[], [], []]);

    const ridge = await editorOf('Ridge');
    expect((await ridge.page.request.get(address.replace(site.url, `${site.url}/api`))).status()).toBe(404);
  });
});

describe('a key', () => {
  it('is unlocked by paper too, is gone when the page is left or idle, and is told to a device that cannot hold it', async () => {
    const ridge = await editorOf('Ridge', { hasPrf: false });
    const { page } = ridge;
    await page.goto(`${site.url}/own/keys`);
    await page.getByRole('button', { name: 'Make my key' }).click();
    await page.getByText('This device cannot hold your key').waitFor();
    expect(await (await axeIn(page))('main')).toEqual([]);
    // Nothing counts before it is on paper: nobody could open what is sealed to it.
    await page.reload();
    await page.getByRole('button', { name: 'Make my key' }).waitFor();
    const printed = await makeKey(ridge);
    await page.reload();
    await page.getByText('None of your devices opens your key.').waitFor();
    const type = async (typed: string) => {
      await page.getByLabel('The printed key').fill(typed);
      await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    };
    await page.getByText('Type the printed key', { exact: true }).click();
    await type(printed.slice(0, -4));
    await page.getByRole('alert').getByText('not a whole key').waitFor();
    await type(printed.startsWith('Q') ? `P${printed.slice(1)}` : `Q${printed.slice(1)}`);
    await page.getByRole('alert').getByText('A sign is not as it is printed').waitFor();
    await type(`age-secret-key-1 ${printed.toLowerCase().replaceAll('l', 'i').replaceAll(' ', '-')}`);
    await page.getByRole('button', { name: 'Show it as on paper' }).click();
    expect((await page.locator('.key-paper_groups').innerText()).replaceAll(/\s+/g, ' ')).toBe(printed);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.key-paper_sheet').isVisible()).toBe(true);
    for (const name of ['Print it', 'I have it', 'Menu', 'Help now'])
      expect(await page.getByText(name, { exact: true }).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Do not show it any longer' }).click();

    // Ten minutes without a touch, as the page's clock has it.
    await page.getByRole('button', { name: 'Lock it now' }).waitFor();
    await page.clock.install();
    await page.clock.fastForward('09:00');
    await page.mouse.click(5, 5);
    await page.clock.fastForward('09:00');
    expect(await page.getByRole('button', { name: 'Lock it now' }).count()).toBe(1);
    await page.clock.fastForward('11:00');
    await page.getByText('None of your devices opens your key.').waitFor();
    expect(await keptBy(page)).toEqual([]);
    expect(ridge.worked).toEqual([]);
    expect(finderIn(ridge.sent.join('\n'))(printed.replaceAll(' ', ''))).toBe(false);

    await page.getByRole('button', { name: 'Remove my key' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Remove my key' }).click();
    await page.getByRole('button', { name: 'Make my key' }).waitFor();
  });
});
