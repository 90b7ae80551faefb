/** What could tell of an alert that nobody vouched for, of who told one, and of who is there to somebody without account. */
import type { Leak } from '../leaks.ts';
import { changing, refusingOtherwise, telling } from './answers.ts';

const LIST = /^GET \/api\/alerts$/;

export const ALERT_LEAKS: Leak[] = [
  {
    name: 'an alert is shown before somebody vouched for it',
    routes: /^GET \/api\/(alerts|countries\/\w+)$/,
    load: (stored) => ({
      ...stored,
      alerts: stored.alerts.map((alert) => ({ ...alert, verifiedOn: alert.verifiedOn ?? alert.happenedOn })),
    }),
  },
  telling('who told an alert is said with it', LIST, ({ stored }) =>
    stored.alerts.filter(({ verifiedOn }) => verifiedOn !== null).map(({ reporterId }) => reporterId),
  ),
  telling(
    'alerts that wait are counted',
    LIST,
    ({ stored }) => stored.alerts.filter((one) => one.verifiedOn === null).length,
  ),
  refusingOtherwise(
    'an alert of somebody else is forbidden instead of not there',
    /^POST \/api\/alerts\/(change|step)$/,
    ({ stored, id }) => stored.alerts.some((one) => one.id === id),
  ),
  changing(
    'the page for somebody in danger counts whoever offers help unseen',
    /^POST \/help$/,
    async (response, { stored }) =>
      response.status === 200
        ? new Response(
            `${await response.text()}${new Set(stored.offers.map(({ memberId }) => memberId)).size}`,
            response,
          )
        : response,
  ),
];
