/** Job 1 in a real browser: explore the map. What the canvas shows is read from its pixels. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer(INVENTED);
});
afterAll(() => server.close());

/** The fills of the sectors in the light colours, and of human rights in the dark ones. */
const COLOURS = {
  humanitarian: [230, 159, 0],
  humanRights: [0, 114, 178],
  humanRightsInTheDark: [59, 147, 204],
  media: [86, 180, 233],
} as const;

const map = (page: Page) => page.getByRole('application', { name: 'Map of the network' });
const rows = (page: Page) => page.locator('.map-list_pick');
const status = (page: Page) => page.locator('.map_status');
const hash = (page: Page) => new URL(page.url()).hash;
const idOf = (name: string) => INVENTED.members.find((member) => member.name === name)?.id ?? '';

async function openMap(fragment = '', view = {}): Promise<Page> {
  const page = await openPage(`${server.url}/map${fragment}`, view);
  await page.locator('.map_canvas canvas').first().waitFor();
  return page;
}

/** How many of the canvas's pixels have a colour, and the middle of them on the page. */
function findColour(page: Page, colour: readonly [number, number, number]) {
  return page.evaluate(([red, green, blue]) => {
    const canvas = document.querySelector('canvas[data-id="layer2-node"]');
    const brush = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null;
    if (!brush) return { count: 0, x: 0, y: 0 };
    const { width, height } = brush.canvas;
    const { data } = brush.getImageData(0, 0, width, height);
    let [count, x, y] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
      count += 1;
      x += (at / 4) % width;
      y += Math.floor(at / 4 / width);
    }
    const box = brush.canvas.getBoundingClientRect();
    const scale = width / box.width;
    return { count, x: box.left + x / count / scale, y: box.top + y / count / scale };
  }, colour);
}

const pixelsOf = async (page: Page, colour: readonly [number, number, number]) =>
  (await findColour(page, colour)).count;

describe('the map', () => {
  it('shows members in the colours of their sectors, and the same members in a list', async () => {
    const page = await openMap();
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBeGreaterThan(100);
    expect(await pixelsOf(page, COLOURS.media)).toBeGreaterThan(30);
    expect(await rows(page).count()).toBe(6);
    await page.getByText('An invented list').waitFor();
  });

  it('lights up what a search finds, lists it and fades the rest', async () => {
    const page = await openMap();
    await page.getByRole('searchbox', { name: 'Name' }).fill('QUÍLL');
    await page.getByText('1 of 6 organisations').waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Quill')]);
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    expect(await pixelsOf(page, COLOURS.media)).toBeGreaterThan(30);
    await page.getByRole('searchbox', { name: 'Name' }).fill('nobody of that name');
    await page.getByText('No organisation fits.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows(page).count()).toBe(6);
  });

  it('finds a country and a capacity by their other names', async () => {
    const page = await openMap();
    await page.getByRole('combobox', { name: 'Country' }).fill('tchad');
    await page.keyboard.press('Enter');
    await page.getByText('1 of 6 organisations').waitFor();
    await page.getByRole('combobox', { name: 'Capacity' }).fill('lawyer');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#country=TD&capacity=legal-support');
  });

  it('takes a member into focus by a click, the same in map, list, card and address', async () => {
    const page = await openMap();
    await expect.poll(() => pixelsOf(page, COLOURS.humanitarian)).toBeGreaterThan(30);
    const { x, y } = await findColour(page, COLOURS.humanitarian);
    await page.mouse.click(x, y);
    await expect
      .poll(() => status(page).innerText())
      .toBe('Amber Clinic, humanitarian, in 1 country: 1 tie. Enter opens it.');
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
    await page.getByRole('button', { name: /Quill/ }).click();
    await expect.poll(() => status(page).innerText()).toContain('Quill, media, works from outside: 1 tie.');
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    await page.getByRole('link', { name: 'Open the page of Quill' }).click();
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
    expect(
      await page.getByRole('searchbox', { name: 'Name' }).evaluate((input) => input === document.activeElement),
    ).toBe(true);
  });

  it('shows the same view to the same link', async () => {
    const page = await openMap('#q=l&sector=human-rights&country=TD&by=capacity&colour=red');
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Keystone Law')]);
    expect(await page.getByRole('radio', { name: 'Capacity' }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Chad');
    expect(await page.getByRole('button', { name: /Human rights/, pressed: true }).count()).toBe(1);
    await page.getByRole('radio', { name: 'Ties only' }).click();
    expect(hash(page)).toBe('#q=l&sector=human-rights&country=TD&by=ties');
  });

  it('leaves out what an address asks for and nobody knows, and says so', async () => {
    const page = await openMap('#country=ZZ&capacity=alchemy&sector=media');
    await page.getByText('The address also asks for ZZ and alchemy, which is not known here.').waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining('Quill')]);
  });

  it('counts each sector within the other filters', async () => {
    const page = await openMap('#country=TD');
    const legend = page.getByRole('group', { name: 'Sectors' });
    await expect.poll(() => legend.getByRole('button', { name: /Human rights/ }).innerText()).toContain('1');
    expect(await legend.getByRole('button', { name: /Media/ }).innerText()).toContain('0');
  });

  it('filters by pressing the legend', async () => {
    const page = await openMap();
    const legend = page.getByRole('group', { name: 'Sectors' });
    await legend.getByRole('button', { name: /Media/ }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await expect.poll(() => pixelsOf(page, COLOURS.humanRights)).toBe(0);
    await legend.getByRole('button', { name: /Human rights/ }).click();
    await expect.poll(() => rows(page).count()).toBe(4);
    expect(hash(page)).toBe('#sector=human-rights,media');
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

  it('leaves one finger to the page and moves and zooms with two', async () => {
    const page = await openPage(`${server.url}/map`, { width: 390 });
    const fingers = await page.context().newCDPSession(page);
    await fingers.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    await page.getByRole('button', { name: 'Show the map' }).click();
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
    await page.evaluate((y) => scrollTo(0, y), start);
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
  });

  it('comes on a phone only when asked for', async () => {
    const page = await openPage(`${server.url}/map`, { width: 390 });
    await expect.poll(() => rows(page).count()).toBe(6);
    const size = () =>
      page.evaluate(() =>
        Math.max(
          ...performance
            .getEntriesByType('resource')
            .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0)),
        ),
      );
    expect(await size()).toBeLessThan(150_000);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.locator('.map_canvas canvas').first().waitFor();
    expect(await size()).toBeGreaterThan(300_000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('prints what was asked, without boxes and buttons, and where and when', async () => {
    const page = await openMap('#country=TD');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByText(`${server.url}/map#country=TD`).waitFor();
    expect(await page.getByText(/^Printed on \d+ \w+ \d{4} from/).count()).toBe(1);
    const country = page.getByRole('combobox', { name: 'Country' });
    expect(await country.inputValue()).toBe('Chad');
    expect(await country.evaluate((input) => getComputedStyle(input).borderTopWidth)).toBe('0px');
    expect(await page.getByLabel('Capacity').first().isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
  });

  it('comes with Try again once the line is back', async () => {
    const page = await openPage(`${server.url}/map#q=quill`, { width: 390 });
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.route(/\/assets\/map-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '{' }),
    );
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByText('The map could not be loaded.').waitFor();
    await page.unroute(/\/assets\/map-[^/]*\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.locator('.map_canvas canvas').first().waitFor();
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
