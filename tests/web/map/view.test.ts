import { expect, test } from 'vitest';
import { fragmentOf, isFiltered, type MapView, viewFromFragment, WHOLE_NETWORK } from '#core/map-view/view.ts';
import { unknownWords } from '../../../web/map/known-words.ts';
import { NO_HISTORY, noted, redone, undone } from '../../../web/map/undo.ts';
import {
  asDeepAs,
  comparedAt,
  deeperBy,
  everybodyShown,
  focusedOn,
  isNarrowed,
  left,
  pathAt,
  withoutRoot,
} from '../../../web/map/view-steps.ts';

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
  ['filters of an older link', 'sector=humanitarian,media&country=ke', { q: 'sector:humanitarian,media country:KE' }],
  ['a word that is not yet typed', 'q=media+', { q: 'media ' }],
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

test.each([
  ['by=magic&colour=red,blue&q=ana', ['magic', 'red', 'blue']],
  ['by=ties&nodes=capacity,alchemy&panel=time', ['alchemy']],
  ['sector=media&country=ke&capacity=health&by=ties', []],
])('of %s, %j is left out', (fragment, expected) => {
  expect(unknownWords(fragment)).toEqual(expected);
});

const viewWith = (change: Partial<MapView>): MapView => ({ ...WHOLE_NETWORK, ...change });
const at = (id: string, depth = 1) => ({ id, depth });

test.each([
  ['takes the place of the one before and its depth', [at('a', 2)], null, [at('b', 2)]],
  ['stays beside one that is kept', [at('a', 2)], 'a', [at('b', 2), at('a', 2)]],
  ['leaves the others', [at('a'), at('c', 3)], null, [at('b'), at('c', 3)]],
  ['is there once', [at('a'), at('b', 3)], 'a', [at('b'), at('a')]],
] as const)('a new focus %s', (_, focus, kept, expected) => {
  expect(focusedOn(viewWith({ focus }), 'b', kept)).toEqual({ focus: expected });
});

test('depth is of the first root, and has an end at both ends', () => {
  const view = viewWith({ focus: [at('a', 6), at('b')] });
  expect(asDeepAs(view, 2)).toEqual({ focus: [at('a', 2), at('b')] });
  expect(deeperBy(view, 1)).toBe(null);
  expect(deeperBy(viewWith({ focus: [at('a', 0)] }), -1)).toBe(null);
  expect(asDeepAs(WHOLE_NETWORK, 2)).toBe(null);
  expect(withoutRoot(view, 'a')).toEqual({ focus: [at('b')] });
});

test('a way is asked for at one end and then at the other, and so is a comparison', () => {
  const started = { ...WHOLE_NETWORK, ...pathAt(WHOLE_NETWORK, 'a') };
  expect(started).toMatchObject({ path: { from: 'a', to: '' }, panel: 'path' });
  expect(pathAt(started, 'a').path).toEqual({ from: 'a', to: '' });
  expect(pathAt(started, 'b').path).toEqual({ from: 'a', to: 'b' });
  const waiting = { ...started, ...comparedAt(started, 'c') };
  expect(waiting).toMatchObject({ path: null, compare: { one: 'c', other: '' }, panel: 'compare' });
  expect(comparedAt(waiting, 'b').compare).toEqual({ one: 'c', other: 'b' });
});

test('leaving takes one thing after another', () => {
  let view = viewWith({ q: 'x', focus: [at('a')], path: { from: 'a', to: 'b' }, panel: 'filter' });
  const leftBehind: string[] = [];
  for (let change = left(view); change !== null; change = left(view)) {
    view = { ...view, ...change };
    leftBehind.push(Object.keys(change).join());
  }
  expect(leftBehind).toEqual(['path,compare', 'focus', 'panel']);
  expect(view.q).toBe('x');
});

test('showing all keeps how it is drawn', () => {
  const view = viewWith({ q: 'x', focus: [at('a')], asOf: '2019', rest: 'hide', by: 'ties', colour: 'region' });
  expect(isNarrowed(view)).toBe(true);
  const all = { ...view, ...everybodyShown() };
  expect(isNarrowed(all)).toBe(false);
  expect(all).toEqual(viewWith({ by: 'ties', colour: 'region' }));
});

test('undo goes back through what was seen, a typed word or played years at once, and redo forward again', () => {
  const views = ['', 'r', 're', 'rel'].map((q) => viewWith({ q }));
  views.push(viewWith({ q: 'rel', panel: 'look' }), viewWith({ q: 'rel', panel: 'look', by: 'ties' }));
  let history = NO_HISTORY;
  for (const [index, view] of views.entries()) {
    const before = views[index - 1];
    if (before) history = noted(history, before, view);
  }
  const now = viewWith({ q: 'rel', panel: 'look', by: 'ties' });
  const first = undone(history, now);
  expect(first?.view).toEqual(viewWith({ q: 'rel', panel: 'look' }));
  const second = undone(first?.history ?? NO_HISTORY, first?.view ?? now);
  expect(second?.view).toEqual(viewWith({ panel: 'look' }));
  expect(undone(second?.history ?? NO_HISTORY, WHOLE_NETWORK)).toBe(null);
  expect(redone(second?.history ?? NO_HISTORY, viewWith({ panel: 'look' }))?.view).toEqual(first?.view);
  const years = ['2019', '2020', '2021'].map((asOf) => viewWith({ by: 'ties', asOf }));
  const played = years.reduce(({ history: held, view }, next) => ({ history: noted(held, view, next), view: next }), {
    history: NO_HISTORY,
    view: viewWith({ by: 'ties' }),
  });
  expect(undone(played.history, played.view)?.view).toEqual(viewWith({ by: 'ties' }));
  const elsewhere = noted(second?.history ?? NO_HISTORY, WHOLE_NETWORK, viewWith({ by: 'sector' }));
  expect(redone(elsewhere, WHOLE_NETWORK)).toBe(null);
});
