/** Pages of a real Chromium. A test fails on any console error, page error or request to another host. */
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

/** An old phone, a phone, or a laptop. */
export type Width = 320 | 390 | 1440;
export type View = {
  width?: Width;
  scheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** Where the test is about refusals: browsers log each as an error. */
  mayRefuse?: boolean;
  /** Where the test is about leaving: the one other host that a page may lead to. */
  mayLeadTo?: string;
  /** As where JavaScript is off. */
  withoutScript?: boolean;
};

const REFUSAL = /^Failed to load resource: the server responded with a status of 40[1349]/;

const HEIGHTS: Record<Width, number> = { 320: 568, 390: 844, 1440: 900 };

/** One for all test files of a process, and with it until its end: each test has a context of its own. */
let browser: Promise<Browser> | null = null;

/**
 * Opens a page for the present test and closes it after it.
 * @param url the address to show; every request has to go to its host
 */
export async function openPage(url: string, view: View = {}): Promise<Page> {
  const {
    width = 1440,
    scheme = 'light',
    reducedMotion = true,
    mayRefuse = false,
    mayLeadTo = null,
    withoutScript = false,
  } = view;
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: scheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'UTC',
    javaScriptEnabled: !withoutScript,
  });
  const page = await context.newPage();
  const complaints = listenTo(page, [new URL(url).host, mayLeadTo], mayRefuse);
  onTestFinished(async () => {
    await context.close();
    expect(complaints, 'console errors, page errors and requests to other hosts').toEqual([]);
  });
  await page.goto(url);
  return page;
}

/** Collects what must not happen on a page, for as long as it is open. */
function listenTo(page: Page, hosts: (string | null)[], mayRefuse: boolean): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (mayRefuse && REFUSAL.test(message.text())) return;
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !hosts.includes(asked))
      complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
