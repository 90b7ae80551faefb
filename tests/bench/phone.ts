/**
 * The map on a cheap phone, before a touch: 390 px wide, 400 kbit/s, 400 ms, a processor slowed four times. What is
 * seen when, and what it took over the wire.
 */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { startServer } from '../support/server.ts';
import { startEdge } from './phone/edge.ts';
import { MEMBERS, TIES } from './phone/outline-on-the-wire.ts';
import { phoneNetwork } from './phone/phone-network.ts';

const RUNS = 3;
const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWED = 4;
/** How long to go on listening after the map is there. */
const REST_MS = 4000;

type Seen = { paint: number; list: number; map: number };
/** Bytes of the body as it travels, and with the headers. */
type Loaded = { file: string; bytes: number; all: number; end: number };
type Run = Seen & { files: Loaded[] };

export async function benchPhone(): Promise<void> {
  const server = await startServer(phoneNetwork(MEMBERS, TIES));
  const edge = await startEdge(server.url);
  const browser = await launchChromium();
  try {
    // The Worker and its database are woken first, as they are where many people come.
    for (const path of ['/api/map/outline', '/api/session', '/map'])
      await (await fetch(server.url + path)).arrayBuffer();
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await open(browser, `${edge.url}/map`));
    print(runs);
  } finally {
    await browser.close();
    await edge.close();
    await server.end();
  }
}

async function open(browser: Browser, url: string): Promise<Run> {
  const screen = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  const context = await browser.newContext({ ...screen, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const files = await slowDown(page);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map').length > 0, null, { timeout: 60_000 });
  await page.waitForTimeout(REST_MS);
  const seen = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { paint: at('first-contentful-paint'), list: at('list'), map: at('map') };
  });
  if (process.env['PHONE_PICTURE']) await page.screenshot({ path: process.env['PHONE_PICTURE'] });
  await context.close();
  return { ...seen, files };
}

/** @returns the files as they arrive, with the bytes of their bodies as they travel. */
async function slowDown(page: Page): Promise<Loaded[]> {
  const files: Loaded[] = [];
  const asked = new Map<string, { file: string; bytes: number }>();
  const session = await page.context().newCDPSession(page);
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const bytes = Number(response.headers['content-length'] ?? Number.NaN);
    asked.set(requestId, { file: new URL(response.url).pathname, bytes });
  });
  let start = 0;
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    start ||= timestamp;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const found = asked.get(requestId) ?? { file: '?', bytes: Number.NaN };
    files.push({ ...found, all: encodedDataLength, end: Math.round(1000 * (timestamp - start)) });
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return files;
}

/** Runs in the page: marks when rows can be read, and when something is drawn where the map is. */
function watch(): void {
  const probe = document.createElement('canvas');
  probe.width = 8;
  probe.height = 8;
  const drawn = (canvas: HTMLCanvasElement) => {
    const context = probe.getContext('2d', { willReadFrequently: true });
    if (!context || canvas.width === 0 || canvas.height === 0) return false;
    context.clearRect(0, 0, 8, 8);
    context.drawImage(canvas, 0, 0, 8, 8);
    return context.getImageData(0, 0, 8, 8).data.some((value) => value > 0);
  };
  const note = (name: string, isThere: () => boolean) => {
    if (performance.getEntriesByName(name).length === 0 && isThere()) performance.mark(name);
  };
  const look = () => {
    note('list', () => document.querySelectorAll('.map-list_row').length > 0);
    note('map', () => [...document.querySelectorAll<HTMLCanvasElement>('.map canvas')].some(drawn));
    if (performance.getEntriesByName('map').length === 0) setTimeout(() => requestAnimationFrame(look), 30);
  };
  look();
}

function print(runs: readonly Run[]): void {
  const median = (of: (run: Run) => number) =>
    Math.round(runs.map(of).toSorted((one, other) => one - other)[runs.length >> 1] ?? Number.NaN);
  const [run] = runs;
  const sum = (files: readonly Loaded[], key: 'bytes' | 'all') => files.reduce((total, file) => total + file[key], 0);
  process.stdout.write(
    `The map of ${MEMBERS} members and ${TIES} ties at 390 px, 400 kbit/s, 400 ms, processor slowed ${SLOWED} times; ` +
      `median of ${runs.length}\n`,
  );
  console.table([
    {
      'first paint ms': median(({ paint }) => paint),
      'list ms': median(({ list }) => list),
      'map ms': median(({ map }) => map),
      'kB before a touch': (median(({ files }) => sum(files, 'bytes')) / 1000).toFixed(1),
      'with headers': (median(({ files }) => sum(files, 'all')) / 1000).toFixed(1),
    },
  ]);
  console.table(
    run?.files
      .toSorted((one, other) => other.bytes - one.bytes)
      .map(({ file, bytes: size, end }) => ({ file, kB: (size / 1000).toFixed(1), 'there at ms': end })),
  );
}
