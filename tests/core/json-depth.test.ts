import { expect, test } from 'vitest';
import { nestsDeeperThan } from '#core/json-depth.ts';

test.each([
  ['a number', '7', 0],
  ['an empty list', '[]', 1],
  ['an object in a list', '[{}]', 2],
  ['lists beside each other', '[[],[],[]]', 2],
  ['brackets in a text', '["[[[{{{"]', 1],
  ['brackets behind an escaped quote', '["\\"[[[["]', 1],
  ['brackets behind an escaped backslash', '["\\\\",[[]]]', 3],
  ['brackets in a name', '{"[[[":{}}', 2],
  ['broken JSON', '[[[', 3],
])('%s is as deep as it is nested', (_name, json, depth) => {
  expect(nestsDeeperThan(depth, json)).toBe(false);
  if (depth > 0) expect(nestsDeeperThan(depth - 1, json)).toBe(true);
});

test('a million brackets are told as too deep at once', () => {
  expect(nestsDeeperThan(32, '['.repeat(1_000_000))).toBe(true);
});
