/** What is left of a fragment for somebody who does not see all that it names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentSeen, nameableIn } from '#core/map-view/seen.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

const [OPEN, GONE] = [idOf('Open'), idOf('Gone')];
const { members, coalitions } = aNetwork().member('Open').coalition('Lamp ring', ['Open']).stored;
const NAMEABLE = nameableIn({ members, coalitions });
const seen = (fragment: string) => decodeURIComponent(fragmentSeen(fragment, NAMEABLE));

test.each([
  ['an id in a list', `focus=${GONE}~2,${OPEN},country:KE`, `focus=${OPEN},country:KE`],
  ['the id of a value', `focus=value:network:${GONE},value:capacity:legal`, 'focus=value:capacity:legal'],
  ['one end of a path', `path=${OPEN}>${GONE}&by=ties`, 'by=ties'],
  ['the other end of a path', `path=${GONE}>${OPEN}&by=ties`, 'by=ties'],
  ['one of two that are compared', `compare=${GONE},${OPEN}`, ''],
  ['the other of two that are compared', `compare=${OPEN},${GONE}`, ''],
  ['a path that is half chosen', `path=${OPEN}>`, ''],
  ['a term of ids', `q=id:${GONE},${OPEN}+-stale`, 'q=-stale'],
  ['an id among words', `q=about-${GONE}+KE`, 'q=KE'],
  [
    'a coalition by a name that is not there',
    'q=coalition:"Other ring"+-coalition:"Lamp ring"',
    'q=-coalition:"Lamp+ring"',
  ],
  ['a coalition by the beginning of the field', 'q=coal:other', ''],
  ['a coalition by a field with signs around it', 'q=_Coalition.:other+id.:nobody+KE', 'q=KE'],
  [
    'what is left of an erased id',
    `focus=~2,${OPEN}&q=id:+country:KE&open=value:network:`,
    `q=country:KE&focus=${OPEN}`,
  ],
  ['what the map does not know', 'secret=words&colour=kind#more', ''],
])('%s goes out of it', (_, fragment, left) => {
  expect(seen(fragment)).toBe(left);
});

test('words that are searched for stay as they are', () => {
  expect(seen('q=gone+"two+words",three+capacity:"legal+support">%3D2')).toBe(
    'q=gone+"two+words",three+capacity:"legal+support">=2',
  );
});

test('whatever it is, doing it twice is doing it once', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(OPEN, GONE, 'id:', 'coalition:', '"', ',', '>', '~2', 'country:KE', ' ', '-'),
  );
  const field = fc.constantFrom('q', 'focus', 'path', 'compare', 'open', 'by', 'sector', 'country');
  const fragment = fc
    .array(fc.tuple(field, fc.array(part, { maxLength: 5 })), { maxLength: 4 })
    .map((fields) =>
      fields.map(([name, parts]) => `${name}=${encodeURIComponent(parts.join('').toWellFormed())}`).join('&'),
    );
  fc.assert(
    fc.property(fragment, (one) => {
      const once = fragmentSeen(one, NAMEABLE);
      expect(fragmentSeen(once, NAMEABLE)).toBe(once);
      expect(decodeURIComponent(once.replaceAll('+', ' '))).not.toMatch(new RegExp(`(?<![a-z0-9])${GONE}(?![a-z0-9])`));
    }),
  );
});
