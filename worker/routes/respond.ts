/** From what happened to who can help with what. */
import { Hono } from 'hono';
import type * as z from 'zod';
import { sourcesOf } from '#core/citations.ts';
import { briefOf } from '#core/member-brief.ts';
import { memberById, type Network } from '#core/network.ts';
import { RespondQuestion } from '#core/playbook/chain/question.ts';
import { type Chain, respondTo } from '#core/playbook/chain/respond.ts';
import { RespondAnswer } from '../answers/respond.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';

export const respond = new Hono<AppEnv>().post(
  '/',
  describe('What answers a threat or an opening, what that takes, and who has it', RespondAnswer, {
    400: 'A threat, country or capacity that is not there',
  }),
  validate('json', RespondQuestion),
  async (c) => {
    const question = c.req.valid('json');
    const network = await networkFor(c);
    const verdict = respondTo(network, question);
    if (!verdict.ok) return refuse(400, sentenceFor(verdict.problem, verdict.value));
    const threat = network.threats.find(({ id }) => id === question.threatId);
    if (!threat) return refuse(400, sentenceFor('unknown-threat', question.threatId));
    const { tookInCases } = verdict.chain;
    return c.json<z.infer<typeof RespondAnswer>>({
      threat,
      plays: playsIn(network, verdict.chain),
      cases: verdict.chain.cases.map(({ case: { id, title, country, began, published }, nearness }) => ({
        ...{ id, title, country, nearness },
        year: (began ?? published)?.slice(0, 4) ?? null,
      })),
      tookInCases,
      holdings: holdingsIn(network, verdict.chain),
      sources: sourcesOf(network, citedIn(network, verdict.chain)),
    });
  },
);

function citedIn(network: Network, { cases, holdings }: Chain) {
  const named = new Set(holdings.flatMap(({ first }) => first.map(({ memberId }) => memberId)));
  return { cases: cases.map((one) => one.case), members: network.members.filter(({ id }) => named.has(id)) };
}

function playsIn({ plays }: Network, chain: Chain) {
  const byId = new Map(plays.map((play) => [play.id, play]));
  return chain.plays.flatMap((proposed) => {
    const play = byId.get(proposed.id);
    return play ? [{ ...proposed, labels: play.labels, summary: play.summary }] : [];
  });
}

function holdingsIn(network: Network, { holdings }: Chain) {
  const byId = memberById(network);
  return holdings.map((holding) => ({
    ...holding,
    first: holding.first.flatMap(({ memberId, level, place }) => {
      const member = byId.get(memberId);
      return member ? [{ member: briefOf(member), level, place }] : [];
    }),
  }));
}
