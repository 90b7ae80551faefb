/** What has to be gone from a screen: at once by leaving, within half a minute when a member hides. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../support/a-network.ts';
import { openPage, type View } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, signedIn } from '../support/signed-in.ts';
import { INVENTED } from './invented.ts';

const ELSEWHERE = 'www.wikipedia.org';
const HALF_A_MINUTE = { timeout: 30_000 };
const QUILL = idOf('Quill');

let server: Server;
/** Passkeys want a name for their site; an address such as 127.0.0.1 is none. */
let site: string;

beforeAll(async () => {
  server = await startServer(INVENTED);
  site = server.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => server.close());

describe('a member that hides', () => {
  it('is gone from the screens that others have open within half a minute, and back when it shows itself', async () => {
    const { page: editor } = await signedIn(aSite(), 'editor', QUILL, { width: 390 });
    const { page: colleague } = await signedIn(aSite(), 'editor', QUILL, { mayRefuse: true });
    const list = await openPage(`${site}/members`);
    const map = await openPage(`${site}/map#focus=${QUILL}`, { scheme: 'dark' });
    const own = await openPage(`${site}/members/${QUILL}`, { width: 390, mayRefuse: true });
    const partners = await openPage(`${site}/partners#capacities=advocacy`);
    await list.getByRole('link', { name: 'Quill' }).waitFor();
    for (const page of [map, partners]) await page.getByText('Quill').first().waitFor({ state: 'attached' });
    await own.getByRole('heading', { name: 'Quill', level: 1 }).waitFor();

    await editor.getByRole('link', { name: 'Hide your organisation' }).click();
    await editor.getByText('One press takes Quill out of all that others see here.').waitFor();
    await editor.getByRole('button', { name: 'Hide our organisation now' }).click();
    await editor.getByRole('heading', { name: 'It is hidden' }).waitFor();
    const hiddenAt = Date.now();
    expect(await editor.getByText('Quill').count()).toBe(0);
    await Promise.all([
      ...[list, map, partners].map((page) =>
        page
          .getByText('Quill')
          .first()
          .waitFor({ state: 'detached', ...HALF_A_MINUTE }),
      ),
      own.getByRole('heading', { name: 'Quill', level: 1 }).waitFor({ state: 'detached', ...HALF_A_MINUTE }),
      colleague.getByText('You are not signed in.').waitFor(HALF_A_MINUTE),
    ]);
    expect(Date.now() - hiddenAt).toBeLessThan(30_000);
    expect(await colleague.getByText('Quill').count()).toBe(0);
    expect(await own.getByText('Quill').count()).toBe(0);

    await editor.goto(`${site}/sign-in`);
    await editor.getByRole('button', { name: 'Sign in' }).click();
    await editor.getByRole('link', { name: 'Hide your organisation' }).click();
    await editor.getByRole('button', { name: 'Show it again' }).click();
    await editor.getByRole('button', { name: 'Hide our organisation now' }).waitFor();
    // A line that is back asks at once: half a minute was waited for above.
    await list.evaluate(() => dispatchEvent(new Event('online')));
    await list.getByRole('link', { name: 'Quill' }).waitFor();
  });

  it('can be hidden by somebody with a slip, once', async () => {
    const { page: editor } = await signedIn(aSite(), 'editor', idOf('Lantern'), { mayRefuse: true });
    await editor.goto(`${site}/hide`);
    await editor.getByLabel('Who will have it').fill('Drawer');
    await editor.getByRole('button', { name: 'Make a code' }).click();
    const link = await editor.getByLabel('The same as a link').inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/hide-now#code=[a-z2-9]{26}$/);
    await editor.emulateMedia({ media: 'print' });
    const paper = await editor.locator('body').innerText();
    expect(paper).toContain('/hide-now');
    expect(paper).not.toMatch(/Lantern|Drawer|One press/);
    await editor.emulateMedia({ media: 'screen' });

    const helper = await openPage(link, { width: 390, mayRefuse: true });
    await helper.getByRole('button', { name: 'Hide the organisation now' }).click();
    await helper.getByRole('heading', { name: 'It is hidden' }).waitFor();
    expect(helper.url()).toBe(`${site}/hide-now#done`);
    await editor.reload();
    await editor.getByText('You are not signed in.').waitFor();

    await helper.goto('about:blank');
    await helper.goto(link);
    await helper.getByRole('button', { name: 'Hide the organisation now' }).click();
    await helper.getByRole('alert').getByText('This code is not good, or no longer').waitFor();
    await helper.getByLabel('The code').fill('');
    await helper.getByLabel('The code').press('Enter');
    expect(helper.url()).not.toContain('#done');
  });

  it('has a code that is taken back by keyboard alone', async () => {
    const { page } = await signedIn(aSite(), 'editor', idOf('Northlight'));
    await page.goto(`${site}/hide`);
    await page.getByText('There is no code yet.').waitFor();
    await page.getByLabel('Who will have it').fill('Sister');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take back Sister' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('There is no code yet.').waitFor();
    expect(await page.getByText('A code for one time').count()).toBe(0);
  });
});

describe('a page that the service does not answer', () => {
  it('says after a while that it may be out of date, and no longer once there is an answer', async () => {
    const page = await openPage(site, { width: 390 });
    await page.clock.install();
    await page.goto(`${site}/members`);
    await page.getByRole('link', { name: 'Amber Clinic' }).waitFor();
    const note = page.getByText('What you see may be out of date.');
    const pass = async (steps: number) => {
      for (let step = 0; step < steps; step++) {
        await page.clock.runFor(10_000);
        await page.waitForTimeout(50);
      }
    };
    const asked = page.waitForRequest('**/api/pulse');
    await pass(3);
    await asked;
    await page.route('**/api/pulse', () => {});
    await pass(5);
    expect(await note.count()).toBe(0);
    await pass(8);
    await note.waitFor();
    expect(await page.getByRole('link', { name: 'Amber Clinic' }).count()).toBe(1);
    await page.unroute('**/api/pulse');
    await pass(4);
    await note.waitFor({ state: 'detached' });
  });
});

describe('leaving quickly', () => {
  it('signs out', async () => {
    const { page } = await signedIn(aSite(), 'reader', null, { mayLeadTo: ELSEWHERE });
    await leadElsewhere(page);
    await pressShift(page);
    await page.waitForURL(`https://${ELSEWHERE}/`);
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await page.waitForURL(`https://${ELSEWHERE}/`);
    await page.goto(site);
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
  });

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

  it.each(['/sign-in', '/partners'])(
    'covers no last line and nothing that has the focus on a phone, at %s',
    async (path) => {
      const page = await aLeavablePage(path, { width: 390 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const covered = await page.evaluate(() => {
        const way = document.querySelector('.shell_exit')?.getBoundingClientRect().top ?? 0;
        const isCovered = (one: Element) => one.getBoundingClientRect().bottom > way;
        const reached = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select), footer a')];
        const hidden = reached.filter((one) => {
          one.focus();
          return document.activeElement === one && isCovered(one);
        });
        scrollTo(0, document.documentElement.scrollHeight);
        const lines = [...document.querySelectorAll('footer p')].filter(isCovered);
        return [...hidden, ...lines].map(({ textContent, tagName }) => `${tagName} ${textContent}`);
      });
      expect(covered).toEqual([]);
    },
  );

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
  await leadElsewhere(page);
  return page;
}

/** The other place, without asking it. */
async function leadElsewhere(page: Page): Promise<void> {
  await page.route(`https://${ELSEWHERE}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Else</title><body>Something else</body>' }),
  );
}

function aSite(): Site {
  return { url: site, db: server.db };
}
