import { expect, it } from 'vitest';
import { withKnownWords } from '../../../web/state/known-words.ts';

const WORDS = {
  capacities: [
    { id: 'training', kind: 'solidarity' as const, labels: { en: 'Training' }, isRetired: false, memberCount: 0 },
  ],
  countries: [{ code: 'TD', name: 'Chad', areas: [], memberCount: 0 }],
};

it.each([
  ['country=TD&needs=training:2:3&outside=no', 'country=TD&needs=training:2:3&outside=no', []],
  ['country=td', 'country=TD', []],
  ['country=ZZ', '', ['ZZ']],
  ['country=TD&needs=none', 'country=TD&needs=none', []],
  ['capacities=magic:2,training&seeker=abc', 'capacities=training&seeker=abc', ['magic:2']],
  ['capacity=magic&sector=media&name=A%26B', 'sector=media&name=A%26B', ['magic']],
  ['sector=magic', '', ['magic']],
  ['', '', []],
])('of %j, %j is kept and %j left out', (fragment, kept, unknown) => {
  expect(withKnownWords(fragment, WORDS)).toEqual({ fragment: kept, unknown });
  expect(withKnownWords(kept, WORDS)).toEqual({ fragment: kept, unknown: [] });
});
