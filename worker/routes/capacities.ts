import { Hono } from 'hono';
import { memberCountByCapacity } from '#core/measures/counts.ts';
import { CapacitiesAnswer } from '../answers/network.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const capacities = new Hono<AppEnv>().get(
  '/',
  describe('What members can do, and how many offer it', CapacitiesAnswer),
  async (c) => {
    const network = await networkFor(c);
    const counts = memberCountByCapacity(network);
    return c.json({
      capacities: network.capacities.map((one) => ({ ...one, memberCount: counts.get(one.id) ?? 0 })),
    });
  },
);
