/** Every page in a real browser, on the public sample: what it must show, by keyboard, on a phone, in light and dark. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, sampleNetwork, startServer } from '../support/server.ts';

let server: Server;
const sample = sampleNetwork();
const member = sample.members.find(({ name }) => name === 'Front Line Defenders');

beforeAll(async () => {
  server = await startServer(sample);
});
afterAll(() => server.close());

const PAGES = [
  { path: '/', heading: 'Who can help, who is near, who stands together', says: '109 organisations' },
  { path: '/map', heading: 'Map', says: '' },
  { path: '/partners', heading: 'Find a partner', says: 'Add a capacity or a country' },
  { path: '/coalitions', heading: 'Form a coalition', says: 'Choose a country' },
  { path: '/members', heading: 'Organisations', says: 'Front Line Defenders' },
  { path: `/members/${member?.id}`, heading: 'Front Line Defenders', says: 'Emergency funding' },
  { path: '/countries', heading: 'Countries', says: 'Somalia' },
  { path: '/countries/SO', heading: 'Somalia', says: 'Missing seats' },
  { path: '/playbook', heading: 'Playbook', says: '12 cases' },
  { path: '/sources', heading: 'Sources', says: 'V-Dem' },
  { path: '/api-guide', heading: 'API', says: '/api/coalitions/proposals' },
  { path: '/about', heading: 'About', says: 'It is not an emergency line' },
  { path: '/sign-in', heading: 'Sign in', says: 'fingerprint, face or PIN' },
  { path: '/account', heading: 'Your account', says: 'You are not signed in.' },
  { path: '/invitations', heading: 'Invitations', says: 'You are not signed in.' },
  { path: '/nowhere', heading: 'There is no such page', says: 'Go to the home page' },
];

const WITHOUT_DATA = ['/about', '/api-guide', '/sources', '/sign-in', '/account', '/invitations', '/nowhere'];

describe('every page', () => {
  it.each(PAGES)('$path names itself, says what it should and fits a phone', async ({ path, heading, says }) => {
    const page = await openPage(`${server.url}${path}`, { width: 390, scheme: 'dark' });
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    if (says !== '') await page.getByText(says).first().waitFor();
    expect(await page.title()).toBe(`${heading} · Solidarity Atlas`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await namelessControls(page)).toEqual([]);
    expect(await skippedHeadings(page)).toEqual([]);
  });

  it.each(PAGES.filter(({ path }) => !WITHOUT_DATA.includes(path)))(
    '$path says where its data comes from, and that nobody shown supplied it',
    async ({ path }) => {
      const page = await openPage(`${server.url}${path}`);
      const note = page.locator('section', { has: page.getByRole('heading', { name: 'Where this comes from' }) });
      await note.getByText('not members of this service and did not supply this').waitFor();
      expect(await note.getByRole('listitem').count()).toBeGreaterThan(0);
    },
  );
});

describe('getting around', () => {
  it('by keyboard: skip link first, then the jobs, with a visible focus', async () => {
    const page = await openPage(`${server.url}/partners#country=SO`);
    await page.getByRole('heading', { name: 'Find a partner', level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).hash).toBe('#country=SO');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
      'solid',
    );
  });

  it('from page to page: the heading takes the focus and the browser’s back works', async () => {
    const page = await openPage(`${server.url}/countries`);
    await page.getByRole('link', { name: 'Ethiopia', exact: true }).click();
    await page.getByRole('heading', { name: 'Ethiopia', level: 1 }).waitFor();
    expect(await focusedText(page)).toBe('Ethiopia');
    await page.getByRole('link', { name: 'Form a coalition for Ethiopia' }).click();
    await page.getByText(/\d+ organisations\. No \d+ of the \d+ you can see/).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Ethiopia', level: 1 }).waitFor();
  });

  it('on a phone: the menu opens, leads on and closes', async () => {
    const page = await openPage(server.url, { width: 390 });
    await page.getByText('Menu').click();
    await page.getByRole('navigation', { name: 'More pages' }).getByRole('link', { name: 'Playbook' }).click();
    await page.getByRole('heading', { name: 'Playbook', level: 1 }).waitFor();
    expect(await page.getByRole('navigation', { name: 'More pages' }).isVisible()).toBe(false);
  });
});

describe('the list of organisations', () => {
  it('narrows down as one types, and the link keeps it', async () => {
    const page = await openPage(`${server.url}/members`);
    await page.getByLabel('Name').fill('médecins');
    await page.getByText(/^\d+ of 109 organisations$/).waitFor();
    const names = await page.locator('.member-row_name').allInnerTexts();
    expect(names.every((name) => /m[eé]decins/i.test(name))).toBe(true);
    await page.reload();
    await page.getByText(/^\d+ of 109 organisations$/).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('109 organisations', { exact: true }).waitFor();
  });
});

describe('the page of an organisation', () => {
  it('says that it is listed, and neither invents levels nor sends the visit to its website', async () => {
    const page = await openPage(`${server.url}/members/${member?.id}`);
    await page.getByText('Listed: somebody entered public facts about it.').waitFor();
    expect(await page.getByText('level not stated').count()).toBeGreaterThan(0);
    for (const link of await page.locator('a[href^="http"]').all()) {
      expect(await link.getAttribute('rel')).toContain('noreferrer');
    }
  });

  it('shows the sentence of the service and its request id when there is none', async () => {
    const page = await openPage(`${server.url}/members`);
    await page.getByRole('link', { name: 'Front Line Defenders' }).waitFor();
    const problem = { detail: 'No such member. Members are listed at /api/members.', requestId: 'abc23' };
    await page.evaluate((body) => {
      globalThis.fetch = () => Promise.resolve(Response.json(body, { status: 404 }));
    }, problem);
    await page.getByRole('link', { name: 'Front Line Defenders' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('No such member.').waitFor();
    await alert.getByText('report this number: abc23').waitFor();
    await alert.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('paper', () => {
  it('leaves out what cannot be pressed', async () => {
    const page = await openPage(`${server.url}/countries/ET`);
    await page.getByRole('heading', { name: 'Missing seats' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.shell_nav').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Missing seats' }).isVisible()).toBe(true);
  });
});

/** Fields, buttons and links that a screen reader could not name. */
function namelessControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, [tabindex="0"]')]
      .filter((control) => control.offsetParent !== null)
      .filter((control) => {
        const labels =
          control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
        const name = control.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? control.textContent;
        return !name?.trim();
      })
      .map((control) => control.outerHTML.slice(0, 200)),
  );
}

/** Headings that come more than one level below the one before. */
function skippedHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent ?? '',
    }));
    return levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1).map(({ text }) => text);
  });
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
