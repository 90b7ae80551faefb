import { Hono } from 'hono';
import type * as z from 'zod';
import { viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { briefOf } from '#core/member-brief.ts';
import { byName } from '#core/network.ts';
import { bestBridges } from '#core/partners/bridges.ts';
import { exposureReport } from '#core/partners/exposure-report.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { ExposureAnswer, IntroductionsToMakeAnswer } from '../answers/fairness.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkAs } from '../viewer.ts';

const COORDINATORS_ONLY = { 403: 'You are no coordinator' };

/** What coordinators watch over: that not always the same few are suggested, and that the two worlds know one another. */
export const fairness = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/exposure',
    describe('Who is suggested how often, and who never', ExposureAnswer, COORDINATORS_ONLY),
    async (c) => {
      const viewer = viewerOfAccount(await requireCoordinator(c));
      const [network, everybodys, counted] = await Promise.all([
        networkAs(c, viewer),
        networkAs(c, ANONYMOUS),
        c.var.store.exposure.lastCycle(),
      ]);
      const { most, never, ...report } = exposureReport(network, everybodys, counted?.exposures ?? []);
      return c.json<z.infer<typeof ExposureAnswer>>({
        cycle: counted && {
          on: dayOf(counted.at),
          lists: counted.lists,
          plainScore: counted.plainScore,
          pricedScore: counted.pricedScore,
        },
        ...report,
        most: most.map(({ member, ...counts }) => ({
          member: briefOf(member),
          ...counts,
          availability: member.availability,
          requestLimit: member.requestLimit,
        })),
        never: never.map(({ member, why }) => ({ member: briefOf(member), why })),
      });
    },
  )
  .get(
    '/introductions',
    describe('The introductions that bring the two worlds closest', IntroductionsToMakeAnswer, COORDINATORS_ONLY),
    async (c) => {
      const network = await networkAs(c, viewerOfAccount(await requireCoordinator(c)));
      const bridges = bestBridges(network);
      const named = new Set(
        bridges.introductions.flatMap(({ oneId, otherId, throughIds }) => [oneId, otherId, ...throughIds]),
      );
      const members = network.members.filter(({ id }) => named.has(id)).sort(byName);
      return c.json<z.infer<typeof IntroductionsToMakeAnswer>>({ ...bridges, members: members.map(briefOf) });
    },
  );
