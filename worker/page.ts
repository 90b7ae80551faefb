/** Every address that is no file of the page and no part of the API: the page itself, which knows its own routes. */
import { EMBED_HEADERS, SECURITY_HEADERS } from './headers.ts';
import type { Bindings } from './http.ts';

/** A missing file has to be missing: a page in its place would be kept as that file for a year. */
export async function pageAt(path: string, { ASSETS }: Bindings): Promise<Response> {
  if (isFile(path)) return withHeaders(new Response('Not found', { status: 404 }));
  if (path === '/embed') return withHeaders(await ASSETS.fetch('https://page.invalid/embed'), EMBED_HEADERS);
  return withHeaders(await ASSETS.fetch('https://page.invalid/'));
}

function isFile(path: string): boolean {
  return path.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(path);
}

function withHeaders(response: Response, headers: Record<string, string> = SECURITY_HEADERS): Response {
  const answer = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}
