/** Draws a network with each hand in a page of its own and measures it there: the main thread's work, frames, memory. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { HandName } from './in-page.ts';

export const PICTURES = fileURLToPath(new URL('../../../node_modules/.cache/bench-map/', import.meta.url));

export type Size = { nodes: number; edges: number };
export type Measured = {
  /** Milliseconds that the page's main thread worked until the picture stood. */
  work: number;
  /** The mean time between two frames while a mouse drags the picture, each weighed by how long it stood; and the worst in twenty. */
  frame: number;
  slowFrame: number;
  /** What each step of the hand took of all of the browser's processes: drawing is handed on by the main thread. */
  stepWork: number;
  /** What each of these frames took of the main thread's processor. */
  frameWork: number;
  /** Megabytes in use beyond the network itself, after collecting garbage. */
  heap: number;
};

const VIEW = { width: 1240, height: 840 };
const QUIET = { part: 100, work: 4, times: 3 };
const LONGEST_WAIT = 60_000;
const DRAG_STEPS = 90;

/** @param touched whether a pointer rests on the picture before frames and memory are measured. */
export async function measureHand(
  browser: Browser,
  bundle: Bundle,
  name: HandName,
  size: Size,
  isTouched = false,
): Promise<Measured> {
  const page = await browser.newPage({ viewport: VIEW });
  try {
    const metrics = await page.context().newCDPSession(page);
    await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
    await load(page, bundle);
    await page.evaluate(({ nodes, edges }) => globalThis.mapBench.plant(nodes, edges), size);
    await settled(metrics);
    const heapBefore = await heapOf(metrics);
    const workBefore = await workOf(metrics);
    await page.evaluate((hand) => {
      globalThis.mapBench.draw(hand);
      return globalThis.mapBench.framesFromNow();
    }, name);
    const work = (await settled(metrics)) - workBefore;
    await takePicture(page, name, size, 'first');
    if (isTouched) {
      await page.mouse.move(600, 400);
      await page.locator('.map_instrument canvas').first().waitFor({ state: 'attached' });
      await settled(metrics);
      await takePicture(page, name, size, 'touched');
    }
    const frames = await framesWhileDragging(page, metrics, await processorOf(browser));
    await settled(metrics);
    await takePicture(page, name, size, 'moved');
    const heap = ((await heapOf(metrics)) - heapBefore) / 1e6;
    return { work, heap, ...frames };
  } finally {
    await page.close();
  }
}

export type Bundle = { script: string; style: string };

export async function load(page: Page, { script, style }: Bundle): Promise<void> {
  await page.setContent('<!doctype html><html lang="en"><body><div id="picture"></div></body></html>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
}

/** A drag from a corner, where no node lies, until the last of it is on the screen. */
async function framesWhileDragging(
  page: Page,
  metrics: CDPSession,
  allWorkOf: () => Promise<number>,
): Promise<Pick<Measured, 'frame' | 'slowFrame' | 'stepWork' | 'frameWork'>> {
  const restingWork = await allWorkOf();
  await page.screenshot();
  const screenshotWork = (await allWorkOf()) - restingWork;
  await page.mouse.move(20, 20);
  await page.mouse.down();
  await page.mouse.move(26, 26);
  const workBefore = await workOf(metrics);
  const allWorkBefore = await allWorkOf();
  await page.evaluate(() => globalThis.mapBench.startFrames());
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    const share = step / DRAG_STEPS;
    await page.mouse.move(26 + share * 320, 26 + share * 180);
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
  await page.evaluate(() => globalThis.mapBench.framesFromNow());
  await page.screenshot();
  const times = await page.evaluate(() => globalThis.mapBench.endFrames());
  const work = (await workOf(metrics)) - workBefore;
  const stepWork = ((await allWorkOf()) - allWorkBefore - screenshotWork) / DRAG_STEPS;
  await page.mouse.up();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const sorted = gaps.toSorted((one, other) => one - other);
  const frame = sumOf(gaps.map((gap) => gap * gap)) / sumOf(gaps);
  const slowFrame = sorted[Math.floor(sorted.length * 0.95)] ?? frame;
  return { frame, slowFrame, stepWork, frameWork: work / gaps.length };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Reads what all of the browser's processes took so far, in milliseconds of the processor. */
async function processorOf(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return 1000 * sumOf(processInfo.map(({ cpuTime }) => cpuTime));
  };
}

/** Waits until the main thread has hardly anything to do; returns its work up to when it had. */
export async function settled(metrics: CDPSession): Promise<number> {
  const end = Date.now() + LONGEST_WAIT;
  let [last, quiet] = [await workOf(metrics), 0];
  let done = last;
  while (quiet < QUIET.times && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, QUIET.part));
    const now = await workOf(metrics);
    quiet = now - last <= QUIET.work ? quiet + 1 : 0;
    if (quiet === 0) done = now;
    last = now;
  }
  return done;
}

/** The time that tasks of the page's main thread took, in milliseconds of its processor. */
export async function workOf(metrics: CDPSession): Promise<number> {
  return 1000 * (await metricOf(metrics, 'TaskDuration'));
}

async function heapOf(metrics: CDPSession): Promise<number> {
  await metrics.send('HeapProfiler.collectGarbage');
  await metrics.send('HeapProfiler.collectGarbage');
  return metricOf(metrics, 'JSHeapUsedSize');
}

async function metricOf(metrics: CDPSession, name: string): Promise<number> {
  const { metrics: all } = await metrics.send('Performance.getMetrics');
  return all.find((metric) => metric.name === name)?.value ?? 0;
}

async function takePicture(page: Page, name: string, { nodes }: Size, when: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${name.replaceAll(/\W+/g, '-')}-${nodes}-${when}.png` });
}
