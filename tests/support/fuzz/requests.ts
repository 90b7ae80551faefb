/** Requests nobody thought of: made from the description that the product gives of itself, then bent. */
import type { Visitor } from '../people.ts';
import type { Question } from '../questions.ts';
import type { Chance } from '../random.ts';
import { spoiled } from './texts.ts';
import { type Json, type JsonSchema, mutated, valuesFor } from './values.ts';

type Parameter = { in: string; name: string; schema: JsonSchema };
type Operation = {
  parameters?: Parameter[];
  requestBody?: { content?: { 'application/json'?: { schema?: JsonSchema } } };
};
export type Description = {
  paths: Record<string, Partial<Record<string, Operation>>>;
  components?: { schemas?: Record<string, JsonSchema> };
};

const ODD_PARTS = [
  '',
  '%00',
  '%E0%A4%A',
  '..%2f..',
  'a'.repeat(5000),
  '%F0%9F%98%80',
  '*',
  ':id',
  '__proto__',
  '%25',
  "'",
];
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json; charset=utf-16',
  '',
];
const ORIGINS = ['https://elsewhere.example', 'null', '', 'http://localhost:1', 'http://localhost'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const HEADERS: Record<string, readonly string[]> = {
  'If-Match': ['*', '"start"', 'W/"start"', '""', '"'.repeat(300), 'start', '\u00e9'],
  'If-None-Match': ['*', '"x"', 'W/"x", "y"'],
  'Idempotency-Key': ['short', 'k'.repeat(16), 'k'.repeat(101), 'k'.repeat(20_000), 'kkkkkkkkkkkkkkkk é', ''],
  Authorization: [
    'Bearer',
    'Bearer ',
    'Bearer sa_',
    `Bearer ${'x'.repeat(5000)}`,
    'Basic YTpi',
    'Bearer é',
    'bearer a b',
  ],
  Cookie: [
    'session=',
    'session=;session=x',
    `session=${'x'.repeat(5000)}`,
    '=',
    ';;;',
    'session=%00',
    '__Host-session=x',
  ],
  Accept: ['text/html', ''],
  'X-Forwarded-For': ['127.0.0.1'],
  'X-HTTP-Method-Override': ['DELETE'],
};

export function fuzzer(description: Description, texts: readonly string[]) {
  const valueFor = valuesFor(description, texts);
  const operations = Object.entries(description.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).flatMap(([method, operation]) =>
      operation ? [{ path, method: method.toUpperCase(), operation }] : [],
    ),
  );

  /** @param known a question about the same route that is asked in earnest, to begin with now and then. */
  return function requestFrom(
    chance: Chance,
    visitor: Visitor,
    known: (route: string) => Question | undefined,
  ): Request {
    const { path, method, operation } = chance.one(operations);
    const route = `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
    const earnest = chance.is(0.4) ? known(route) : undefined;
    const address = earnest ? `http://localhost${earnest.path}` : addressOf(path, operation, chance);
    const bodySchema = operation.requestBody?.content?.['application/json']?.schema;
    const value: Json = earnest ? asJson(earnest.body) : valueFor(bodySchema ?? {}, chance);
    const asked = chance.is(0.06) ? chance.one(METHODS) : method;
    const headers = headersFrom(chance, { ...visitor.headers, ...earnest?.headers });
    if (asked !== 'GET' && asked !== 'HEAD' && chance.is(0.95)) {
      if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
      return new Request(address, { method: asked, headers, body: bodyFrom(value, chance) });
    }
    return new Request(address, { method: asked, headers });
  };

  function addressOf(path: string, { parameters = [] }: Operation, chance: Chance): string {
    const filled = path.replace(/\{\w+\}/g, () => (chance.is(0.3) ? chance.one(ODD_PARTS) : chance.one(texts)));
    const query = parameters
      .filter((one) => one.in === 'query' && chance.is(0.5))
      .map(({ name, schema }) => [name, String(chance.is(0.5) ? valueFor(schema, chance) : mutated('x', chance))]);
    if (chance.is(0.1)) query.push([chance.one(['__proto__', 'limit', '', 'a[b]']), chance.one(['', '1', '%', '[]'])]);
    return `http://localhost${filled}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
  }
}

function bodyFrom(value: Json, chance: Chance): string {
  const kind = chance.next();
  if (kind < 0.4) return JSON.stringify(value);
  if (kind < 0.8) return JSON.stringify(mutated(value, chance)) ?? '';
  return spoiled(value, chance);
}

function headersFrom(chance: Chance, given: Record<string, string>): Headers {
  const headers = new Headers(given);
  if (chance.is(0.85)) headers.set('Origin', 'http://localhost');
  else if (chance.is(0.7)) headers.set('Origin', chance.one(ORIGINS));
  if (chance.is(0.1)) headers.set('Content-Type', chance.one(TYPES));
  for (const [name, values] of Object.entries(HEADERS)) if (chance.is(0.04)) headers.set(name, chance.one(values));
  return headers;
}

function asJson(body: unknown): Json {
  return JSON.parse(JSON.stringify(body ?? null));
}
