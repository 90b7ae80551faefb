/** What every route shares: the environment, checked input, and problems in one sentence. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { describeRoute, resolver, validator } from 'hono-openapi';
import type * as z from 'zod';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { ProblemAnswer } from './answers/shared.ts';
import type { RequestKey } from './db/commit.ts';
import type { IdentityStore, Store } from './store.ts';

export type Bindings = {
  DB: D1Database;
  ASSETS: Fetcher;
  ORIGIN: string;
  /** The ring of secrets under which confidential texts are sealed. */
  CONTACT_KEYS: string;
  /** Where the operator hears that somebody has a message; without one, nowhere. */
  WEBHOOK_URL?: string;
};

/** What the app takes from outside itself; the tests hand in their own, so that answers repeat. */
export type Outside = {
  load(bindings: Bindings): Promise<StoredNetwork>;
  store(bindings: Bindings): Store;
  viewerOf(request: Request, identity: IdentityStore, now: string): Promise<Viewer>;
  /** The network address that a request comes from; null where nothing says it. */
  addressOf(request: Request): string | null;
  /** The address at which passkeys are made and used. */
  allowedOrigin(bindings: Bindings): string;
  now(): Date;
  /** From a cryptographic source. */
  random(length: number): Uint8Array<ArrayBuffer>;
  newRequestId(): string;
  pause(milliseconds: number): Promise<void>;
  /** Says that somebody has a message, and nothing else. */
  tellOperator(bindings: Bindings, waitUntil: (work: Promise<void>) => void): void;
};

export type AppEnv = {
  Bindings: Bindings;
  Variables: {
    outside: Outside;
    requestId: string;
    store: Store;
    /** The session that the request turned out to carry, once somebody asked for it. */
    sessionId: string | null;
    /** Tells a request that is sent again from a new one. */
    requestKey: RequestKey | null;
    /** The moment of this request, the same for all that it does. */
    now: string;
  };
};

/** A refusal that the viewer reads: one sentence that says what happened and what to do. */
export class Refusal extends HTTPException {}

export function refuse(status: ContentfulStatusCode, sentence: string): never {
  throw new Refusal(status, { message: sentence });
}

/**
 * The only wrapper around the validator. It throws on bad input, so that the client's types see good answers only.
 * Zod objects are strict: an unknown field is refused. A body is taken as JSON only.
 */
export function validate<Target extends 'json' | 'query' | 'param', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) {
  return validator(target, schema, (result, c) => {
    if (target === 'json' && !isJson(c.req.header('Content-Type')))
      refuse(415, 'Send the question as application/json.');
    if (result.success) return;
    const [first] = result.error;
    const field = first?.path?.map((part) => (typeof part === 'object' ? part.key : part)).join('.');
    const where = field ? `The field "${quotable(field)}" is not right` : 'The question is not right';
    const why = quotable(first?.message ?? 'it does not fit');
    refuse(400, `${where}: ${why}. What can be asked is listed at /api/openapi.json.`);
  });
}

function isJson(type: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(type ?? '');
}

const LONGEST_QUOTE = 120;

/** What somebody sent, as far as a sentence can carry it: short, on one line, without control characters. */
export function quotable(text: string): string {
  const line = text.replace(/\p{C}+/gu, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** Describes a route for /api/openapi.json: what it is for, what it answers, and how it refuses. */
export function describe(summary: string, answer: z.ZodType, problems: Record<number, string> = {}) {
  return describeRoute({
    summary,
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: resolver(answer) } } },
      ...refusalsOf(problems),
    },
  });
}

/** The same for a route that answers with a file. */
export function describeFile(summary: string, types: readonly string[], problems: Record<number, string> = {}) {
  const content = Object.fromEntries(
    types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
  );
  return describeRoute({
    summary,
    responses: { ...refusalsOf(problems), 200: { description: 'The file', content } },
  });
}

function refusalsOf(problems: Record<number, string>) {
  const content = { 'application/problem+json': { schema: resolver(ProblemAnswer) } };
  const all = Object.entries({ ...EVERYWHERE, ...problems });
  return Object.fromEntries(all.map(([status, description]) => [status, { description, content }]));
}

const EVERYWHERE = {
  400: 'A question that cannot be answered',
  413: 'A body above 5 MB',
  415: 'A body that is not JSON',
  default: 'Any other problem',
};

export function problemAnswer(c: Context<AppEnv>, status: ContentfulStatusCode, detail: string) {
  const problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Problem',
    status,
    detail,
    requestId: c.var.requestId,
  };
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  412: 'Changed in the meantime',
  428: 'Precondition required',
  429: 'Too many requests',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Internal error',
  503: 'Not set up',
};
