/** Bringing data in: from files to a network and back, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeIn } from '../support/axe.ts';
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

function csv(name: string, rows: readonly (readonly string[])[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')) };
}

/** A list as somebody keeps it, with a column about a person, a word that nobody knows and a name that is here. */
const LIST = csv('partners.csv', [
  ['Organisation', 'Pays', 'Type', 'Contact e-mail'],
  ['Harbour Watch', 'Kenya', 'Guild', 'ana@harbour.example'],
  ['Meridian Aid', 'Chad', 'National NGO', 'bo@meridian.example'],
  ['Quill', 'Kenya', 'National NGO', 'chi@quill.example'],
]);

describe('bringing data in', () => {
  it('reads a list on a phone, shows what changes, brings it in and takes it back', async () => {
    const { page } = await signedIn(site, 'coordinator', null, { width: 390 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.getByRole('link', { name: 'Bring in your data' }).click();
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    const axe = await axeIn(page);
    expect(await axe()).toEqual([]);

    await page.locator('input[type=file]').setInputFiles(LIST);
    await page.getByLabel('What “Organisation” is').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What the columns mean');
    await expect.poll(() => page.getByLabel('What “Pays” is').inputValue()).toBe('country');
    expect(await page.getByLabel('What “Contact e-mail” is').inputValue()).toBe('');
    await page.getByText('About persons, so it stays on this device.').waitFor();
    expect(await page.getByText('ana@harbour.example').count()).toBe(0);
    await page.getByText('1 not known').click();
    await page.getByLabel('What “Guild” means').selectOption({ label: 'Local group' });
    expect(await axe()).toEqual([]);

    await page.getByRole('button', { name: 'See what changes' }).press('Enter');
    await page.getByText('2 new organisations').waitFor();
    await page.getByText('Harbour Watch', { exact: true }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await page.getByLabel('Nobody yet').isChecked()).toBe(true);
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('2 organisations came in').waitFor();
    expect(asked.join('\n')).toContain('Harbour Watch');
    expect(asked.join('\n')).not.toContain('@harbour');

    await page.getByLabel('Who sees partners.csv').selectOption({ label: 'Seen by: everybody' });
    await page.getByRole('button', { name: 'Change who sees it' }).click();
    await expect.poll(() => page.getByLabel('Who sees partners.csv').inputValue()).toBe('public');
    await page.getByRole('link', { name: 'See the organisations' }).click();
    await page.getByRole('link', { name: 'Harbour Watch' }).waitFor();
    expect(await publicNames()).toContain('Harbour Watch');

    await page.goto(`${site.url}/desk/import`);
    await page.getByRole('button', { name: 'Undo partners.csv' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('All of it is taken back.').waitFor();
    expect(await publicNames()).not.toContain('Harbour Watch');

    await page.locator('input[type=file]').setInputFiles(LIST);
    await page.getByText('Read as you read files with these columns before.').waitFor();
    expect(await page.getByText('1 not known').count()).toBe(0);
  });

  it('says what is wrong with a damaged workbook, takes five thousand rows, and goes on after a reload', async () => {
    const { page } = await signedIn(site, 'coordinator');
    await page.goto(`${site.url}/desk/import`);
    const damaged = {
      name: 'list.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004 and no more'),
    };
    const input = page.locator('input[type=file]');
    await input.setInputFiles(damaged);
    await page.getByText('This cannot be read').waitFor();
    await page.getByText(/list\.xlsx: This (file|workbook) is damaged/).waitFor();

    const rows = Array.from({ length: 5000 }, (_, n) => [`Guild of ${wordFor(n)}`, 'KE']);
    await input.setInputFiles(csv('many.csv', [['Name', 'Country'], ...rows]));
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByText('5,000 new organisations').waitFor();
    expect(await page.getByRole('region', { name: 'Organisations' }).getByRole('listitem').count()).toBe(30);
    await page.getByLabel('Name', { exact: true }).fill(wordFor(4321));
    await page.getByText(`Guild of ${wordFor(4321)}`, { exact: true }).waitFor();
    await page.getByLabel(`What Guild of ${wordFor(4321)} is`).selectOption({ label: 'Leave it out' });
    await page.getByText('4,999 new organisations').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();

    // All has arrived, and the page goes before it is taken in.
    await page.route('**/api/imports/apply', () => undefined);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('Taking it in, all at once').waitFor();
    await page.reload();
    await page.getByText('All of it has arrived, and waits to be taken in.').waitFor();
    await page.unroute('**/api/imports/apply');
    await page.getByRole('button', { name: 'Take in many.csv' }).click();
    await page.getByText('4,999 organisations').waitFor();
    await page.getByRole('button', { name: 'Undo many.csv' }).waitFor();
  });
});

async function publicNames(): Promise<string> {
  return (await fetch(`${server.url}/api/network`)).text();
}

/** Words that are nothing like each other. */
function wordFor(n: number): string {
  const letters = 'bcdfghklmnprstvz';
  const vowels = 'aeiou';
  let rest = (n + 1) * 7919;
  let word = '';
  for (let place = 0; place < 4; place += 1) {
    word += `${letters[rest % 16]}${vowels[(rest >> 4) % 5]}`;
    rest = Math.floor(rest / 13) + n * 31;
  }
  return word;
}
