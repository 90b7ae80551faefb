import { expect, test } from 'vitest';
import { fragmentOf, isFiltered, type MapView, viewFromFragment, WHOLE_NETWORK } from '../../../web/map/view.ts';

const VIEW: MapView = {
  q: 'sector:media croix rouge & sœurs',
  match: 'any',
  rest: 'hide',
  focus: [
    { id: 'country:KE', depth: 2 },
    { id: 'ana', depth: 1 },
  ],
  by: 'rings',
  values: ['capacity', 'coalition'],
  colour: 'region',
  size: 'ties',
  width: 'kinds',
  hulls: true,
  ghosts: true,
  asOf: '2019-05',
  path: { from: 'ana', to: '' },
  compare: { one: 'ana', other: 'bo' },
  world: 'gaps',
  opened: ['country:TD'],
  panel: 'path',
};

test('a view survives the way through the address', () => {
  expect(viewFromFragment(`#${fragmentOf(VIEW)}`)).toEqual(VIEW);
});

test('a fragment reads like what it says', () => {
  expect(fragmentOf({ ...VIEW, q: 'relief' })).toBe(
    'q=relief&match=any&rest=hide&focus=country:KE~2,ana&by=rings&nodes=capacity,coalition&colour=region&size=ties' +
      '&width=kinds&hulls=1&ghosts=1&asof=2019-05&path=ana%3E&compare=ana,bo&world=gaps&open=country:TD&panel=path',
  );
});

test('the whole network has no fragment', () => {
  expect(fragmentOf(WHOLE_NETWORK)).toBe('');
  expect(viewFromFragment('')).toEqual(WHOLE_NETWORK);
});

test.each([
  [
    'filters of an older link',
    'sector=humanitarian,media&country=ke',
    { q: 'sector:humanitarian,media country:KE' },
  ],
  ['the focus of an older link', 'focus=country:KE', { focus: [{ id: 'country:KE', depth: 1 }] }],
  ['an unknown arrangement', 'by=magic', {}],
  ['a field that does not exist', 'weather=red&q=a', { q: 'a' }],
  ['a value of enormous length', `focus=${'x'.repeat(5000)}`, {}],
  ['a depth beyond the deepest', 'focus=a~9,a~1', { focus: [{ id: 'a', depth: 6 }] }],
  ['a time that is none', 'asof=2019-13', {}],
  ['a way to nobody', 'path=a', {}],
  ['broken escapes', 'q=%E0%A4%A', { q: '%E0%A4%A' }],
])('%s is read leniently', (_, fragment, expected) => {
  expect(viewFromFragment(fragment)).toEqual({ ...WHOLE_NETWORK, ...expected });
});

test('focus and arrangement are no filters', () => {
  expect(isFiltered({ ...WHOLE_NETWORK, focus: [{ id: 'country:KE', depth: 1 }], by: 'ties' })).toBe(false);
  expect(isFiltered({ ...WHOLE_NETWORK, q: '  ' })).toBe(false);
  expect(isFiltered({ ...WHOLE_NETWORK, q: 'sector:media' })).toBe(true);
});
