/** The solver in the page's own thread, in a real browser: it answers, the page goes on answering too, and it can fail. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { generateNetwork } from '../support/generated-network.ts';
import { type Server, startServer } from '../support/server.ts';

const CAPACITIES = Array.from({ length: 40 }, (_, place) => `skill-${place}`);
const WORDS = {
  capacities: CAPACITIES.map((id) => ({ id, kind: 'solidarity' as const, labels: { en: id }, isRetired: false })),
  threats: [],
  threatNeeds: [],
  plays: [],
  playCapacities: [],
  threatPlays: [],
  areas: [{ code: '001', labels: { en: 'World' } }],
  countries: [{ code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001'] }],
};
/** A thousand who could be asked: easy where few capacities are needed once, hard where all are needed three times. */
const EASY = `#country=KE&needs=${CAPACITIES.slice(0, 5).join(',')}`;
const HARD = `#country=KE&needs=${CAPACITIES.map((id) => `${id}:1:3`).join(',')}`;

let server: Server;

beforeAll(async () => {
  server = await startServer(generateNetwork(1000, WORDS));
});
afterAll(() => server.close());

const verdict = (page: Page) =>
  page.getByRole('region', { name: 'The coalition', exact: true }).getByRole('status').getByText('checked');

/** What the page asks the service about coalitions from now on, by the last word of the address. */
function watchQuestions(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, word] = /\/api\/coalitions\/(\w+)$/.exec(request.url()) ?? [];
    if (word) asked.push(word);
  });
  return asked;
}

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

it('solves in a thread of its own, having asked once for what it solves from', async () => {
  const page = await openPage(`${server.url}/coalitions`);
  const asked = watchQuestions(page);
  await goTo(page, EASY);
  await verdict(page).waitFor();
  expect(page.workers()).toHaveLength(1);
  await goTo(page, EASY.replace('skill-1,', ''));
  await page.getByRole('row', { name: 'skill-1', exact: true }).waitFor({ state: 'detached' });
  await verdict(page).waitFor();
  expect(asked).toEqual(['ground']);
});

it('answers clicks while it works, and drops a question when another is asked', async () => {
  const page = await openPage(`${server.url}/coalitions`);
  const asked = watchQuestions(page);
  await goTo(page, EASY);
  await verdict(page).waitFor();
  await page.evaluate(() => {
    document.body.dataset['clicks'] = '0';
    document.body.dataset['longest'] = '0';
    document.addEventListener('click', () => {
      document.body.dataset['clicks'] = `${Number(document.body.dataset['clicks']) + 1}`;
    });
    new PerformanceObserver((list) => {
      const durations = list.getEntries().map(({ duration }) => duration);
      document.body.dataset['longest'] = `${Math.max(Number(document.body.dataset['longest']), ...durations)}`;
    }).observe({ type: 'longtask' });
  });
  const told = (name: string) => page.evaluate((key) => Number(document.body.dataset[key]), name);
  await goTo(page, HARD);
  for (let click = 1; click <= 10; click++) {
    await page.mouse.click(2, 2);
    expect(await told('clicks')).toBe(click);
  }
  await goTo(page, EASY);
  await verdict(page).waitFor();
  // A browser lets a thread that was ended run on for a moment.
  await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBe(1);
  expect(asked).toEqual(['ground']);
  // Never asserted: a busy machine is no fault of the code.
  console.log(`Longest task of the page while the solver worked: ${Math.round(await told('longest'))} ms`);
});

it('tells how far it has come, and can be called off and asked again', async () => {
  const page = await openPage(`${server.url}/coalitions`, { width: 390 });
  await goTo(page, HARD);
  await page.getByText('20 organisations, and no fewer. Now for the best of them').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('The search was cancelled.').waitFor();
  await page.getByRole('button', { name: 'Search again' }).click();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
});

it('keeps the answer before when called off, says which question it answers, and ends the work', async () => {
  const page = await openPage(`${server.url}/coalitions`);
  await goTo(page, EASY);
  await verdict(page).waitFor();
  const kept = await verdict(page).innerText();
  // From here on the thread hears of nothing, so that no machine is fast or busy enough for an answer to come first.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await goTo(page, HARD);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('The search was cancelled. What you see here answers the question before.').waitFor();
  expect(await verdict(page).innerText()).toBe(kept);
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  // A browser lets a thread that was ended run on for a moment.
  await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBe(0);
});

it('leaves the answer to the service where the browser starts no thread', async () => {
  const page = await openPage(`${server.url}/coalitions`);
  const asked = watchQuestions(page);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await goTo(page, EASY);
  await verdict(page).waitFor();
  expect(page.workers()).toEqual([]);
  expect(asked).toEqual(['ground', 'proposals']);
});
