import { expect, test } from 'vitest';
import { unknownWords, withKnownWords } from '../../../web/map/known-words.ts';
import { WHOLE_NETWORK } from '../../../web/map/view.ts';
import { aMapMember, aMapNetwork } from './a-map-network.ts';

const NETWORK = aMapNetwork([aMapMember('Ana', { countries: ['KE', 'XK'], capacities: ['health'] })]);

test.each([
  ['a country that nobody knows', { country: 'ZZ' }, { country: null }],
  ['a capacity that nobody knows', { capacity: 'alchemy' }, { capacity: null }],
  ['a country where nobody is', { country: 'TD' }, { country: 'TD' }],
  ['a country that only a member names', { country: 'XK' }, { country: 'XK' }],
])('%s narrows the view only if the network has a word for it', (_, asked, expected) => {
  expect(withKnownWords({ ...WHOLE_NETWORK, ...asked }, NETWORK)).toEqual({ ...WHOLE_NETWORK, ...expected });
});

test('the words that are left out are said as they stand in the address', () => {
  expect(unknownWords('q=ana&sector=media,banking&country=kenya&capacity=alchemy', NETWORK)).toEqual([
    'banking',
    'kenya',
    'alchemy',
  ]);
});

test('an address of known words leaves nothing out', () => {
  expect(unknownWords('sector=media&country=ke&capacity=health&by=ties', NETWORK)).toEqual([]);
});
