/** What happens in a country: told by members, vouched for by coordinators. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { type AlertProblem, isNoWider, problemWith } from '#core/alerts/alerts.ts';
import { MOST_WAITING } from '#core/alerts/limits.ts';
import { ChangeAlert, StepAlert, TellAlert } from '#core/alerts/questions.ts';
import { sourcesOf } from '#core/citations.ts';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { StoredAlert } from '#core/stored-playbook.ts';
import { AlertToldAnswer, KeptAlertsAnswer } from '../answers/alerts.ts';
import { AlertsAnswer } from '../answers/network.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { alertsIn, fingerprintOf, keptAlertsFor, placeOfReturn } from '../kept-alerts.ts';
import { networkAs, networkFor } from '../viewer.ts';

const NO_SUCH = 'No such alert. It may have been withdrawn; load the page again.';
const STALE =
  'This alert says something else by now, or somebody vouched for it. Load the page again and look once more.';
const VOUCHED = 'A coordinator has vouched for this alert. Withdraw it and tell it anew.';
const NOT_YOURS = 'Only editors of a member and coordinators tell alerts. Ask one of yours.';
const COORDINATORS = 'Only coordinators can do this. Ask one of yours.';
const TOO_MANY = `${MOST_WAITING} alerts of yours wait for a coordinator, as many as may. Withdraw one, or wait.`;
const NO_LINK = 'What no member tells stands on something that anybody can read. Give its link.';
const NOBODYS = 'No member told this alert, so there is nobody to ask. Publish it or take it down.';
const TOO_WIDE = 'Whoever told it did not choose to show it to so many. Publish it for the network.';
const SIGNED_IN = { 401: 'Not signed in', 403: 'Not for your role' };
const ABOUT_ONE = { ...SIGNED_IN, 404: 'No such alert', 412: 'It was changed in between' };

const PROBLEMS = {
  'no-such-country': 'There is no such country. Countries are listed at /api/countries.',
  'no-such-threat': 'There is no such threat, or it is no longer used. Threats are listed at /api/threats.',
  'not-yet': 'This day is still to come. Say on which day it happened.',
} satisfies Record<AlertProblem, string>;

export const alerts = new Hono<AppEnv>()
  .get('/', describe('What happened in every country, the newest first', AlertsAnswer), async (c) => {
    const network = await networkFor(c);
    const seen = alertsIn(network, network.alerts, dayOf(c.var.now));
    return c.json<z.infer<typeof AlertsAnswer>>({
      alerts: seen,
      sources: sourcesOf(network, { alerts: network.alerts }),
    });
  })
  .get(
    '/kept',
    onlyOwnPage(),
    describe(
      'Alerts that you look after: those of your organisation, or all for a coordinator',
      KeptAlertsAnswer,
      SIGNED_IN,
    ),
    async (c) => {
      const { account } = await requireSession(c);
      const network = await networkAs(c, viewerOfAccount(account));
      return c.json<z.infer<typeof KeptAlertsAnswer>>({ alerts: await keptAlertsFor(c, account, network) });
    },
  )
  .post(
    '/',
    onlyOwnPage(),
    describe('Tells what happened: a member reports it, a coordinator publishes it', AlertToldAnswer, {
      ...SIGNED_IN,
      409: 'Too many of yours wait',
    }),
    validate('json', TellAlert),
    async (c) => {
      const { account } = await requireSession(c);
      const told = await toldBy(c, account, c.req.valid('json'));
      const alert = { ...told, id: idFrom(c.var.outside.random(16)), sourceId: null };
      const { store, now } = c.var;
      const outcome =
        account.role === 'coordinator'
          ? await store.alerts.publish(deedBy(c, account, { action: 'alert-verified', objectId: alert.id }), {
              ...alert,
              reporterId: null,
              verifiedOn: dayOf(now),
            })
          : await store.alerts.report(deedBy(c, account, { action: 'alert-reported', objectId: alert.id }), {
              ...alert,
              reporterId: (await requireEditor(c)).memberId,
              verifiedOn: null,
            });
      const answer = await settled(c, outcome, { id: alert.id }, { gone: NO_SUCH, stale: TOO_MANY });
      return c.json<z.infer<typeof AlertToldAnswer>>(answer);
    },
  )
  .post(
    '/change',
    onlyOwnPage(),
    describe('Tells an alert of yours anew, as long as nobody vouched for it', DoneAnswer, ABOUT_ONE),
    validate('json', ChangeAlert),
    async (c) => {
      const { account } = await requireEditor(c);
      const { id, ...asked } = c.req.valid('json');
      const { verifiedOn } = await alertOf(c, account, id);
      if (verifiedOn !== null) refuse(409, VOUCHED);
      const told = await toldBy(c, account, asked);
      const deed = deedBy(c, account, { action: 'alert-changed', objectId: id });
      return await done(c, await c.var.store.alerts.change(deed, id, told));
    },
  )
  .post(
    '/step',
    onlyOwnPage(),
    describe('Vouches for an alert and publishes it, sends it back, or takes it down', DoneAnswer, ABOUT_ONE),
    validate('json', StepAlert),
    async (c) => {
      const { account } = await requireSession(c);
      const asked = c.req.valid('json');
      const alert = await alertOf(c, account, asked.id);
      const { store } = c.var;
      const of = (action: Parameters<typeof deedBy>[2]['action']) => deedBy(c, account, { action, objectId: alert.id });
      if (asked.step === 'withdraw') {
        const isOwn = account.role === 'editor';
        const deed = of(isOwn ? 'alert-withdrawn' : 'alert-removed');
        return await done(c, await store.alerts.remove(deed, alert.id, isOwn ? null : alert.reporterId));
      }
      if (account.role !== 'coordinator') refuse(403, COORDINATORS);
      if (alert.verifiedOn !== null) refuse(412, STALE);
      if (asked.step === 'verify') {
        if (asked.fingerprint !== (await fingerprintOf(alert))) refuse(412, STALE);
        if (!isNoWider(asked.level, alert.visibility)) refuse(409, TOO_WIDE);
        return await done(c, await store.alerts.verify(of('alert-verified'), alert, asked.level));
      }
      const { reporterId } = alert;
      if (reporterId === null) return refuse(409, NOBODYS);
      const sealed = await store.vault.seal(reporterId, placeOfReturn(alert.id), asked.words);
      return await done(c, await store.alerts.sendBack(of('alert-returned'), { ...alert, reporterId }, sealed));
    },
  );

type Told = Omit<StoredAlert, 'id' | 'reporterId' | 'verifiedOn' | 'sourceId'>;

async function toldBy(c: Context<AppEnv>, account: Account, { level, ...asked }: TellAlert): Promise<Told> {
  const isCoordinator = account.role === 'coordinator';
  if (account.role !== 'editor' && !isCoordinator) refuse(403, NOT_YOURS);
  const network = await networkAs(c, viewerOfAccount(account));
  const problem = problemWith(asked, network, dayOf(c.var.now));
  if (problem) refuse(400, PROBLEMS[problem]);
  if (isCoordinator && asked.url === null) refuse(400, NO_LINK);
  return { ...asked, threatIds: [...new Set(asked.threatIds)], visibility: level };
}

/** One that somebody looks after; to everybody else it is as if it were not there. */
async function alertOf(c: Context<AppEnv>, { role, memberId }: Account, id: string): Promise<StoredAlert> {
  const kept = await c.var.store.alerts.alertAt(id);
  const isOwn = role === 'editor' && memberId !== null && kept?.alert.reporterId === memberId;
  return kept && (isOwn || role === 'coordinator') ? kept.alert : refuse(404, NO_SUCH);
}

async function done(c: Context<AppEnv>, outcome: Parameters<typeof settled>[1]) {
  const answer = await settled(c, outcome, { status: 'done' as const }, { gone: NO_SUCH, stale: STALE });
  return c.json<z.infer<typeof DoneAnswer>>(answer);
}
