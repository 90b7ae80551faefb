/** Reads what members told, with what nobody else is shown of it. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { StoredAlert } from '#core/stored-playbook.ts';
import { alertReports, alerts } from './playbook-schema.ts';

export type KeptAlert = {
  alert: StoredAlert;
  /** For as long as no coordinator has vouched for it. */
  report: { reportedOn: string; returnedOn: string | null; sealed: string | null } | null;
};

export function alertReader(d1: D1Database) {
  const db = drizzle(d1);
  const { reportedOn, returnedOn, sealed } = alertReports;
  const found = () =>
    db
      .select({ alert: alerts, report: { reportedOn, returnedOn, sealed } })
      .from(alerts)
      .leftJoin(alertReports, eq(alertReports.alertId, alerts.id));
  return {
    allAlerts(): Promise<KeptAlert[]> {
      return found().execute();
    },

    alertsOf(reporterId: string): Promise<KeptAlert[]> {
      return found().where(eq(alerts.reporterId, reporterId)).execute();
    },

    async alertAt(id: string): Promise<KeptAlert | null> {
      return (await found().where(eq(alerts.id, id)).get()) ?? null;
    },
  };
}
