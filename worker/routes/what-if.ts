import { type Context, Hono } from 'hono';
import { briefOf, type MemberBrief } from '#core/member-brief.ts';
import { byName, type Network } from '#core/network.ts';
import { lossOf, namedIn } from '#core/what-if/loss-of.ts';
import { readLoss } from '#core/what-if/lost.ts';
import { WhatIfQuestion, WorstLossQuestion } from '#core/what-if/question.ts';
import { scopeOf } from '#core/what-if/scope.ts';
import { worstLosses } from '#core/what-if/worst-losses.ts';
import { WhatIfAnswer, WorstLossAnswer } from '../answers/what-if.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';

const REFUSALS = {
  400: 'A question that cannot be answered',
  401: 'Not signed in',
  403: 'Asked with a token, or by an account that sees what everybody sees',
};

/**
 * Whom to shut down to hurt a network most is a target list, so it is never public: only people who are signed in get it,
 * from what they see, and no program does.
 */
export const whatIf = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .post(
    '/',
    describe('What would be lost with some members, and the least that makes up for it', WhatIfAnswer, REFUSALS),
    validate('json', WhatIfQuestion),
    async (c) => {
      const network = await networkForMembers(c);
      const read = readLoss(c.req.valid('json'), network);
      if (!read.ok) return refuse(400, sentenceFor(read.problem, read.value));
      const loss = lossOf(read.lost);
      return c.json({ ...loss, members: briefsOf(network, namedIn(loss)) });
    },
  )
  .post(
    '/worst',
    describe('Whose loss would hurt most, one and two at a time', WorstLossAnswer, REFUSALS),
    validate('json', WorstLossQuestion),
    async (c) => {
      const network = await networkForMembers(c);
      const read = scopeOf(network, c.req.valid('json'));
      if (!read.ok) return refuse(400, sentenceFor(read.problem, read.value));
      const worst = worstLosses(read.scope);
      const named = [...worst.singles, ...worst.pairs].flatMap(({ memberIds }) => memberIds);
      return c.json({ ...worst, members: briefsOf(network, named) });
    },
  );

async function networkForMembers(c: Context<AppEnv>): Promise<Network> {
  await requireSession(c);
  const network = await networkFor(c);
  if (network.seenBy.role === 'anonymous') {
    return refuse(403, 'Your account belongs to no organisation, so this is not for it. Ask a coordinator.');
  }
  return network;
}

function briefsOf(network: Network, ids: readonly string[]): MemberBrief[] {
  const named = new Set(ids);
  return network.members
    .filter(({ id }) => named.has(id))
    .sort(byName)
    .map(briefOf);
}
