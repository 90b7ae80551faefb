/** What the keys for letters could tell: of members that somebody does not see, and of others' devices. */
import type { Leak } from '../leaks.ts';
import { changing, telling } from './answers.ts';

const OF = /^POST \/api\/keys\/of$/;

export const KEY_LEAKS: Leak[] = [
  changing('a member that is hidden has a key all the same', OF, async (response, { rows, text }) => {
    if (response.status !== 200) return response;
    const body: { members: { memberId: string; recipients: string[] }[] } = JSON.parse(await response.text());
    const others = rows.accounts.flatMap(({ id, memberId }) => {
      const key = rows.accountKeys.find(({ accountId }) => accountId === id);
      const isAsked = memberId !== null && text.includes(memberId);
      return key && isAsked && body.members.every((one) => one.memberId !== memberId)
        ? [{ memberId, recipients: [key.recipient] }]
        : [];
    });
    return new Response(JSON.stringify({ members: [...body.members, ...others] }), response);
  }),
  telling('keys of whomever are counted', OF, ({ rows }) => rows.accountKeys.length),
  telling('on which day a key was made is told to others', OF, ({ rows }) =>
    rows.accountKeys.map(({ madeOn }) => madeOn),
  ),
  telling(
    'how many devices of others open letters is counted',
    /^GET \/api\/keys$/,
    ({ rows }) => rows.keyWraps.length,
  ),
];
