import { Hono } from 'hono';
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { ID_PATTERN } from '#core/id.ts';
import { keyOfOffer, offersWhere } from '#core/links.ts';
import { unknownIn } from '#core/members.ts';
import { pageByKey } from '#core/pages.ts';
import { OffersAnswer } from '../answers/links.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { PAGE_QUERY } from '../page-query.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';

const OffersQuery = z.strictObject({
  memberId: z.string().regex(ID_PATTERN).optional(),
  capacity: WordId.optional(),
  country: CountryCode.optional().meta({ description: 'Where it holds' }),
  ...PAGE_QUERY,
});

/** Without notes and conditions: these stand on the page of one member, where the reading budget counts. */
export const offers = new Hono<AppEnv>().get(
  '/',
  describe('What members offer, in pages', OffersAnswer),
  validate('query', OffersQuery),
  async (c) => {
    const { after, limit, ...filter } = c.req.valid('query');
    const network = await networkFor(c);
    const unknown = unknownIn(network, filter);
    if (unknown) return refuse(400, sentenceFor(unknown.problem, unknown.value));
    const { page, ...rest } = pageByKey(offersWhere(network, filter), keyOfOffer, after, limit);
    return c.json({ offers: page, ...rest });
  },
);
