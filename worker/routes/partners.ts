import { Hono } from 'hono';
import { sourcesOf } from '#core/citations.ts';
import { briefOf } from '#core/member-brief.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { rankPartners } from '#core/partners/rank.ts';
import { PartnersAnswer } from '../answers/network.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';

export const partners = new Hono<AppEnv>().post(
  '/',
  describe('Who could help, best first, and why', PartnersAnswer, { 400: 'A question that cannot be answered' }),
  validate('json', PartnerQuestion),
  async (c) => {
    const question = c.req.valid('json');
    const network = await networkFor(c);
    const read = readQuestion(question, network);
    if (!read.ok) return refuse(400, sentenceFor(read.problem, read.value));
    const { partners, leftOut } = rankPartners(read.asked, network);
    const shown = partners.slice(0, question.limit);
    return c.json({
      partners: shown.map(({ member, score, reasons }) => ({
        member: briefOf(member),
        score,
        availability: member.availability,
        reasons,
      })),
      fitting: partners.length,
      leftOut,
      sources: sourcesOf(network, { members: shown.map(({ member }) => member) }),
    });
  },
);
