/** How columns of files were understood, kept by an account for the next file that has them. */
import { Hono } from 'hono';
import type * as z from 'zod';
import { SaveMapping } from '#core/import/import-questions.ts';
import { MappingsAnswer } from '../answers/imports.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { type AppEnv, describe, validate } from '../http.ts';

const NO_COORDINATOR = { 403: 'You are no coordinator' };

export const importMappings = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('How you understood the columns of files before', MappingsAnswer, NO_COORDINATOR), async (c) => {
    const own = await requireCoordinator(c);
    const kept = await c.var.store.imports.mappingsOf(own.id);
    return c.json<z.infer<typeof MappingsAnswer>>({
      mappings: kept.map(({ fingerprint, mapping }) => ({ fingerprint, mapping })),
    });
  })
  .post(
    '/',
    describe('Keeps how the columns of a file are to be understood', DoneAnswer, NO_COORDINATOR),
    validate('json', SaveMapping),
    async (c) => {
      const own = await requireCoordinator(c);
      await c.var.store.imports.saveMapping(own.id, c.req.valid('json'), c.var.now);
      return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
    },
  );
