import { expect, test } from 'vitest';
import type { Fact } from '#core/own/facts.ts';
import { audienceChanges, changesNothing } from '../../../../web/inside/state/audience-changes.ts';

const french: Fact = { about: 'field', field: 'languages', value: 'fr' };
const arabic: Fact = { about: 'field', field: 'languages', value: 'ar' };
const office: Fact = { about: 'presence', country: 'KE', kind: 'office' };
const nothing = { shown: [], hidden: [] };

test('what changes for everybody is not said again for members, only what is more', () => {
  const changes = {
    public: { shown: [french], hidden: [] },
    network: { shown: [french, arabic], hidden: [] },
    coalition: { shown: [french, arabic], hidden: [] },
  };
  expect(audienceChanges(changes).map(({ shown }) => shown)).toEqual([
    { like: null, facts: [french] },
    { like: 'public', facts: [arabic] },
    { like: 'network', facts: [] },
  ]);
});

test('partners are never said to lose what they go on seeing', () => {
  const changes = {
    public: { shown: [], hidden: [office, french] },
    network: { shown: [], hidden: [office] },
    coalition: nothing,
  };
  expect(audienceChanges(changes).map(({ hidden }) => hidden)).toEqual([
    { like: null, facts: [office, french] },
    { like: null, facts: [office] },
    { like: null, facts: [] },
  ]);
});

test('a preview in which nobody sees a difference changes nothing', () => {
  expect(changesNothing({ public: nothing, network: nothing, coalition: nothing })).toBe(true);
  expect(changesNothing({ public: nothing, network: nothing, coalition: { shown: [french], hidden: [] } })).toBe(false);
});
