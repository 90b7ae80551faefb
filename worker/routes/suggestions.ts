import { Hono } from 'hono';
import type * as z from 'zod';
import { sourcesOf } from '#core/citations.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { briefOf } from '#core/member-brief.ts';
import { namedIn } from '#core/partners/answer.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { suggestionsFor } from '#core/partners/suggestions.ts';
import { SuggestionsAnswer } from '../answers/fairness.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { type AppEnv, describe, refuse } from '../http.ts';
import { pricesFor } from '../prices.ts';
import { networkAs } from '../viewer.ts';
import { partnerAnswer } from './partners.ts';

export const suggestions = new Hono<AppEnv>().use(onlyOwnPage()).get(
  '/suggestions',
  describe('Partners that your organisation does not have yet', SuggestionsAnswer, {
    401: 'Not signed in',
    403: 'Not the editor of an organisation',
  }),
  async (c) => {
    const { account, memberId } = await requireEditor(c);
    const [network, prices] = await Promise.all([networkAs(c, viewerOfAccount(account)), pricesFor(c)]);
    const question = PartnerQuestion.parse({ seekerId: memberId, view: 'mutual' });
    const read = readQuestion(question, network, dayOf(c.var.now));
    if (!read.ok) return refuse(404, 'This entry is not there any more. Ask a coordinator of your network.');
    const found = suggestionsFor(read.asked, network, prices);
    return c.json<z.infer<typeof SuggestionsAnswer>>({
      suggestions: found.map(({ ground, ...partner }) => ({ ...partnerAnswer(partner), ground })),
      hasNeeds: read.asked.sought.length > 0,
      named: namedIn(network, found, []).map(briefOf),
      sources: sourcesOf(network, { members: found.map(({ member }) => member) }),
    });
  },
);
