import { Hono } from 'hono';
import { sourcesOf } from '#core/citations.ts';
import { proposeCoalition } from '#core/coalition/propose.ts';
import { CoalitionQuestion } from '#core/coalition/question.ts';
import { briefOf } from '#core/member-brief.ts';
import { memberById } from '#core/network.ts';
import { ProposalAnswer } from '../answers/network.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';

export const coalitions = new Hono<AppEnv>().post(
  '/proposals',
  describe('The smallest coalition that covers what a country needs', ProposalAnswer, {
    400: 'A question that cannot be answered',
  }),
  validate('json', CoalitionQuestion),
  async (c) => {
    const network = await networkFor(c);
    const verdict = proposeCoalition(network, c.req.valid('json'));
    if (!verdict.ok) return refuse(400, sentenceFor(verdict.problem, verdict.value));
    const { members, ...proposal } = verdict.proposal;
    const byId = memberById(network);
    const seats = members.flatMap(({ memberId, ...seat }) => {
      const member = byId.get(memberId);
      return member ? [{ member, seat }] : [];
    });
    return c.json({
      members: seats.map(({ member, seat }) => ({ member: briefOf(member), ...seat })),
      ...proposal,
      sources: sourcesOf(network, { members: seats.map(({ member }) => member) }),
    });
  },
);
