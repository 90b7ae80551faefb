import { Hono } from 'hono';
import { ThreatsAnswer } from '../answers/network.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const threats = new Hono<AppEnv>().get(
  '/',
  describe('What members face, and what a coalition against it might start from', ThreatsAnswer),
  async (c) => {
    const network = await networkFor(c);
    return c.json({
      threats: network.threats.map((threat) => ({
        ...threat,
        needs: network.threatNeeds
          .filter(({ threatId }) => threatId === threat.id)
          .map(({ capacityId, minLevel, count }) => ({ capacityId, minLevel, count })),
        cases: network.cases
          .filter(({ threatIds }) => threatIds.includes(threat.id))
          .map(({ id, title, url }) => ({ id, title, url })),
      })),
    });
  },
);
