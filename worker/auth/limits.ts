/** Refuses what is tried too often from one address, in the same words to everybody. */
import type { Context } from 'hono';
import { addressGroup } from '#core/identity/address-group.ts';
import { LIMITS, type Limited, minutesUntil, windowEnd } from '#core/identity/limits.ts';
import { hashOf } from '../db/hash.ts';
import { type AppEnv, refuse } from '../http.ts';
import { newSecret } from './secrets.ts';

/** Addresses by which a machine reaches itself. */
const OWN_MACHINE = /^(127\.|::1$|::ffff:127\.)/;

/** Counts one attempt, and refuses it where there were too many in these ten minutes. */
export async function limited(c: Context<AppEnv>, what: Limited): Promise<void> {
  const address = c.var.outside.addressOf(c.req.raw);
  if (isAtHome(c, address)) return;
  const { now, outside, store } = c.var;
  const endsAt = windowEnd(now);
  const salt = (await store.attempts.attemptSalt(endsAt)) ?? (await newSalt());
  // Those whose address is not known share one count.
  const from = address === null ? null : addressGroup(address);
  const hash = await hashOf(JSON.stringify([salt, from, what]));
  if ((await store.attempts.countAttempt(hash, endsAt)) <= LIMITS[what]) return;
  const minutes = minutesUntil(now, endsAt);
  c.header('Retry-After', String(minutes * 60));
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  refuse(429, `This was tried too often from your connection, by you or by others who share it. Try again in ${wait}.`);

  async function newSalt(): Promise<string> {
    const made = newSecret(outside.random);
    await store.attempts.startCounting(endsAt, made, now);
    return (await store.attempts.attemptSalt(endsAt)) ?? made;
  }
}

/** On one's own machine nobody is kept out: there is one visitor, and no other address to tell it from. */
function isAtHome(c: Context<AppEnv>, address: string | null): boolean {
  const isLocal = new URL(c.var.outside.allowedOrigin(c.env)).hostname === 'localhost';
  return isLocal && (address === null || OWN_MACHINE.test(address));
}
