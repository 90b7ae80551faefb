import { Hono } from 'hono';
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { briefOf } from '#core/member-brief.ts';
import { memberPage } from '#core/member-page.ts';
import { membersWhere, pageAfter, unknownIn } from '#core/members.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { MemberAnswer, MembersAnswer } from '../answers/network.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { PAGE_QUERY } from '../page-query.ts';
import { sentenceFor } from '../problems.ts';
import { countOpening } from '../reading.ts';
import { networkAs, networkFor } from '../viewer.ts';

const MembersQuery = z.strictObject({
  country: CountryCode.optional(),
  sector: z.enum(SECTORS).optional(),
  capacity: WordId.optional(),
  ...PAGE_QUERY,
});

export const members = new Hono<AppEnv>()
  .get('/', describe('Members by name', MembersAnswer), validate('query', MembersQuery), async (c) => {
    const { after, limit, ...filter } = c.req.valid('query');
    const network = await networkFor(c);
    const unknown = unknownIn(network, filter);
    if (unknown) return refuse(400, sentenceFor(unknown.problem, unknown.value));
    const fitting = membersWhere(network, filter);
    const page = pageAfter(fitting, after, limit);
    return c.json({ members: page.members.map(briefOf), total: fitting.length, next: page.next });
  })
  .get(
    '/:id',
    describe('One member', MemberAnswer, { 404: 'No such member', 429: 'Opened too many today' }),
    async (c) => {
      const id = c.req.param('id');
      const page = memberPage(await networkFor(c), id);
      if (!page) return refuse(404, 'No such member. Members are listed at /api/members.');
      const isPublic = async () =>
        JSON.stringify(page) === JSON.stringify(memberPage(await networkAs(c, ANONYMOUS), id));
      await countOpening(c, id, isPublic);
      return c.json(page);
    },
  );
