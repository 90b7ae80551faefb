/** What keeps an entry from being published, and when it is asked about again. */
import { describe, expect, test } from 'vitest';
import { problemIn } from '#core/own/check.ts';
import { isConfirmationDue } from '#core/own/due.ts';
import type { Entry } from '#core/own/entry.ts';
import { entryOf } from '#core/own/records.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { ownRecordsIn } from '../../support/own-records.ts';

const { stored } = aNetwork().member('Lamp', {
  visibility: 'network',
  descriptionVisibility: 'network',
  websiteVisibility: 'coalition',
  languagesVisibility: 'private',
  aliasesVisibility: 'network',
  identifiersVisibility: 'private',
  availabilityVisibility: 'network',
  reachVisibility: 'network',
  stanceVisibility: 'network',
  requestLimitVisibility: 'network',
  reach: ['001'],
  presences: [{ country: 'KE', visibility: 'network' }],
  offers: [
    { capacityId: 'legal-support', visibility: 'network' },
    { capacityId: 'legal-support', country: 'KE', visibility: 'private' },
  ],
  needs: [{ capacityId: 'advocacy', visibility: 'network' }],
});
const entry = entryOf(ownRecordsIn(stored, idOf('Lamp')));
const [presence, offer, need] = [entry.presences[0], entry.offers[0], entry.needs[0]];
if (!presence || !offer || !need) throw new Error('Lamp has one of each.');

test('an entry that is right has no problem', () => {
  expect(problemIn(entry, stored)).toBeNull();
});

describe('a problem is named, with the word that it is about:', () => {
  test.each<[string, string, Partial<Entry>]>([
    ['name-missing', '', { name: '' }],
    ['not-a-website', 'javascript:alert(1)', { website: 'javascript:alert(1)' }],
    ['name-missing', '\u200b', { name: '\u200b' }],
    ['not-a-website', 'https://sane.example@evil.example', { website: 'https://sane.example@evil.example' }],
    ['not-a-website', 'ftp://example.org', { website: 'ftp://example.org' }],
    ['not-a-website', 'example.org', { website: 'example.org' }],
    ['unknown-area', '999', { reach: ['001', '999'] }],
    ['unknown-country', 'ZZ', { presences: [{ ...presence, country: 'ZZ' }] }],
    ['unknown-country', 'XX', { offers: [{ ...offer, country: 'XX' }] }],
    ['unknown-capacity', 'magic', { needs: [{ ...need, capacityId: 'magic' }] }],
    ['repeated-presence', 'KE', { presences: [presence, presence] }],
    ['repeated-offer', 'legal-support', { offers: [offer, { ...offer, level: 3 }] }],
    ['repeated-need', 'advocacy', { needs: [need, { ...need, urgency: 3 }] }],
    ['public-need', 'advocacy', { visibility: 'public', needs: [{ ...need, visibility: 'public' }] }],
    ['wider-than-entry', 'description', { descriptionVisibility: 'public' }],
    ['wider-than-entry', 'legal-support', { offers: [{ ...offer, visibility: 'public' }] }],
    ['wider-than-entry', 'description', { visibility: 'private' }],
  ])('%s, %s', (problem, value, wrong) => {
    expect(problemIn({ ...entry, ...wrong }, stored)).toEqual({ problem, value });
  });
});

test.each<[string | null, string, boolean]>([
  [null, '2026-03-01', true],
  ['2026-03-01', '2026-03-01', false],
  ['2025-03-02', '2026-03-01', false],
  ['2025-03-01', '2026-03-01', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
])('an entry last confirmed on %s is due on %s: %s', (confirmedOn, today, isDue) => {
  expect(isConfirmationDue(confirmedOn, today)).toBe(isDue);
});
