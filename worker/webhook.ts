/** Tells the operator that somebody has a message, and nothing else: not who, not what, not exactly when. */
import type { Context } from 'hono';
import type { AppEnv } from './http.ts';

const MESSAGE = JSON.stringify({ text: 'Someone has a message in Solidarity Atlas.' });
const MINUTE = 60_000;
/** The platform ends what is still under way 30 seconds after the answer was sent. */
const LONGEST_WAIT = 25_000;

type Means = {
  fetch(url: string, init: RequestInit): Promise<unknown>;
  now(): number;
  /** 0 up to but not including 1. */
  chance(): number;
  pause(milliseconds: number): Promise<void>;
};

/** At most once a minute, after a random while, so that it does not tell who acted when. Failures are nobody's concern. */
export function operatorBell({ fetch, now, chance, pause }: Means) {
  let quietUntil = 0;

  async function ring(url: string): Promise<void> {
    await pause(chance() * LONGEST_WAIT);
    try {
      await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: MESSAGE });
    } catch {
      // The message waits in its inbox whether or not the bell was heard.
    }
  }

  return (url: string | undefined, waitUntil: (work: Promise<void>) => void): void => {
    if (url === undefined || !URL.canParse(url) || new URL(url).protocol !== 'https:') return;
    if (now() < quietUntil) return;
    quietUntil = now() + MINUTE;
    waitUntil(ring(url));
  };
}

/** To be called after a change that wrote notices. */
export function tellOperator(c: Context<AppEnv>): void {
  c.var.outside.tellOperator(c.env, (work) => c.executionCtx.waitUntil(work));
}
