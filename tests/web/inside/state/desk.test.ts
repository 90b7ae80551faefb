/** The desk's own models: finding an organisation, what a listing sends, and a merge in words. */
import { describe, expect, test } from 'vitest';
import type { DeskMember, MergeFacts } from '../../../../web/inside/desk-api.ts';
import { filterDesk } from '../../../../web/inside/state/desk.ts';
import { EMPTY_LISTING, listingFrom } from '../../../../web/inside/state/listing.ts';
import { mergeWords } from '../../../../web/inside/state/merge-words.ts';

const member = (name: string, details: Partial<DeskMember> = {}): DeskMember => ({
  ...{ id: name, name, acronym: null, kind: 'local-group', standing: 'listed', hasEditor: false },
  ...{ vouchedOn: null, confirmedOn: null, ...details },
});

describe('an organisation is found', () => {
  const members = [member('Établi'), member('Lamp', { acronym: 'LMP', standing: 'retired' })];
  test.each([
    ['by a part of its name, whatever the accents and capitals', { name: ' etab', standing: null }, ['Établi']],
    ['by its acronym', { name: 'lmp', standing: null }, ['Lamp']],
    ['by its standing', { name: '', standing: 'retired' as const }, ['Lamp']],
    ['only where both fit', { name: 'lamp', standing: 'listed' as const }, []],
    ['with no filter', { name: '', standing: null }, ['Établi', 'Lamp']],
  ])('%s', (_how, filter, names) => {
    expect(filterDesk(members, filter).map(({ name }) => name)).toEqual(names);
  });
});

test('what was left empty in a listing is sent as not stated', () => {
  const listing = listingFrom({ ...EMPTY_LISTING, name: ' Lamp ', acronym: ' ', website: 'https://lamp.example' });
  expect(listing).toMatchObject({ name: 'Lamp', acronym: null, description: null, website: 'https://lamp.example' });
  expect(listing.source.url).toBeNull();
});

const NOTHING: MergeFacts = {
  ...{
    acronym: null,
    sectors: [],
    source: null,
    description: null,
    website: null,
    aliases: [],
    identifiers: [],
    languages: [],
    availability: null,
  },
  ...{ reach: [], stance: null, requestLimit: null, presences: [], offers: [], needs: [], ties: [] },
  ...{ coalitions: [], convenes: [], cases: [], networks: [] },
};

describe('a merge in words', () => {
  const words = {
    ...{ capacities: [], countries: [], areas: [], areasOf: () => [], area: (code: string) => code },
    ...{ capacity: (id: string) => `Can ${id}`, country: (code: string) => `Land ${code}` },
  };

  test('is empty where nothing moves', () => {
    expect(mergeWords(NOTHING, words)).toEqual([]);
  });

  test('names every kind of fact once, with all that there is of it', () => {
    const other = { id: 'o', name: 'Quill' };
    const groups = mergeWords(
      {
        ...{ ...NOTHING, description: 'Prints', sectors: ['media', 'peace'], source: { id: 's', title: 'A list' } },
        presences: [
          { country: 'KE', kind: 'office', sourceId: null },
          { country: 'TD', kind: 'office', sourceId: null },
        ],
        ties: [{ kind: 'funds', heading: 'from-other', other }],
        coalitions: [{ id: 'c', name: 'Lake' }],
        cases: [{ id: 'k', title: 'A raid' }],
      },
      words,
    );
    expect(groups).toEqual([
      { name: 'Description', values: ['Prints'] },
      { name: 'Sectors', values: ['Media', 'Peace'] },
      { name: 'Where it is reported', values: ['Land KE, office', 'Land TD, office'] },
      { name: 'Source', values: ['A list'] },
      { name: 'Tie', values: ['Reported money from: Quill'] },
      { name: 'Coalition', values: ['Lake'] },
      { name: 'Case', values: ['A raid'] },
    ]);
  });
});
