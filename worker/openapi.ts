/** The API's description, made from the same schemas that check what comes in. */
import type { Hono, MiddlewareHandler } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import type { AppEnv } from './http.ts';

/** Kept per isolate: it follows from the code alone, and making it takes longer than any other answer. */
let kept: MiddlewareHandler<AppEnv> | undefined;

export function apiDescription(app: Hono<AppEnv>): MiddlewareHandler<AppEnv> {
  kept ??= describeAll(app);
  return kept;
}

function describeAll(app: Hono<AppEnv>) {
  return openAPIRouteHandler(app, {
    documentation: {
      info: {
        title: 'Solidarity Atlas',
        version: '1',
        description:
          'Every answer holds only what you may see; every count is a count of that. Errors are problems with one sentence.',
        license: { name: 'AGPL-3.0-or-later' },
      },
    },
    defaultValidationErrorResponse: false,
  });
}
