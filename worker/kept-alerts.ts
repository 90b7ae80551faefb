/** Alerts as those see them who look after them: their reporter, and coordinators. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { isCurrent, newestFirst } from '#core/alerts/alerts.ts';
import type { Account } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Alert, Network } from '#core/network.ts';
import type { StoredAlert } from '#core/stored-playbook.ts';
import type { AlertAnswer, KeptAlertsAnswer } from './answers/alerts.ts';
import { hashOf } from './db/hash.ts';
import type { KeptAlert } from './db/load-alerts.ts';
import type { SealedText } from './db/vault.ts';
import type { AppEnv } from './http.ts';

type Shown = z.infer<typeof KeptAlertsAnswer>['alerts'][number];

export const placeOfReturn = (alertId: string) => ({ table: 'alert_reports', row: alertId, field: 'sealed' });

/** An editor's own; for a coordinator all; for anybody else none. */
export async function keptAlertsFor(c: Context<AppEnv>, account: Account, network: Network): Promise<Shown[]> {
  const kept = newestFirst((await keptBy(c, account)).map((one) => ({ ...one.alert, kept: one })));
  const sealed = kept.flatMap(({ id, reporterId, kept: { report } }): SealedText[] =>
    report?.sealed && reporterId ? [{ memberId: reporterId, place: placeOfReturn(id), sealed: report.sealed }] : [],
  );
  const opened = await c.var.store.vault.openAll(sealed);
  const wordsById = new Map(sealed.map(({ place }, index) => [place.row, opened[index] ?? null]));
  const today = dayOf(c.var.now);
  const shown = kept.map(async ({ kept: { alert, report } }) => ({
    ...toldIn(alert, today),
    level: alert.visibility,
    reporter: memberNameIn(network, alert.reporterId),
    reportedOn: report?.reportedOn ?? null,
    returned: report?.returnedOn ? { day: report.returnedOn, words: wordsById.get(alert.id) ?? null } : null,
    fingerprint: await fingerprintOf(alert),
  }));
  return await Promise.all(shown);
}

function keptBy(c: Context<AppEnv>, { role, memberId }: Account): Promise<KeptAlert[]> | KeptAlert[] {
  const { alerts } = c.var.store;
  if (role === 'coordinator') return alerts.allAlerts();
  return role === 'editor' && memberId !== null ? alerts.alertsOf(memberId) : [];
}

/** What was read is what is vouched for. */
export function fingerprintOf({ id, country, threatIds, title, text, happenedOn, url, visibility }: StoredAlert) {
  return hashOf(JSON.stringify([id, country, threatIds, title, text, happenedOn, url, visibility]));
}

/** Alerts as a viewer sees them, the newest first. */
export function alertsIn(network: Network, alerts: readonly Alert[], today: string): z.infer<typeof AlertAnswer>[] {
  const { seenBy } = network;
  const own = seenBy.role === 'editor' ? seenBy.memberId : null;
  return newestFirst(alerts).map((alert) => ({
    ...toldIn(alert, today),
    isOwn: own !== null && alert.reporterId === own,
    sourceId: alert.sourceId,
  }));
}

function toldIn(alert: Alert, today: string) {
  const { id, country, threatIds, title, text, happenedOn, url, verifiedOn } = alert;
  return { id, country, threatIds, title, text, happenedOn, url, verifiedOn, isCurrent: isCurrent(alert, today) };
}
