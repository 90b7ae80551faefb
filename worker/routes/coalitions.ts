import { Hono } from 'hono';
import { answerTo } from '#core/coalition/answer.ts';
import { groundFor } from '#core/coalition/ground.ts';
import { CoalitionQuestion, GroundQuestion } from '#core/coalition/question.ts';
import { studyCoalition } from '#core/coalition/study.ts';
import { GroundAnswer, ProposalAnswer } from '../answers/coalitions.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkAs, networkFor, viewerFor } from '../viewer.ts';

/**
 * The hardest question about ten thousand members costs a few seconds of this machine's time at the most, and less for
 * whoever is not signed in: anybody can ask. The page's own thread may take longer.
 */
const EFFORT = { signedIn: 150_000, anonymous: 40_000 };

export const coalitions = new Hono<AppEnv>()
  .post(
    '/proposals',
    describe('The smallest coalition that covers what a country needs', ProposalAnswer, {
      400: 'A question that cannot be answered',
    }),
    validate('json', CoalitionQuestion),
    async (c) => {
      const viewer = await viewerFor(c);
      const network = await networkAs(c, viewer);
      const effort = viewer.role === 'anonymous' ? EFFORT.anonymous : EFFORT.signedIn;
      const verdict = studyCoalition(network, c.req.valid('json'), { effort });
      if (!verdict.ok) return refuse(400, sentenceFor(verdict.problem, verdict.value));
      return c.json(answerTo(network, verdict.study));
    },
  )
  .post(
    '/ground',
    describe('What a coalition for a country is formed from, to ask many questions of it', GroundAnswer, {
      400: 'A country or member that is not there',
    }),
    validate('json', GroundQuestion),
    async (c) => {
      const verdict = groundFor(await networkFor(c), c.req.valid('json'));
      if (!verdict.ok) return refuse(400, sentenceFor(verdict.problem, verdict.value));
      return c.json(verdict.ground);
    },
  );
