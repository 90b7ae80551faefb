/**
 * A server in front of another that speaks HTTP/2 and compresses as the platform's edge does: files well and once,
 * answers quickly.
 */
import { execFileSync } from 'node:child_process';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { ANSWERS_QUALITY } from './outline-on-the-wire.ts';

const FILES_QUALITY = 11;

/** Headers of one hop, and those that no longer hold once the body is another. */
const DROPPED = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']);

export type Edge = { url: string; close: () => Promise<void> };

/** @param origin where the other server is, as in `http://127.0.0.1:8787`. */
export async function startEdge(origin: string): Promise<Edge> {
  const kept = new Map<string, Buffer>();
  const server = createSecureServer(identity(), (request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      const { cookie, accept } = request.headers;
      const headers = { ...(cookie ? { cookie } : {}), ...(accept ? { accept } : {}) };
      const answer = await fetch(origin + path, { method: request.method, headers, redirect: 'manual' });
      const body = Buffer.from(await answer.arrayBuffer());
      const isAnswer = path.startsWith('/api/');
      const packed = kept.get(path) ?? compressed(body, isAnswer ? ANSWERS_QUALITY : FILES_QUALITY);
      if (!isAnswer) kept.set(path, packed);
      for (const [name, value] of answer.headers) if (!DROPPED.has(name)) response.setHeader(name, value);
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Length', packed.length);
      response.writeHead(answer.status).end(packed);
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${portOf(server.address())}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A key made for this run, and a certificate that nobody else trusts. */
function identity(): { key: string; cert: string } {
  const how = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -subj /CN=localhost -days 1';
  const both = execFileSync('openssl', ['req', ...how.split(' ')], { encoding: 'utf8', stdio: 'pipe' });
  return { key: both, cert: both };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return address.port;
}

function compressed(body: Buffer, quality: number): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
