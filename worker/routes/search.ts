import { Hono } from 'hono';
import { searchNetwork } from '#core/search/answer.ts';
import { SearchQuestion } from '#core/search/question.ts';
import { SearchAnswer } from '../answers/search.ts';
import { type AppEnv, describe, validate } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const search = new Hono<AppEnv>().post(
  '/',
  describe('Members, words, coalitions, cases, messages and exchanges by what is written of them', SearchAnswer),
  validate('json', SearchQuestion),
  async (c) => c.json(searchNetwork(await networkFor(c), c.req.valid('json'))),
);
