/** Axe, which knows what makes a page hard to use with a screen reader or by keyboard, in a page of the browser. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const SOURCE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url);
const Found = z.array(z.string());

let source: Promise<string> | null = null;

/** What axe finds wrong within a part of a page, by rule, with the elements that it is about. */
export type Axe = (within?: string) => Promise<string[]>;

/** Brings axe into a page past the page's policy, which lets no such code in by itself. */
export async function axeIn(page: Page): Promise<Axe> {
  source ??= readFile(SOURCE, 'utf8');
  const cdp = await page.context().newCDPSession(page);
  const run = async (expression: string) => {
    const answer = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  };
  await run(await source);
  return async (within = 'html') =>
    Found.parse(
      await run(`axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`),
    );
}
