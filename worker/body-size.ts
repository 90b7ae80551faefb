/** Refuses what is too large or too deep to be a question, and in a way that reaches the sender. */
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { nestsDeeperThan } from '#core/json-depth.ts';
import { type AppEnv, refuse } from './http.ts';

const MEGABYTE = 1024 * 1024;
const MAX_SIZE = 5 * MEGABYTE;
const MAX_DEPTH = 32;
/** How much of a refused body is still read: a sender cut off in the middle would see a broken connection instead. */
const MAX_DRAINED = 25 * MEGABYTE;

export function limitBodySize() {
  return bodyLimit({
    maxSize: MAX_SIZE,
    onError: async (c) => {
      await drain(c.req.raw.body);
      refuse(413, 'The body is larger than 5 MB. Send less at a time.');
    },
  });
}

/** Before anything parses it: what reads nested JSON goes as deep as the JSON does. */
export function limitDepth() {
  return createMiddleware<AppEnv>(async (c, next) => {
    const isJson = /^application\/json\b/i.test(c.req.header('Content-Type') ?? '');
    if (isJson && nestsDeeperThan(MAX_DEPTH, await c.req.text()))
      refuse(
        400,
        `The JSON is nested more than ${MAX_DEPTH} levels deep. Send it flatter, as /api/openapi.json describes.`,
      );
    await next();
  });
}

async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  for (let read = 0; read < MAX_DRAINED; ) {
    const { done, value } = await reader.read();
    if (done) return;
    read += value.length;
  }
  await reader.cancel();
}
