/** Random rows of what members told and nobody vouched for yet: waiting, or sent back with words. */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Vault } from '../../../worker/db/vault.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { DAY, day } from './times.ts';

export async function alertReportsFrom(
  chance: Chance,
  { stored, vault }: { stored: StoredNetwork; vault: Vault },
): Promise<Rows['alertReports']> {
  const reports: Rows['alertReports'] = [];
  for (const { id: alertId, reporterId, verifiedOn } of stored.alerts) {
    if (verifiedOn !== null || reporterId === null || chance.is(0.2)) continue;
    const report = { alertId, reportedOn: day(chance.below(60) * DAY), returnedOn: null, sealed: null };
    const place = { table: 'alert_reports', row: alertId, field: 'sealed' };
    const sent = chance.is(0.5)
      ? { returnedOn: day(0), sealed: await vault.seal(reporterId, place, `Words ${chance.below(1000)}`) }
      : {};
    reports.push({ ...report, ...sent });
  }
  return reports;
}
