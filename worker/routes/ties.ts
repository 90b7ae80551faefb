import { Hono } from 'hono';
import * as z from 'zod';
import { ID_PATTERN } from '#core/id.ts';
import { keyOfTie, tiesWhere } from '#core/links.ts';
import { pageByKey } from '#core/pages.ts';
import { TIE_KINDS } from '#core/vocabulary.ts';
import { TiesAnswer } from '../answers/links.ts';
import { type AppEnv, describe, validate } from '../http.ts';
import { PAGE_QUERY } from '../page-query.ts';
import { networkFor } from '../viewer.ts';

const TiesQuery = z.strictObject({
  kind: z.enum(TIE_KINDS).optional(),
  memberId: z.string().regex(ID_PATTERN).optional().meta({ description: 'At either end' }),
  ...PAGE_QUERY,
});

export const ties = new Hono<AppEnv>().get(
  '/',
  describe('Ties between members, in pages', TiesAnswer),
  validate('query', TiesQuery),
  async (c) => {
    const { after, limit, ...filter } = c.req.valid('query');
    const { page, ...rest } = pageByKey(tiesWhere(await networkFor(c), filter), keyOfTie, after, limit);
    return c.json({ ties: page, ...rest });
  },
);
