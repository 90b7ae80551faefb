import { Hono } from 'hono';
import { sourcesOf } from '#core/citations.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { briefOf } from '#core/member-brief.ts';
import { findPartners, type Partner } from '#core/partners/answer.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { PartnersAnswer } from '../answers/partners.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { pricesFor } from '../prices.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';

export const partners = new Hono<AppEnv>().post(
  '/',
  describe('Who could help, best first, and why', PartnersAnswer, { 400: 'A question that cannot be answered' }),
  validate('json', PartnerQuestion),
  async (c) => {
    const question = c.req.valid('json');
    const [network, prices] = await Promise.all([networkFor(c), pricesFor(c)]);
    const read = readQuestion(question, network, dayOf(c.var.now));
    if (!read.ok) return refuse(400, sentenceFor(read.problem, read.value));
    const found = findPartners(read.asked, network, question.limit, prices);
    return c.json({
      ...found,
      partners: found.partners.map(partnerAnswer),
      leftOutMembers: found.leftOutMembers.map(({ member, why }) => ({ member: briefOf(member), why })),
      named: found.named.map(briefOf),
      sources: sourcesOf(network, { members: found.partners.map(({ member }) => member) }),
    });
  },
);

export function partnerAnswer({ member, score, price, isLower, offers, reasons, ...more }: Partner) {
  const { availability, requestLimit, languages, stance, confirmedOn, vouchedOn } = member;
  return {
    member: briefOf(member),
    score,
    availability,
    requestLimit,
    languages,
    stance,
    confirmedOn,
    vouchedOn,
    reasons,
    // Conditions count towards the reading budget: they stand on the page of the member alone.
    offers: offers.map(({ capacityId, level, country, note }) => ({ capacityId, level, country, note })),
    ...more,
    exposure: { price, isLower },
  };
}
