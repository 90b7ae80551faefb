/** Somebody at a browser, without the browser: keeps the cookie, names its origin, and has passkeys in software. */
import { expect } from 'vitest';
import type * as z from 'zod';
import { AddPasskeyOptionsAnswer, EnrolOptionsAnswer, SignInOptionsAnswer } from '../../worker/answers/identity.ts';
import type { Authenticator, Misdeed } from './authenticator.ts';

type Asking = { origin?: string | null; headers?: Record<string, string>; at?: string };

/** @param send how requests reach the product. */
export function visitorOf(send: (request: Request) => Promise<Response>, home = 'http://localhost') {
  let cookie: string | null = null;
  /** With which somebody came in last. */
  let known: Authenticator | null = null;

  async function sendOne(method: string, path: string, body: unknown, asking: Asking): Promise<Response> {
    const { origin = home, headers = {}, at = home } = asking;
    const all = new Headers(headers);
    if (cookie !== null && !all.has('Cookie')) all.set('Cookie', cookie);
    if (method === 'POST') {
      if (origin !== null) all.set('Origin', origin);
      if (!all.has('Content-Type')) all.set('Content-Type', 'application/json');
    }
    const response = await send(
      new Request(`${at}${path}`, { method, headers: all, body: method === 'POST' ? JSON.stringify(body) : undefined }),
    );
    const given = response.headers.getSetCookie()[0];
    if (given !== undefined) cookie = /=;/.test(given) ? null : (given.split(';')[0] ?? null);
    return response;
  }

  const get = (path: string, asking: Asking = {}) => sendOne('GET', path, undefined, asking);
  const post = (path: string, body: unknown = {}, asking: Asking = {}) => sendOne('POST', path, body, asking);

  return {
    get,
    post,
    cookie: () => cookie,
    setCookie: (value: string | null) => {
      cookie = value;
    },

    async accept(code: string, device: Authenticator, wrong: Misdeed = {}, changed: object = {}): Promise<Response> {
      const asked = await post('/api/invitations/options', { code });
      if (asked.status !== 200) return asked;
      const { challengeId, options } = EnrolOptionsAnswer.parse(await asked.json());
      const response = await device.make(options, wrong);
      known = device;
      return post('/api/invitations/accept', { code, challengeId, response, label: 'A device', ...changed });
    },

    async signIn(device: Authenticator, wrong: Misdeed = {}, changed: object = {}): Promise<Response> {
      const { challengeId, options } = await read(SignInOptionsAnswer, await post('/api/session/options'));
      const response = await device.show(options, wrong);
      known = device;
      return post('/api/session', { challengeId, response, ...changed });
    },

    async addPasskey(device: Authenticator, wrong: Misdeed = {}, changed: object = {}): Promise<Response> {
      const asked = await post('/api/account/passkeys/options');
      if (asked.status !== 200) return asked;
      const { challengeId, options, confirm } = AddPasskeyOptionsAnswer.parse(await asked.json());
      const shown = await known?.show(confirm.options);
      const response = await device.make(options, wrong);
      const confirmed = { challengeId: confirm.challengeId, response: shown };
      return post('/api/account/passkeys', {
        challengeId,
        response,
        label: 'Another device',
        confirm: confirmed,
        ...changed,
      });
    },
  };
}

export async function read<Schema extends z.ZodType>(schema: Schema, response: Response): Promise<z.infer<Schema>> {
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return schema.parse(body);
}
