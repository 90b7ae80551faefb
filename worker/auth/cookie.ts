/**
 * The cookie of a session. Plain `http://localhost` is the one exception: browsers there refuse the prefix `__Host-`,
 * which asks for Secure. The name follows from the address, so that neither kind is ever taken for the other.
 */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import type { AppEnv } from '../http.ts';

const NAMES = { 'https:': '__Host-session', 'http:': 'session' } as const;

function cookieAt(url: string) {
  const isSecure = new URL(url).protocol === 'https:';
  return { isSecure, name: isSecure ? NAMES['https:'] : NAMES['http:'] };
}

export function sessionSecretIn(request: Request): string | null {
  const { name } = cookieAt(request.url);
  return parse(request.headers.get('Cookie') ?? '', name)[name] ?? null;
}

export function giveCookie(c: Context<AppEnv>, secret: string, expiresAt: string): void {
  const { isSecure, name } = cookieAt(c.req.url);
  setCookie(c, name, secret, {
    path: '/',
    httpOnly: true,
    secure: isSecure,
    sameSite: 'Strict',
    expires: new Date(expiresAt),
  });
}

export function takeCookie(c: Context<AppEnv>): void {
  if (getCookie(c, cookieAt(c.req.url).name) !== undefined) giveCookie(c, '', new Date(0).toISOString());
}
