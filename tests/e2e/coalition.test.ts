/** Job 3 in a real browser: form a coalition for a country, and see what moves when a member falls out. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { CROWD, CROWD_NEEDS, SHARED_NEEDS } from './invented.ts';
import { inventedServer } from './invented-server.ts';

let server: Server;
let crowded: Server;

beforeAll(async () => {
  server = await inventedServer();
  crowded = await startServer(CROWD);
});
afterAll(() => crowded.close());

const seats = (page: Page) => page.locator('.seat-list_seat').locator('.member-row_name').allInnerTexts();
const verdict = (page: Page) => page.getByRole('region', { name: 'The coalition', exact: true }).getByRole('status');

describe('forming a coalition', () => {
  it('starts from what the country lacks and proves that fewer cannot do it', async () => {
    const page = await openPage(`${server.url}/coalitions`);
    await page.getByRole('combobox', { name: 'Country' }).fill('ken');
    await page.keyboard.press('Enter');
    await verdict(page).getByText('2 organisations. No one of those you can see can do it alone: checked.').waitFor();
    await verdict(page)
      .getByText(
        'On paper, among the 3 you can see that offer any of this there and could be in it. None of them was asked.',
      )
      .waitFor();
    expect(await seats(page)).toEqual(['Northlight', 'Quill']);
    await page.getByText('None of them has an account here').waitFor();
    expect(await page.locator('.seat-list_seat').getByText('listed, no account here').count()).toBe(2);
    expect(await page.locator('.picked_name').allInnerTexts()).toEqual([
      'Advocacy',
      'Digital security',
      'Legal support',
    ]);
    await page.getByText('Nobody you can see could bring: Translation.').waitFor();
    expect(new URL(page.url()).hash).toBe('#country=KE');
  });

  it('shows who covers what, with levels as the sources state them', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE`);
    const row = page.getByRole('row', { name: 'Legal support' });
    await row.getByRole('img', { name: 'covers it, can lead' }).waitFor();
    await row.getByRole('img', { name: 'covers it, level not stated' }).waitFor();
    await page.getByRole('row', { name: 'Advocacy' }).getByText('nobody else could').waitFor();
    await page.getByRole('row', { name: 'Digital security' }).getByText('1 other could').click();
    expect(await page.getByRole('link', { name: 'Lantern' }).getAttribute('href')).toMatch(/^\/members\//);
    const seat = page.locator('.seat-list_seat').first();
    await seat.getByText('As stated in An invented list, January 2026').waitFor();
  });

  it('moves when a member is left out, and goes back when it is put back', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE`);
    await page.getByRole('button', { name: 'Try without Northlight' }).click();
    await verdict(page).getByText('Still 2 organisations, with others in the seats.').waitFor();
    expect(await seats(page)).toEqual(['Lantern', 'Quill']);
    await page.getByRole('button', { name: 'Try without Quill' }).click();
    await verdict(page).getByText('2 more seats stay empty.').waitFor();
    await page.getByText('Advocacy: only Quill, which you left out.').waitFor();
    await page.getByRole('button', { name: 'Put back Quill' }).click();
    await page.getByRole('button', { name: 'Put back Northlight' }).click();
    await verdict(page).getByText('among the 3 you can see').waitFor();
    expect(new URL(page.url()).hash).not.toContain('without');
  });

  it('keeps the focus near its place when a line goes away', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE`);
    await press(page, 'Try without Northlight');
    await verdict(page).getByText('Still 2 organisations').waitFor();
    expect(await focusedLabel(page)).toBe('Try without Quill');
    await page.keyboard.press('Enter');
    await verdict(page).getByText('2 more seats stay empty.').waitFor();
    expect(await focusedLabel(page)).toBe('Try without Lantern');
    await press(page, 'Put back Northlight');
    await page.getByRole('button', { name: 'Put back Northlight' }).waitFor({ state: 'detached' });
    expect(await focusedLabel(page)).toBe('Put back Quill');
    await press(page, 'Remove Advocacy');
    expect(await focusedLabel(page)).toBe('Remove Digital security');
    await press(page, 'Remove Legal support');
    expect(await focusedLabel(page)).toBe('Remove Digital security');
    await page.keyboard.press('Enter');
    expect(await focusedLabel(page)).toBe('Add a capacity');
  });

  it('can ask for more hands, another level and another capacity', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE&needs=legal-support`);
    await verdict(page).getByText('1 organisation. One is enough.').waitFor();
    await page.getByLabel('By how many Legal support is held').selectOption('2');
    await verdict(page).getByText('2 organisations. No one').waitFor();
    await page.getByLabel('By how many Legal support is held').selectOption('1');
    await page.getByLabel('Least level of Legal support').selectOption('3');
    await page.getByText('at level 3').first().waitFor();
    expect(await seats(page)).toEqual(['Northlight']);
    await page.getByRole('combobox', { name: 'Add a capacity' }).fill('transl');
    await page.keyboard.press('Enter');
    await page.getByText('Translation: nobody you can see offers it there.').waitFor();
    await verdict(page).getByText('It covers all that anybody you can see can cover.').waitFor();
    expect(new URL(page.url()).hash).toBe('#country=KE&needs=legal-support:3,translation');
    await page.getByRole('button', { name: 'Back to what is missing' }).click();
    await verdict(page).getByText('2 organisations').waitFor();
  });

  it('tells a level that nobody states from a capacity that nobody offers', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE&needs=advocacy:3`);
    await verdict(page).getByText('Nobody you can see states such a level in Kenya.').waitFor();
    await page.getByText('Advocacy: nobody states this level. 1 offers it without a level').waitFor();
    await page.getByLabel('Least level of Advocacy').selectOption('1');
    await verdict(page).getByText('1 organisation. One is enough.').waitFor();
  });

  it.each([390, 1440] as const)('names who covers what where there are many seats, %i wide', async (width) => {
    const page = await openPage(`${crowded.url}/coalitions#country=KE&needs=${CROWD_NEEDS}`, { width });
    await verdict(page).getByText('8 organisations.').waitFor();
    const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Skill 1' }) });
    await first.getByRole('link', { name: 'Helper a' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('starts a long list with what hangs on one member, opens the rest at a press, and prints all of it', async () => {
    const page = await openPage(`${crowded.url}/coalitions#country=KE&needs=${CROWD_NEEDS},${SHARED_NEEDS}`);
    await page.getByText('8 of 11 are missing or held by one alone.').waitFor();
    const lines = page.locator('.coverage-names_need');
    expect(await lines.count()).toBe(8);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => lines.count()).toBe(11);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => lines.count()).toBe(8);
    await press(page, 'Show all 11');
    await page.getByRole('heading', { name: 'Skill 11' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show these only');
  });

  it('leaves out of a link whoever is unknown and what cannot be read, says so, and answers the rest', async () => {
    const unknown = 'abcdefghijkmnpqrstuvwxyz23';
    const said = 'This link names something that is not here; it was left out.';
    const page = await openPage(`${server.url}/coalitions#country=KE&needs=advocacy&with=${unknown}&survives=9`);
    await verdict(page).getByText('1 organisation. One is enough.').waitFor();
    await page.getByText(said).waitFor();
    expect(new URL(page.url()).hash).toBe('#country=KE&needs=advocacy');
    await page.getByLabel('By how many Advocacy is held').selectOption('2');
    await page.getByText(said).waitFor({ state: 'detached' });
    await page.goto(`${server.url}/coalitions#country=KE&needs=advocacy&most=99`);
    await page.getByText(said).waitFor();
  });

  it('says so when nobody in the country can do it', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE&needs=legal-support`, { width: 390 });
    await page.getByRole('checkbox', { name: 'Also organisations that help from outside the country' }).uncheck();
    await verdict(page).getByText('Nobody who could be in it offers any of this in Kenya.').waitFor();
    await page.getByText('include organisations that help from outside').waitFor();
  });

  it('leads to the members and to the map', async () => {
    const page = await openPage(`${server.url}/coalitions#country=KE`);
    await page.getByRole('heading', { name: 'The coalition on the map' }).scrollIntoViewIfNeeded();
    await page.locator('canvas').first().waitFor();
    await page.getByRole('link', { name: '2: Quill' }).click();
    await page.getByRole('heading', { name: 'Quill', level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: '1: Northlight' }).waitFor();
  });
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

/** The name of what holds the focus, by its own label or that of its field. */
function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const field = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null;
    return activeElement?.getAttribute('aria-label') ?? field ?? activeElement?.tagName ?? '';
  });
}
