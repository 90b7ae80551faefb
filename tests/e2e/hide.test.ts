/** What has to be gone from a screen: at once by leaving, within half a minute when a member hides. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type View } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';

const ELSEWHERE = 'www.wikipedia.org';

let server: Server;
/** Passkeys want a name for their site; an address such as 127.0.0.1 is none. */
let site: string;

beforeAll(async () => {
  server = await startServer(INVENTED);
  site = server.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => server.close());

describe('leaving quickly', () => {
  it.each<[string, View, (page: Page) => Promise<unknown>]>([
    ['by the button on a phone', { width: 390 }, (page) => page.getByRole('button', { name: 'Leave quickly' }).click()],
    ['by Shift three times', {}, pressShift],
    [
      'by Shift three times in a field',
      {},
      async (page) => {
        await page.getByRole('combobox').first().focus();
        await pressShift(page);
      },
    ],
  ])('%s shows another page, and none of the earlier ones on the way back', async (_how, view, leave) => {
    const page = await aLeavablePage('/', view);
    await page.getByRole('heading', { name: /Who can help/ }).waitFor();
    await page.goto(`${site}/members`);
    await page.getByRole('link', { name: 'Quill' }).click();
    await page.getByRole('heading', { name: 'Quill', level: 1 }).waitFor();
    await page.goto(`${site}/partners`);
    await page.getByRole('combobox').first().waitFor();
    await leave(page);
    await page.waitForURL(`https://${ELSEWHERE}/`);
    for (let step = 0; step < 4; step++) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      if (page.url() === 'about:blank') break;
      await page.waitForURL(`https://${ELSEWHERE}/`);
      expect(await page.locator('body').innerText()).toBe('Something else');
    }
  });

  it('is not set off by typing capitals, and the page can be opened anew afterwards', async () => {
    const page = await aLeavablePage('/partners');
    await page.getByRole('combobox').first().focus();
    for (const letter of 'NGO') {
      await page.keyboard.down('Shift');
      await page.keyboard.press(letter);
      await page.keyboard.up('Shift');
    }
    await page.waitForTimeout(200);
    expect(page.url()).toContain('/partners');
    await page.getByRole('button', { name: 'Leave quickly' }).click();
    await page.waitForURL(`https://${ELSEWHERE}/`);
    await page.goto(site);
    await page.getByRole('heading', { name: /Who can help/ }).waitFor();
  });

  it.each(['/sign-in', '/map', '/account', '/nothing-here'])('is within reach at %s', async (path) => {
    const page = await aLeavablePage(path, { width: 390 });
    await page.getByRole('button', { name: 'Leave quickly' }).click();
    await page.waitForURL(`https://${ELSEWHERE}/`);
  });

  it('empties the page before the other one answers', async () => {
    const page = await aLeavablePage('/members');
    await page.getByRole('link', { name: 'Quill' }).waitFor();
    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.shell_exit')?.click();
      return { text: document.documentElement.innerText, title: document.title };
    });
    expect(left).toEqual({ text: '', title: ELSEWHERE });
  });
});

async function pressShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
}

async function aLeavablePage(path: string, view: View = {}): Promise<Page> {
  const page = await openPage(`${site}${path}`, { ...view, mayLeadTo: ELSEWHERE });
  await page.route(`https://${ELSEWHERE}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Else</title><body>Something else</body>' }),
  );
  return page;
}
