/** `npm run bench -- map`: the network drawn by our hands and by others, side by side in one browser. */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { bundleHands } from './map/bundle.ts';
import type { HandName } from './map/in-page.ts';
import { type Bundle, load, type Measured, measureHand, PICTURES, type Size, settled, workOf } from './map/measure.ts';

const SIZES: readonly Size[] = [
  { nodes: 300, edges: 1500 },
  { nodes: 2000, edges: 8000 },
  { nodes: 10_000, edges: 40_000 },
];

const PLAIN = 'cytoscape, plain';
const TUNED = 'cytoscape, tuned';
const WITH_NODES = 'painter, all nodes in cytoscape';
const PRODUCT = 'the map as it is';

const HANDS: readonly HandName[] = [
  PLAIN,
  TUNED,
  'sigma 3',
  'force-graph',
  'vis-network',
  'painter',
  WITH_NODES,
  PRODUCT,
];

type Table = Map<HandName, Map<number, Measured>>;

export async function benchMap(): Promise<void> {
  const bundle = await bundleHands();
  const browser = await launchChromium();
  try {
    console.log('A page warms the browser up, then each hand has one of its own. No graphics processor.\n');
    await measureHand(browser, bundle, 'painter', { nodes: 300, edges: 1500 });
    const table: Table = new Map(HANDS.map((name) => [name, new Map()]));
    for (const size of SIZES) {
      for (const name of HANDS) {
        const measured = await measureHand(browser, bundle, name, size, name === PRODUCT);
        table.get(name)?.set(size.nodes, measured);
        console.error(`${name}, ${size.nodes}: ${said(measured)}`);
      }
    }
    printTable(table);
    printRatios(table);
    await printOpening(browser, bundle);
    console.log(`\nPictures: ${PICTURES}`);
  } finally {
    await browser.close();
  }
}

function said({ work, frame, slowFrame, stepWork, frameWork, heap }: Measured): string {
  const frames = `${Math.round(frame)} (${Math.round(slowFrame)})`;
  return `${Math.round(work)} · ${frames} · ${stepWork.toFixed(1)} (${frameWork.toFixed(1)}) · ${heap.toFixed(1)}`;
}

function printTable(table: Table): void {
  console.log(
    'First picture, ms of the main thread’s processor time · frame while panning, as long as one sees it on average (worst in twenty), ms · what a step of the hand takes of all processes (of it, a frame on the main thread), ms · heap, MB',
  );
  console.log(`| drawn by | ${SIZES.map(({ nodes, edges }) => `${nodes} / ${edges}`).join(' | ')} |`);
  console.log(`|---|${SIZES.map(() => '---|').join('')}`);
  for (const [name, bySize] of table) {
    const cells = SIZES.map(({ nodes }) => {
      const measured = bySize.get(nodes);
      return measured ? said(measured) : '';
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function printRatios(table: Table): void {
  const value = (name: HandName, nodes: number, of: keyof Measured) => table.get(name)?.get(nodes)?.[of] ?? Number.NaN;
  const ratio = (one: HandName, other: HandName, nodes: number, of: keyof Measured) =>
    value(one, nodes, of) / value(other, nodes, of);
  const rows: [string, number, number][] = [
    ['painter’s first picture to force-graph’s, 2,000', ratio('painter', 'force-graph', 2000, 'work'), 1],
    ['painter’s first picture to tuned cytoscape’s, 2,000', ratio('painter', TUNED, 2000, 'work'), 0.2],
    ['with cytoscape’s nodes: start to tuned cytoscape’s, 2,000', ratio(WITH_NODES, TUNED, 2000, 'work'), 0.6],
    ['with cytoscape’s nodes: panning frame to tuned cytoscape’s, 2,000', ratio(WITH_NODES, TUNED, 2000, 'frame'), 0.4],
    [
      'with cytoscape’s nodes: work of a panning step to tuned cytoscape’s, 2,000',
      ratio(WITH_NODES, TUNED, 2000, 'stepWork'),
      0.4,
    ],
    ['with cytoscape’s nodes: heap to tuned cytoscape’s, 2,000', ratio(WITH_NODES, TUNED, 2000, 'heap'), 0.3],
    ['painter’s panning frame to tuned cytoscape’s, 10,000', ratio('painter', TUNED, 10_000, 'frame'), 0.1],
    ['painter’s work of a panning step to tuned cytoscape’s, 10,000', ratio('painter', TUNED, 10_000, 'stepWork'), 0.1],
  ];
  console.log('\n| ratio | measured | at most | |\n|---|---|---|---|');
  for (const [what, measured, most] of rows) {
    console.log(`| ${what} | ${measured.toFixed(2)} | ${most} | ${measured <= most ? 'held' : 'MISSED'} |`);
  }
}

async function printOpening(browser: Browser, bundle: Bundle): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1240, height: 840 } });
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  await load(page, bundle);
  const overview = await page.evaluate(() => globalThis.mapBench.openCountry('overview'));
  const before = await settled(metrics);
  await page.screenshot({ path: `${PICTURES}overview.png` });
  const atStart = await workOf(metrics);
  const opened = await page.evaluate(() => globalThis.mapBench.openCountry('open'));
  const work = (await settled(metrics)) - Math.max(before, atStart);
  await page.screenshot({ path: `${PICTURES}opened.png` });
  const parts = (of: typeof opened) =>
    `scene ${of.scene.toFixed(0)}, layout ${of.layout.toFixed(0)}, drawing ${of.drawing.toFixed(0)} ms`;
  console.log(`\nOverview of 10,000 / 40,000: ${parts(overview)}.`);
  const total = opened.scene + opened.layout + opened.drawing;
  console.log(
    `Opening a country, ${opened.members} members drawn: ${total.toFixed(0)} ms until painted (${parts(opened)}); ${work.toFixed(0)} ms of work in all. ${total <= 150 ? 'Held' : 'MISSED'}: 150 ms.`,
  );
  await page.close();
}
