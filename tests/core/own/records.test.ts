/** What of an entry keeps its source, and what is the member's own word from now on. */
import { describe, expect, test } from 'vitest';
import { Entry } from '#core/own/entry.ts';
import { entryOf, recordsWith } from '#core/own/records.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { ownRecordsIn } from '../../support/own-records.ts';

const LAMP = idOf('Lamp');
const { stored } = aNetwork().member('Lamp', {
  sourceId: 'a-list',
  presences: [
    { country: 'KE', sourceId: 'a-list' },
    { country: 'TD', sourceId: 'b-list' },
  ],
  offers: [
    { capacityId: 'legal-support', level: 2, sourceId: 'a-list' },
    { capacityId: 'legal-support', country: 'KE', level: 2, sourceId: 'b-list' },
  ],
  needs: ['advocacy'],
});
const records = ownRecordsIn(stored, LAMP);
const entry = entryOf(records);

describe('saving an entry', () => {
  test('as it is changes nothing', () => {
    expect(recordsWith(records, Entry.parse(entry))).toEqual(records);
  });

  test('with other levels keeps every source', () => {
    const closed = {
      ...entry,
      websiteVisibility: 'private' as const,
      presences: entry.presences.map((one) => ({ ...one, visibility: 'private' as const })),
      offers: entry.offers.map((one) => ({ ...one, visibility: 'private' as const })),
    };
    const saved = recordsWith(records, closed);
    expect(saved.member.sourceId).toBe('a-list');
    expect(saved.presences.map(({ sourceId }) => sourceId)).toEqual(['a-list', 'b-list']);
    expect(saved.offers.map(({ sourceId }) => sourceId)).toEqual(['a-list', 'b-list']);
  });

  test('makes what is stated anew the member’s own word, and only that', () => {
    const [first, second] = entry.offers;
    const offers = [first, second && { ...second, level: 3 as const }].flatMap((offer) => offer ?? []);
    const saved = recordsWith(records, { ...entry, acronym: 'LMP', offers, presences: [] });
    expect(saved.member.sourceId).toBeNull();
    expect(saved.offers.map(({ sourceId }) => sourceId)).toEqual(['a-list', null]);
    expect(saved.presences).toEqual([]);
  });

  test('takes what was left empty as not stated, and nothing twice', () => {
    const saved = recordsWith(records, {
      ...entry,
      description: '',
      languages: ['en', 'en', 'fr'],
      needs: entry.needs.map((need) => ({ ...need, note: '' })),
    });
    expect(saved.member).toMatchObject({ description: null, languages: ['en', 'fr'] });
    expect(saved.needs[0]?.note).toBeNull();
  });

  test('never touches what an editor does not decide', () => {
    const { id, standing, hiddenAt, vouchedOn } = records.member;
    const saved = recordsWith(records, {
      ...entry,
      ...{ id: 'x', standing: 'retired', hiddenAt: 'now', vouchedOn: 'x' },
    });
    expect(saved.member).toMatchObject({ id, standing, hiddenAt, vouchedOn });
  });
});

describe('an entry', () => {
  test.each<[string, object]>([
    ['an unknown field', { ...entry, standing: 'member' }],
    ['an unknown field of an offer', { ...entry, offers: [{ ...entry.offers[0], sourceId: 'a-list' }] }],
    ['a level of its own making', { ...entry, visibility: 'friends' }],
    ['a name of 201 characters', { ...entry, name: 'n'.repeat(201) }],
    ['a description of 4,001 characters', { ...entry, description: 'd'.repeat(4001) }],
    ['a note of 1,001 characters', { ...entry, needs: [{ ...entry.needs[0], note: 'n'.repeat(1001) }] }],
    ['a limit of 11', { ...entry, requestLimit: 11 }],
    ['301 presences', { ...entry, presences: Array.from({ length: 301 }, () => entry.presences[0]) }],
    [
      'more text than a row can hold',
      { ...entry, offers: many({ note: 'n'.repeat(1000), conditions: 'c'.repeat(1000) }) },
    ],
  ])('with %s is refused', (_what, wrong) => {
    expect(Entry.safeParse(wrong).success).toBe(false);
  });
});

test('an entry is left without characters that nobody sees but that change what one reads', () => {
  const pasted = { ...entry, name: ' Lamp\n\u202eOil\u0000 ', description: '\u2068One\u2069\r\n\tTwo\u0007 ' };
  expect(Entry.parse(pasted)).toMatchObject({ name: 'Lamp Oil', description: 'One\n\tTwo' });
});

function many(changed: object) {
  return Array.from({ length: 300 }, () => ({ ...entry.offers[0], ...changed }));
}
