import { Hono } from 'hono';
import { sourcesOf } from '#core/citations.ts';
import { CasesAnswer } from '../answers/network.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const cases = new Hono<AppEnv>().get(
  '/',
  describe('The playbook: what others faced and did', CasesAnswer),
  async (c) => {
    const network = await networkFor(c);
    const named = new Set(network.cases.map((one) => one.coalitionId));
    const coalitions = network.coalitions.filter((coalition) => named.has(coalition.id));
    return c.json({
      cases: network.cases,
      threats: network.threats,
      coalitions,
      sources: sourcesOf(network, { cases: network.cases, coalitions }),
    });
  },
);
