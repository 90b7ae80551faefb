/** The API's description, made from the same schemas that check what comes in. */
import type { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import type { AppEnv } from './http.ts';

export function apiDescription(app: Hono<AppEnv>) {
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
