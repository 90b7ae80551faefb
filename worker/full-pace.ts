/** Answers that take the same time whatever they found. */
import type { Context } from 'hono';
import type { AppEnv } from './http.ts';

const PACE = 500;

/** Waits for the next full half second since the work began: how long it took in between does not show. */
export async function atFullPace<T>(c: Context<AppEnv>, work: () => Promise<T>): Promise<T> {
  const { outside } = c.var;
  const begun = outside.now().getTime();
  try {
    return await work();
  } finally {
    await outside.pause(restOfPace(outside.now().getTime() - begun));
  }
}

/** Milliseconds from so many on to the next full half second. */
export function restOfPace(passed: number): number {
  return PACE - (passed % PACE);
}
