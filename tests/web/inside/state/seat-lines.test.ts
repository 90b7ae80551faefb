import { expect, test } from 'vitest';
import { seatLinesOf } from '../../../../web/inside/state/seat-lines.ts';

const member = (name: string) => ({ id: name, name });
const fellow = (name: string) => ({ member: member(name), isOwn: false, convenes: false, pledge: null, until: null });
const held = (name: string) => ({ member: member(name), level: 2 as const });
const seat = { minLevel: 1 as const, count: 2, unlisted: 0, open: 0 };

test('open seats come first, then what hangs on one member; members go by their place in the list', () => {
  const lines = seatLinesOf(
    {
      fellows: [fellow('Ana'), fellow('Bo')],
      seats: [
        { ...seat, capacityId: 'shared', heldBy: [held('Ana'), held('Bo')] },
        { ...seat, capacityId: 'alone', count: 1, heldBy: [], unlisted: 1 },
        { ...seat, capacityId: 'open', heldBy: [held('Bo')], open: 1 },
      ],
    },
    { capacity: (id) => id.toUpperCase() },
  );
  expect(lines.map(({ name }) => name)).toEqual(['OPEN', 'ALONE', 'SHARED']);
  expect(lines[0]?.holders).toEqual([{ number: 2, name: 'Bo' }]);
});
