/** The API's description, made from the same schemas that check what comes in. */
import type { Hono, MiddlewareHandler } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { refusingTokens } from './auth/guards.ts';
import { exampleOf, isSchema, type Schema } from './examples.ts';
import type { AppEnv } from './http.ts';

/** Kept per isolate: it follows from the code alone, and making it takes longer than any other answer. */
let kept: Promise<Schema> | undefined;

export function apiDescription(app: Hono<AppEnv>): MiddlewareHandler<AppEnv> {
  return async (c) => {
    kept ??= describeAll(app);
    return c.json(await kept);
  };
}

async function describeAll(app: Hono<AppEnv>): Promise<Schema> {
  const description = await generateSpecs(app, {
    documentation: {
      info: {
        title: 'Solidarity Atlas',
        version: '1',
        description:
          'Every answer holds only what you may see; every count is a count of that. Errors are problems with one sentence.',
        license: { name: 'AGPL-3.0-or-later' },
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'Reads for its owner, and never changes anything' },
        },
      },
      security: [{}, { token: [] }],
    },
    defaultValidationErrorResponse: false,
  });
  return completed({ ...description }, closedIn(app));
}

/** The operations that refuse a token, written as the description writes them: `post /api/own/{id}`. */
function closedIn(app: Hono<AppEnv>): Set<string> {
  const written = (route: string) => {
    const [method = '', path = ''] = route.split(' ');
    return `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`;
  };
  return new Set([...refusingTokens(app.routes)].map(written));
}

/**
 * Adds what the schemas do not say by themselves: examples of all that goes in and out, and whom an operation lets in.
 * @param closed the operations that refuse a token.
 */
function completed(description: Schema, closed: Set<string>): Schema {
  const named = schemasIn(description);
  const paths = Object.entries(partOf(description, 'paths')).map(([path, methods]) => {
    const operations = Object.entries(isSchema(methods) ? methods : {}).map(([method, operation]) => [
      method,
      isSchema(operation)
        ? { ...withExamples(operation, named), security: closed.has(`${method} ${path}`) ? [{}] : [{}, { token: [] }] }
        : operation,
    ]);
    return [path, Object.fromEntries(operations)];
  });
  return { ...description, paths: Object.fromEntries(paths) };
}

type Named = Record<string, Schema>;

function schemasIn(description: Schema): Named {
  const all = Object.entries(partOf(partOf(description, 'components'), 'schemas'));
  return Object.fromEntries(all.flatMap(([name, schema]) => (isSchema(schema) ? [[name, schema]] : [])));
}

function withExamples(operation: Schema, named: Named): Schema {
  const responses = partOf(operation, 'responses');
  const { requestBody: body, parameters } = operation;
  return {
    ...operation,
    ...(Array.isArray(parameters) ? { parameters: parameters.map(withExample) } : {}),
    ...(isSchema(body) ? { requestBody: withContent(body, named) } : {}),
    responses: { ...responses, 200: withContent(partOf(responses, '200'), named) },
  };
}

/** With examples of the parts of an address that change, as `{id}`. */
function withExample(parameter: unknown): unknown {
  if (!isSchema(parameter) || parameter['in'] !== 'path') return parameter;
  return { ...parameter, example: parameter['name'] === 'code' ? 'KE' : 'k7mf2q9xw4hz8brt3nvyc5gajd' };
}

function withContent(message: Schema, named: Named): Schema {
  const json = partOf(partOf(message, 'content'), 'application/json');
  if (json['schema'] === undefined) return message;
  const example = exampleOf(partOf(json, 'schema'), named);
  return { ...message, content: { ...partOf(message, 'content'), 'application/json': { ...json, example } } };
}

function partOf(of: Schema, key: string): Schema {
  const value = of[key];
  return isSchema(value) ? value : {};
}
