/** Every page in a real browser, on the public sample: what it must show, by keyboard, on a phone, in light and dark. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeIn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { type Server, sampleNetwork, startServer } from '../support/server.ts';

let server: Server;
const sample = sampleNetwork();
const member = sample.members.find(({ name }) => name === 'Front Line Defenders');
const [tied] = sample.ties;

beforeAll(async () => {
  server = await startServer(sample);
});
afterAll(() => server.close());

const PAGES = [
  { path: '/', heading: 'Who can help, who is near, who stands together', says: '109 organisations' },
  { path: '/map', heading: 'Map', says: '' },
  { path: '/partners', heading: 'Find a partner', says: 'Or start from what is offered most' },
  { path: '/coalitions', heading: 'Form a coalition', says: 'Choose a country' },
  { path: '/members', heading: 'Organisations', says: 'Front Line Defenders' },
  { path: `/members/${member?.id}`, heading: 'Front Line Defenders', says: 'Emergency funding' },
  { path: '/countries', heading: 'Countries', says: 'Somalia' },
  { path: '/countries/SO', heading: 'Somalia', says: 'Missing seats' },
  { path: '/playbook', heading: 'Playbook', says: 'Start from what happened' },
  { path: '/sources', heading: 'Sources', says: 'V-Dem' },
  { path: '/api-guide', heading: 'API', says: '/api/coalitions/proposals' },
  { path: '/about', heading: 'About', says: 'It is not an emergency line' },
  { path: '/sign-in', heading: 'Sign in', says: 'fingerprint, face or PIN' },
  { path: '/account', heading: 'Your account', says: 'You are not signed in.' },
  { path: '/invitations', heading: 'Invitations', says: 'You are not signed in.' },
  { path: '/what-if', heading: 'What if an organisation is shut down?', says: 'You are not signed in.' },
  { path: '/nowhere', heading: 'There is no such page', says: 'Go to the home page' },
];

const WITHOUT_DATA = [
  '/about',
  '/api-guide',
  '/sources',
  '/sign-in',
  '/account',
  '/invitations',
  '/what-if',
  '/nowhere',
];

describe('every page', () => {
  it.each(PAGES)(
    '$path names itself, says what it should and where it is from, and fits a phone',
    async ({ path, heading, says }) => {
      const page = await openPage(`${server.url}${path}`, { width: 390, scheme: 'dark' });
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      if (says !== '') await page.getByText(says).first().waitFor();
      expect(await page.title()).toBe(`${heading} · Solidarity Atlas`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await namelessControls(page)).toEqual([]);
      expect(await skippedHeadings(page)).toEqual([]);
      if (WITHOUT_DATA.includes(path)) return;
      // And that nobody shown supplied it.
      const note = page.locator('section', { has: page.getByRole('heading', { name: 'Where this comes from' }) });
      await note.getByText('not members of this service and did not supply this').waitFor();
      expect(await note.getByRole('listitem').count()).toBeGreaterThan(0);
    },
  );
});

describe('the home page', () => {
  it('gives each sector the number that the linked list has', async () => {
    const page = await openPage(server.url);
    const line = page.locator('.sector-chart_line', { hasText: 'Human rights' });
    const count = await line.locator('.sector-chart_count').innerText();
    await line.getByRole('link').click();
    await page.getByText(`${count} of 109 organisations`, { exact: true }).waitFor();
  });
});

describe('taking the network along', () => {
  it('leads from a filter of the list to a file of those who fit, and says what it leaves out', async () => {
    const page = await openPage(`${server.url}/members#country=SO`, { width: 390 });
    await page.getByRole('link', { name: 'Take these along as a file' }).click();
    await page.getByText(/^25 organisations and \d+ ties among them$/).waitFor();
    await page.getByText('It holds all of it').waitFor();
    await page.getByRole('radio', { name: 'GEXF' }).check();
    await page.getByText(/^Left out, .*notes of needs/).waitFor();
    expect(await (await axeIn(page))()).toEqual([]);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as GEXF' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^solidarity-atlas-gexf-[a-z2-9]{26}\.gexf$/);
    expect((await readFile(await file.path(), 'utf8')).match(/<node /g)).toHaveLength(25);
    await page.getByText(`as ${file.suggestedFilename()}`).waitFor();
    await page.getByRole('link', { name: 'take all of it' }).click();
    await page.getByText(/^109 organisations, /).waitFor();
  });
});

describe('responding to something that happened', () => {
  it('leads on a phone from a threat to cases, capacities, holders, the fewest helpers and a request', async () => {
    const page = await openPage(`${server.url}/respond`, { width: 390 });
    await page.getByRole('combobox', { name: 'What happened?' }).fill('legal and');
    await page.getByRole('option', { name: 'Legal and bureaucratic restrictions' }).click();
    await page.getByRole('combobox', { name: 'Where?' }).fill('canada');
    await page.getByRole('option', { name: 'Canada' }).click();
    const play = page.getByRole('checkbox', { name: 'Standing coalition' });
    expect(await play.isChecked()).toBe(true);
    const ofPlay = page.locator('.respond-plays_play', { has: play });
    expect(await ofPlay.innerText()).toContain('Used in 3 cases');
    expect(await ofPlay.getByRole('link').first().getAttribute('href')).toMatch(/^\/playbook\/\w{26}$/);
    await page.getByRole('button', { name: 'Show all 13 plays' }).click();
    await page.getByRole('checkbox', { name: 'Monitoring of laws' }).check();
    await page.getByRole('button', { name: 'Remove Convening' }).click();
    const legal = page.locator('.respond-holders_line', { has: page.getByRole('heading', { name: 'Legal support' }) });
    await legal.getByText('without a stated level').waitFor();
    expect(await legal.getByRole('link', { name: /why each fits/ }).getAttribute('href')).toBe(
      '/partners#threat=legal-restrictions&capacities=legal-support&country=CA',
    );
    await page.getByText(/\d organisations\. No (one|\d) of those you can see can do it.*: checked\./).waitFor();
    await page.getByRole('button', { name: 'Check this proof' }).click();
    await page.getByText('The proof holds.').first().waitFor();
    const helpers = page.locator('.respond-helpers_helper a');
    const ids = await helpers.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    const ask = await page.getByRole('link', { name: /^Ask these \d for solidarity$/ }).getAttribute('href');
    expect(ask).toBe(
      `/requests/new#threats=legal-restrictions&needs=advocacy,legal-support,research-and-analysis&country=CA&helpers=${ids.join()}`,
    );
    expect(await page.getByRole('link', { name: 'Form a coalition of them' }).getAttribute('href')).toContain(
      ids.join(),
    );
    await page.getByRole('heading', { name: 'Where this comes from' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await (await axeIn(page))()).toEqual([]);
    // The address holds all of it: whoever gets it sees the same.
    const fragment = new URL(page.url()).hash;
    expect(fragment).toContain('plays=standing-coalition,joint-advocacy,legal-monitoring&dropped=convening');
    await page.reload();
    await page.getByRole('link', { name: `Ask these ${ids.length} for solidarity` }).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
  });
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
    await page.getByRole('link', { name: 'Form a coalition here' }).click();
    await page.getByText(/\d+ organisations\. No \d+ of those you can see can do it: checked\./).waitFor();
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

describe('before any code is there', () => {
  it.each([390, 1440] as const)('the name stands where it will stay, %i wide', async (width) => {
    const page = await openPage(`${server.url}/about`, { width });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const drawn = await placeOf(page, '.shell_name');
    const header = await placeOf(page, '.shell_header');
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`${server.url}/partners`);
    expect(await page.getByRole('link', { name: 'Solidarity Atlas' }).isVisible()).toBe(true);
    expect(await page.locator('.shell_line').count()).toBe(3);
    expect(await placeOf(page, '.shell_name')).toEqual(drawn);
    expect(await placeOf(page, '.shell_header')).toEqual(header);
  });
});

describe('code that did not arrive', () => {
  it('is asked for anew by the button, with the same address', async () => {
    const page = await openPage(`${server.url}/about`);
    await page.getByRole('heading', { name: 'About', level: 1 }).waitFor();
    await loseOnce(page, /\/playbook-page/);
    await page.evaluate(() =>
      document.querySelector('.shell_jobs a[href="/playbook"]')?.setAttribute('href', '/playbook#threat=raid'),
    );
    await page.getByRole('navigation', { name: 'Main pages' }).getByRole('link', { name: 'Playbook' }).click();
    await page.getByRole('heading', { name: 'This page did not load' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Playbook', level: 1 }).waitFor();
    expect(new URL(page.url()).hash).toBe('#threat=raid');
  });

  it('of the map beside a list is asked for anew too', async () => {
    const page = await openPage(`${server.url}/members/${member?.id}`, { width: 390 });
    await page.getByRole('button', { name: 'Show on the map' }).waitFor();
    await loseOnce(page, /\/map-panel/);
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await page.getByRole('alert').getByText('The map could not be loaded').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await page.locator('canvas').first().waitFor();
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

describe('the search in words', () => {
  it('lists what it finds while one types, in any language, and keeps the words out of the address', async () => {
    const page = await openPage(`${server.url}/members`, { width: 390 });
    const field = page.getByLabel('Search everything');
    await field.waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('/');
    await page.keyboard.type('soutien juridiqe');
    const found = page.getByRole('search');
    await found.getByRole('status').getByText('5 organisations, 1 other entry').waitFor();
    await found.getByText('Nothing has “juridiqe”. Read as “juridique”.').waitFor();
    const capacity = found.getByRole('link', { name: 'Soutien juridique', exact: true });
    expect(await capacity.getAttribute('href')).toBe('/partners#capacities=legal-support');
    expect(await found.getByText('Offers').first().locator('..').innerText()).toBe('Offers Soutien juridique');
    expect(asked.filter((url) => url.includes('juridiq'))).toEqual([]);
    expect(page.url()).not.toContain('juridiq');
    await page.keyboard.press('Escape');
    await found.getByRole('status').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
  });

  it('says where nothing has all the words, and shows more when asked', async () => {
    const page = await openPage(`${server.url}/members`);
    await page.getByLabel('Search everything').fill('lawyer tchad');
    const found = page.getByRole('search');
    await found.getByText('Nothing has all of these words. These have some of them.').waitFor();
    await found.getByRole('button', { name: 'Show more' }).click();
    await found.getByText('50 of 54').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.search-hits_list') !== null)).toBe(true);
    await page.getByLabel('Search everything').fill('lawyer india');
    await found.getByRole('button', { name: 'Legal support india' }).click();
    await found.getByRole('link', { name: 'Human Rights Law Network' }).waitFor();
    await found.getByText('1 organisation', { exact: true }).waitFor();
    await page.getByLabel('Search everything').fill('qqqqqqqq');
    await found.getByText('Nothing that you can see has any of these words.').waitFor();
  });
});

describe('the page of an organisation', () => {
  it('says that it is listed, and neither invents levels nor sends the visit to its website', async () => {
    const page = await openPage(`${server.url}/members/${member?.id}`);
    await page.getByText('Listed: somebody entered public facts about it.').waitFor();
    expect(await page.getByText('The sources state no level for any of these.').count()).toBe(1);
    for (const link of await page.locator('a[href^="http"]').all()) {
      expect(await link.getAttribute('rel')).toContain('noreferrer');
    }
  });

  it('says of each tie who reported it, and when', async () => {
    const page = await openPage(`${server.url}/members/${tied?.a}`);
    const ties = page.locator('section', { has: page.getByRole('heading', { name: 'Ties', exact: true }) });
    const line = ties.locator('.tie-list_tie').first();
    await line.getByText(/as reported|Reported money/).waitFor();
    expect(await line.getByRole('link').getAttribute('href')).toBe(`/sources#${tied?.sourceId}`);
    expect(await line.innerText()).toMatch(/, .*20\d\d$/);
  });

  it('shows the sentence of the service and its request id when something is wrong', async () => {
    const page = await openPage(`${server.url}/members`);
    await page.getByRole('link', { name: 'Front Line Defenders' }).waitFor();
    const problem = { detail: 'The database did not answer.', requestId: 'abc23' };
    await page.evaluate((body) => {
      globalThis.fetch = () => Promise.resolve(Response.json(body, { status: 500 }));
    }, problem);
    await page.getByRole('link', { name: 'Front Line Defenders' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('The database did not answer.').waitFor();
    await alert.getByText('report this number: abc23').waitFor();
    await alert.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('an address that names what is not there', () => {
  it.each(['/members/nobody', '/countries/ZZ'])('%s says what any other unknown page says', async (path) => {
    const page = await openPage(`${server.url}/about`);
    await page.getByRole('heading', { name: 'About', level: 1 }).waitFor();
    await answerUnknownQuietly(page);
    await goWithin(page, path);
    await page.getByRole('heading', { name: 'There is no such page', level: 1 }).waitFor();
    expect(await page.getByText('/api/').count()).toBe(0);
  });

  it('may write a country in lower case', async () => {
    const page = await openPage(`${server.url}/countries/td`);
    await page.getByRole('heading', { name: 'Chad', level: 1 }).waitFor();
    await goWithin(page, '/coalitions#country=td');
    await page.getByRole('button', { name: 'See the coalition' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Chad');
    expect(new URL(page.url()).hash).toBe('#country=TD');
  });

  it.each([
    ['/coalitions#country=ZZ&needs=magic', 'ZZ and magic', ''],
    ['/partners#capacities=magic:2,training&country=TD', 'magic:2', '#capacities=training&country=TD'],
    ['/members#country=ZZ&sector=magic&name=aid', 'ZZ and magic', '#name=aid'],
    ['/playbook#threat=magic', 'magic', '#threat=magic'],
  ])('%s keeps its form, and leaves out what it does not know', async (path, leftOut, hash) => {
    const page = await openPage(`${server.url}${path}`);
    await page.getByText(`Left out of this address, as nothing here goes by that name: ${leftOut}.`).waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.getByRole('combobox').count()).toBeGreaterThan(0);
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

/** Lets code arrive broken once, as a lost connection would, without the browser's own complaint in the console. */
function loseOnce(page: Page, url: RegExp): Promise<unknown> {
  return page.route(
    url,
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("lost");' }),
    { times: 1 },
  );
}

function placeOf(page: Page, selector: string) {
  return page.locator(selector).boundingBox();
}

/** Follows a link to another address of ours. */
async function goWithin(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => document.querySelector('.shell_name')?.setAttribute('href', to), href);
  await page.locator('.shell_name').click();
}

/** Answers what is not there as the service does, without the browser's own complaint in the console. */
function answerUnknownQuietly(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = (asked, init) =>
      /members\/nobody|countries\/ZZ/.test(String(asked))
        ? Promise.resolve(Response.json({ detail: 'None. They are listed at /api/.' }, { status: 404 }))
        : fetch(asked, init);
  });
}

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
