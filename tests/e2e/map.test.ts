/** Job 1 in a real browser: explore the map. What the canvas shows is read from its pixels. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';
import { inventedServer } from './invented-server.ts';
import { COLOURS, findColour, pixelsOf } from './painted.ts';

let server: Server;

beforeAll(async () => {
  server = await inventedServer();
});

const map = (page: Page) => page.getByRole('application', { name: 'Map of the network' });
const rows = (page: Page) => page.locator('.map-list_pick');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search or filter' });
const status = (page: Page) => page.locator('.map_status');
const hash = (page: Page) => new URL(page.url()).hash;
const idOf = (name: string) => INVENTED.members.find((member) => member.name === name)?.id ?? '';

async function openMap(fragment = '', view = {}): Promise<Page> {
  const page = await openPage(`${server.url}/map${fragment}`, view);
  await wake(page);
  return page;
}

/** Until somebody touches anything, a slow line may bring a first picture alone. */
async function wake(page: Page): Promise<void> {
  await page.locator('.map_painter').waitFor();
  await page.keyboard.press('Shift');
  await status(page).waitFor();
}

describe('the map', () => {
  it('shows members in the colours of their sectors, and the same members in a list', async () => {
    const page = await openMap();
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBeGreaterThan(100);
    expect(await pixelsOf(page, COLOURS.media)).toBeGreaterThan(30);
    expect(await rows(page).count()).toBe(6);
    await page.getByText('An invented list').waitFor();
  });

  it('lights up what a search finds, lists it and fades the rest, and takes it back', async () => {
    const page = await openMap();
    await search(page).fill('QUÍLL');
    await page.getByText('1 of 6 organisations', { exact: true }).waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Quill')]);
    await expect.poll(() => status(page).innerText()).toBe('1 of 6 organisations fits.');
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    expect(await pixelsOf(page, COLOURS.media)).toBeGreaterThan(30);
    await search(page).fill('nobody of that name');
    await page.getByText('No organisation fits.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows(page).count()).toBe(6);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => hash(page)).toBe('#q=nobody+of+that+name');
    await page.keyboard.press('Control+z');
    await expect.poll(() => hash(page)).toBe('#q=QU%C3%8DLL');
    await expect.poll(() => status(page).innerText()).toBe('Undone. 1 of 6 organisations fits.');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => hash(page)).toBe('#q=nobody+of+that+name');
  });

  it('takes a member into focus by a click, the same in map, list, card and address', async () => {
    const page = await openMap();
    await expect.poll(() => pixelsOf(page, COLOURS.humanitarian)).toBeGreaterThan(30);
    const { x, y } = await findColour(page, COLOURS.humanitarian);
    await page.mouse.click(x, y);
    await expect
      .poll(() => status(page).innerText())
      .toBe('Amber Clinic, humanitarian, Kenya: 1 tie, to a member in media. Enter opens it.');
    expect(hash(page)).toBe(`#focus=${idOf('Amber Clinic')}`);
    expect(await rows(page).and(page.locator('[aria-pressed="true"]')).innerText()).toContain('Amber Clinic');
    const card = page.getByRole('complementary', { name: 'Amber Clinic' });
    expect(await card.innerText()).toContain('in Kenya');
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    await card.getByRole('button', { name: 'Quill' }).click();
    await page.getByRole('complementary', { name: 'Quill' }).waitFor();
    await page.getByRole('button', { name: 'Leave focus' }).click();
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBeGreaterThan(100);
    expect(hash(page)).toBe('');
  });

  it('takes a member into focus from the list', async () => {
    const page = await openMap();
    await rows(page).filter({ hasText: 'Quill' }).click();
    await expect.poll(() => status(page).innerText()).toContain('Quill, media, works from outside: 1 tie');
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    await page.getByRole('link', { name: 'Open its page: Quill' }).click();
    await page.getByRole('heading', { name: 'Quill', level: 1 }).waitFor();
  });

  it('is walked along its lines by keyboard alone', async () => {
    const page = await openMap();
    await tabTo(page, 'application');
    await page.keyboard.press('n');
    await expect.poll(() => status(page).innerText()).toContain('Amber Clinic');
    await page.keyboard.press('p');
    await expect.poll(() => status(page).innerText()).toContain('Quill');
    await page.keyboard.press('n');
    await walkTo(page, 'Quill');
    await walkTo(page, 'Works from outside');
    await walkTo(page, 'Lantern');
    await page.keyboard.press('Escape');
    await expect.poll(() => status(page).innerText()).toBe('Nothing is in focus.');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Amber Clinic', level: 1 }).waitFor();
  });

  it('looks deeper, at several, and leaves one thing after another by keyboard', async () => {
    const page = await openMap();
    await map(page).focus();
    await page.keyboard.press('n');
    await page.keyboard.press('2');
    await page.getByText('2 organisations within two steps of Amber Clinic').waitFor();
    await expect.poll(() => status(page).innerText()).toContain('Two steps around it: 1 organisation.');
    await page.keyboard.press('a');
    await expect.poll(() => status(page).innerText()).toBe('Amber Clinic stays. Walk on to look at another beside it.');
    await page.keyboard.press('n');
    const [amber, house] = [idOf('Amber Clinic'), idOf('Full House')];
    await expect.poll(() => hash(page)).toBe(`#focus=${house}~2,${amber}~2`);
    await page.getByText('3 organisations around Full House and Amber Clinic').waitFor();
    await page.keyboard.press('f');
    await page.getByRole('region', { name: 'Path' }).waitFor();
    await expect.poll(() => status(page).innerText()).toContain('A way from Full House: walk to another');
    await page.keyboard.press('Escape');
    await expect.poll(() => hash(page)).toBe(`#focus=${house}~2,${amber}~2`);
    await page.keyboard.press('Escape');
    await expect.poll(() => hash(page)).toBe('');
    await page.keyboard.press('u');
    await expect.poll(() => hash(page)).toBe(`#focus=${house}~2,${amber}~2`);
    await expect.poll(() => status(page).innerText()).toMatch(/^Undone. Full House/);
    await page.keyboard.press('m');
    await expect.poll(() => status(page).innerText()).toContain('Arrow keys move it');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => status(page).innerText()).toBe('Moved right.');
    await page.getByRole('button', { name: 'Move it up' }).click();
    await page.getByRole('button', { name: 'Let go of 1 pin' }).click();
    await expect.poll(() => hash(page)).toBe(`#focus=${house}~2,${amber}~2`);
  });

  it('lists its keys, zooms and finds the search by keyboard', async () => {
    const page = await openMap();
    await map(page).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys on the map' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    const before = await pixelsOf(page, COLOURS.media);
    await map(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => pixelsOf(page, COLOURS.media)).toBeGreaterThan(before * 1.4);
    await page.keyboard.press('0');
    await expect.poll(() => pixelsOf(page, COLOURS.media)).toBe(before);
    await page.keyboard.press('/');
    expect(await search(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('shows the same view to the same link, also to an older one', async () => {
    const page = await openMap('#q=l&sector=human-rights&country=TD&by=capacity&weather=red');
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Keystone Law')]);
    const placed = page.getByRole('combobox', { name: 'Placed by' });
    expect(await placed.inputValue()).toBe('capacity');
    expect(await search(page).inputValue()).toBe('l sector:human-rights country:TD');
    expect(await page.getByRole('button', { name: /Human rights/, pressed: true }).count()).toBe(1);
    await placed.selectOption('ties');
    expect(hash(page)).toBe('#q=l+sector:human-rights+country:TD&by=ties');
    await expect.poll(() => status(page).innerText()).toBe('Placed by: ties only.');
  });

  it('says what an address asks for and nobody knows', async () => {
    const page = await openMap('#by=magic&nodes=capacity,alchemy&sector=media');
    await page.getByText('The address also asks for magic and alchemy, which is not known here.').waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Quill')]);
  });

  it('filters by pressing the legend, which counts each sector within the other filters', async () => {
    const page = await openMap('#q=-country:TD');
    const legend = page.getByRole('group', { name: /sector/i });
    await expect.poll(() => legend.getByRole('button', { name: /Human rights/ }).innerText()).toContain('2');
    await legend.getByRole('button', { name: /Media/ }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    await legend.getByRole('button', { name: /Human rights/ }).click();
    await expect.poll(() => rows(page).count()).toBe(3);
    expect(hash(page)).toBe('#q=-country:TD+sector:media,human-rights');
  });

  it('shows who is in a country when the country is in focus', async () => {
    const page = await openMap('#focus=country:KE');
    await page.getByText('1 organisation: Kenya').waitFor();
    await page.getByRole('link', { name: 'Open the country' }).click();
    await page.getByRole('heading', { name: 'Kenya', level: 1 }).waitFor();
  });

  it('changes its colours with those of the device', async () => {
    const page = await openMap();
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBeGreaterThan(100);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pixelsOf(page, COLOURS.humanRightsInTheDark)).toBeGreaterThan(100);
    expect(await pixelsOf(page, COLOURS.humanRights)).toBe(0);
  });

  it('leaves the wheel to the page', async () => {
    const page = await openMap();
    await map(page).hover();
    const before = await pixelsOf(page, COLOURS.media);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await pixelsOf(page, COLOURS.media)).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await expect.poll(() => pixelsOf(page, COLOURS.media)).toBeGreaterThan(before * 1.4);
  });

  it('leaves one finger to the page but to draw an area, and moves and zooms with two', async () => {
    const page = await openPage(`${server.url}/map`, { width: 390 });
    const fingers = await page.context().newCDPSession(page);
    await fingers.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    await wake(page);
    await map(page).scrollIntoViewIfNeeded();
    await expect.poll(() => pixelsOf(page, COLOURS.media)).toBeGreaterThan(5);
    const before = await pixelsOf(page, COLOURS.media);
    const start = await page.evaluate(() => scrollY);
    const box = await map(page).boundingBox();
    const top = (box?.y ?? 0) + 200;
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 195, y: top }] });
    for (const moved of [20, 40, 60, 80, 100, 120]) {
      const touchPoints = [{ x: 195, y: top - moved }];
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    }
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 40);
    expect(await pixelsOf(page, COLOURS.media)).toBe(before);
    // Fingers meet what was last drawn.
    await page.evaluate((y) => {
      scrollTo(0, y);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, start);
    const apart = (distance: number) => ({
      touchPoints: [
        { x: 195 - distance, y: top, id: 1 },
        { x: 195 + distance, y: top, id: 2 },
      ],
    });
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', ...apart(40) });
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', ...apart(55) });
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', ...apart(70) });
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => pixelsOf(page, COLOURS.media)).toBeGreaterThan(before * 1.4);
    await page.getByRole('button', { name: 'Select an area' }).click();
    const { x: left, y: high } = (await map(page).boundingBox()) ?? { x: 0, y: 0 };
    for (const [type, share] of [
      ['touchStart', 0.02],
      ['touchMove', 0.5],
      ['touchMove', 0.8],
    ] as const) {
      const touchPoints = [{ x: left + 350 * share, y: high + 280 * share }];
      await fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
    }
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => hash(page)).toContain('focus=');
  });

  it('is drawn at once on a phone, above the list and without what only dragging takes', async () => {
    const page = await openPage(`${server.url}/map`, { width: 390 });
    await page.locator('.map_painter').waitFor();
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBeGreaterThan(20);
    expect(await rows(page).count()).toBe(6);
    const [drawn, listed] = await Promise.all([
      page.locator('.map_canvas').boundingBox(),
      rows(page).first().boundingBox(),
    ]);
    expect(drawn?.y).toBeLessThan(Number(listed?.y));
    const isListFirst = await page.evaluate(() => {
      const [row, canvas] = [document.querySelector('.map-list_pick'), document.querySelector('.map_canvas')];
      return row && canvas && (row.compareDocumentPosition(canvas) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(isListFirst).toBe(true);
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0)),
    );
    expect(Math.max(...sizes)).toBeLessThan(150_000);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('region', { name: 'Share' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('prints what was asked, without boxes and buttons, and where and when', async () => {
    const page = await openMap('#country=TD');
    // As a browser does it: told first, laid out after.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByText(`${server.url}/map#country=TD`).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/^Printed on \d+ \w+ \d{4} from/).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filter' }).isVisible()).toBe(false);
    const picture = page.getByRole('img', { name: 'Map of the network' });
    expect(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBeGreaterThan(
      300,
    );
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Keystone Law')]);
  });

  it('comes with Try again once the line is back, and the list does not wait for it', async () => {
    const page = await openPage(`${server.url}/about`, { width: 390 });
    const code = /\/assets\/map-(?!desk|page|panel|slot)[\w-]{8}\.js$/;
    await page.route(code, (route) => route.fulfill({ contentType: 'text/javascript', body: '{' }));
    await page.goto(`${server.url}/map#q=quill`);
    await page.getByText('The map could not be loaded.').waitFor();
    expect(await rows(page).count()).toBe(1);
    await page.unroute(code);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.map_painter').waitFor();
    expect(hash(page)).toBe('#q=quill');
  });

  it('says so when nobody is in the network yet', async () => {
    const { capacities, countries, areas } = INVENTED;
    const empty = await startServer({ capacities, countries, areas });
    const page = await openPage(`${empty.url}/map`);
    await page.getByText('There is no organisation in this network yet.').waitFor();
    await empty.close();
  });
});

async function tabTo(page: Page, role: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.getAttribute('role') === wanted, role)) return;
  }
  throw new Error(`No ${role} within 60 presses of Tab.`);
}

/** Walks from what is in focus to a neighbour of it, in whatever direction that lies. */
async function walkTo(page: Page, name: string): Promise<void> {
  const start = hash(page);
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key);
    if (await saysSoon(page, name)) return;
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, start);
    await page.waitForFunction((fragment) => location.hash === fragment, start);
  }
  throw new Error(`No line leads to ${name}.`);
}

/** Whether the status line names something before long. */
async function saysSoon(page: Page, name: string): Promise<boolean> {
  const words = status(page).filter({ hasText: new RegExp(`^${name}`) });
  return words.waitFor({ timeout: 400 }).then(
    () => true,
    () => false,
  );
}
