/** A network with accounts on a real database, its own clock, and people who come to its door. */
import type { Role } from '#core/vocabulary.ts';
import { inviteAsOperator } from '../../scripts/operator.ts';
import { AccountAnswer, SessionAnswer } from '../../worker/answers/identity.ts';
import { makeApp } from '../../worker/app.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { storeIn } from '../../worker/store.ts';
import { viewerOf } from '../../worker/viewer.ts';
import { newAuthenticator } from './authenticator.ts';
import { CONTACT_KEYS, RING } from './keys.ts';
import { read, visitorOf } from './visitor.ts';

const START = Date.parse('2026-03-01T09:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const trueRandom = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export type House = ReturnType<typeof houseOn>;

/**
 * @param origin the address at which this network says it lives.
 * @param random what ids and secrets are drawn from.
 */
export function houseOn(db: D1Database, origin = 'http://localhost', random = trueRandom) {
  let passed = 0;
  let ringCount = 0;
  const pauses: number[] = [];
  const now = () => new Date(START + passed);
  const app = makeApp({
    load: ({ DB }) => loadNetwork(DB),
    store: ({ DB }) => storeIn(DB, RING),
    allowedOrigin: ({ ORIGIN }) => ORIGIN,
    viewerOf,
    addressOf: (request) => request.headers.get('CF-Connecting-IP'),
    now,
    random,
    newRequestId: () => 'request',
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    tellOperator: () => {
      ringCount += 1;
    },
  });
  const send = async (request: Request) => app.fetch(request, { DB: db, ORIGIN: origin, CONTACT_KEYS });
  const visitor = () => visitorOf(send, origin);
  const invite = (role: Role, memberId: string | null = null) => inviteAsOperator(db, { role, memberId }, now());

  /** Somebody who has accepted an invitation and is signed in. */
  async function someone(role: Role, memberId: string | null = null) {
    const [device, there] = [await newAuthenticator(origin), visitor()];
    const answer = await read(SessionAnswer, await there.accept(await invite(role, memberId), device));
    return { ...there, device, id: answer.account?.id ?? '' };
  }

  return {
    send,
    visitor,
    invite,
    someone,
    /** How often the operator was told that somebody has a message. */
    ringCount: () => ringCount,
    /** How long answers were held back, in milliseconds. */
    pauses,
    pass(milliseconds: number): void {
      passed += milliseconds;
    },
  };
}

/** Who the product says is signed in. */
export async function roleOf(visitor: { get(path: string): Promise<Response> }): Promise<string | null> {
  return (await read(SessionAnswer, await visitor.get('/api/session'))).account?.role ?? null;
}

export async function accountOf(visitor: { get(path: string): Promise<Response> }) {
  return await read(AccountAnswer, await visitor.get('/api/account'));
}
