/** The headers that every answer carries; `web/public/_headers` gives the same to the page's own files. */
import { createMiddleware } from 'hono/factory';
import { STYLE } from './plain/style.ts';

export const SECURITY_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one policy there may be: for the address of the solver's thread.
    'trusted-types solver',
  ].join('; '),
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** For the part that other sites show, and it alone: it asks for what is public, without the cookie. */
export const EMBED_HEADERS = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': SECURITY_HEADERS['Content-Security-Policy'].replace(
    "frame-ancestors 'none'",
    'frame-ancestors *',
  ),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Of the page that needs no code. */
export const HELP = '/help';

/** It may run no code and ask for nothing; the one thing it holds besides words is its style. */
async function plainHeaders() {
  const policy = [
    "default-src 'none'",
    `style-src '${await hashSource(STYLE)}'`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': policy.join('; ') };
}

async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

export function securityHeaders() {
  return createMiddleware(async (c, next) => {
    await next();
    const headers = c.req.path === HELP ? await plainHeaders() : SECURITY_HEADERS;
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    c.header('Cache-Control', 'no-store');
  });
}
