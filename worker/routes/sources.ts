import { Hono } from 'hono';
import { countedSources } from '#core/citations.ts';
import { SourcesAnswer } from '../answers/network.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const sources = new Hono<AppEnv>().get('/', describe('Where the data comes from', SourcesAnswer), async (c) =>
  c.json({ sources: countedSources(await networkFor(c)) }),
);
