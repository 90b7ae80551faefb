import { expect, test } from 'vitest';
import { fragmentOf, isFiltered, type MapView, viewFromFragment, WHOLE_NETWORK } from '../../../web/map/view.ts';

const VIEW: MapView = {
  q: 'croix rouge & sœurs',
  sectors: ['humanitarian', 'media'],
  country: 'KE',
  capacity: 'legal-support',
  focus: 'country:KE',
  by: 'capacity',
};

test('a view survives the way through the address', () => {
  expect(viewFromFragment(`#${fragmentOf(VIEW)}`)).toEqual(VIEW);
});

test('a fragment reads like what it says', () => {
  expect(fragmentOf({ ...VIEW, q: 'relief' })).toBe(
    'q=relief&sector=humanitarian,media&country=KE&capacity=legal-support&focus=country:KE&by=capacity',
  );
});

test('the whole network has no fragment', () => {
  expect(fragmentOf(WHOLE_NETWORK)).toBe('');
  expect(viewFromFragment('')).toEqual(WHOLE_NETWORK);
});

test.each([
  ['an unknown sector', 'sector=humanitarian,banking', { sectors: ['humanitarian'] }],
  ['an unknown way of connecting', 'by=magic', {}],
  ['a country in small letters', 'country=ke', { country: 'KE' }],
  ['a country that is no code', 'country=Kenya', {}],
  ['a field that does not exist', 'colour=red&q=a', { q: 'a' }],
  ['a value of enormous length', `focus=${'x'.repeat(5000)}`, {}],
  ['broken escapes', 'q=%E0%A4%A', { q: '\uFFFD%A' }],
])('%s is read leniently', (_, fragment, expected) => {
  expect(viewFromFragment(fragment)).toEqual({ ...WHOLE_NETWORK, ...expected });
});

test('focus and the way of connecting are no filters', () => {
  expect(isFiltered({ ...WHOLE_NETWORK, focus: 'country:KE', by: 'ties' })).toBe(false);
  expect(isFiltered({ ...WHOLE_NETWORK, q: '  ' })).toBe(false);
  expect(isFiltered({ ...WHOLE_NETWORK, sectors: ['media'] })).toBe(true);
});
