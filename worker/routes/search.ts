import { Hono } from 'hono';
import { searchNetwork } from '#core/search/answer.ts';
import { SearchQuestion } from '#core/search/question.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { SearchAnswer } from '../answers/search.ts';
import { type AppEnv, describe, validate } from '../http.ts';
import { networkAs, networkFor } from '../viewer.ts';

export const search = new Hono<AppEnv>().post(
  '/',
  describe('Members, words, coalitions and cases by what is written of them', SearchAnswer),
  validate('json', SearchQuestion),
  async (c) => {
    const network = await networkFor(c);
    const open = network.seenBy.role === 'anonymous' ? network : await networkAs(c, ANONYMOUS);
    return c.json(searchNetwork(network, c.req.valid('json'), open));
  },
);
