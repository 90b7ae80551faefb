/** Which alerts somebody sees. */
import type { Alert } from '../network.ts';
import type { StoredAlert } from '../stored-playbook.ts';
import { isToldBy, type Sight, seesOf } from './sight.ts';

/** Until a coordinator vouches for it, an alert is between them and who reported it; who did stays between them. */
export function seenAlerts(alerts: StoredAlert[], sight: Sight, openIds: ReadonlySet<string>): Alert[] {
  return alerts.flatMap(({ visibility, ...alert }) => {
    const { reporterId, verifiedOn } = alert;
    if (isToldBy(reporterId, sight)) return alert;
    const isOpen = visibility !== 'coalition' || (reporterId !== null && openIds.has(reporterId));
    if (verifiedOn === null || !isOpen || !seesOf(visibility, reporterId, sight)) return [];
    return { ...alert, reporterId: null };
  });
}
