import { expect, test } from 'vitest';
import { restOfPace } from '../../worker/full-pace.ts';

test('whatever takes less than half a second ends at the same moment', () => {
  for (const passed of [0, 1, 160, 165, 499]) expect(passed + restOfPace(passed)).toBe(500);
  expect(501 + restOfPace(501)).toBe(1000);
});
