import { describe, expect, test } from 'vitest';
import { returnPathIn, signInFrom } from '../../../web/state/return-path.ts';

const HERE = 'https://atlas.example';
const led = (to: string) => returnPathIn(`to=${encodeURIComponent(to)}`, HERE);

test.each([
  ['/members/abc', ''],
  ['/partners', 'country=TD&needs=legal-support:3'],
  ['/invitations', ''],
])('signing in from %s with %j returns there', (path, fragment) => {
  const [, given = ''] = signInFrom(path, fragment).split('#');
  expect(returnPathIn(given, HERE)).toBe(fragment === '' ? path : `${path}#${fragment}`);
});

test.each(['/', '/sign-in', '/join'])('signing in from %s leads to the account', (path) => {
  expect(signInFrom(path, 'code=secret')).toBe('/sign-in');
  expect(led(path)).toBe('/account');
});

describe('a link to the sign-in page leads nobody away', () => {
  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/members\\..\\..\\evil',
    'https://evil.example',
    'https:evil.example',
    'https:',
    'javascript:alert(1)',
    'data:text/html,hello',
    'evil.example',
    ' //evil.example',
    '@evil.example',
    '',
  ])('%j', (to) => {
    expect(led(to)).toBe('/account');
  });

  test('nor to a host within the path, a port, or another scheme', () => {
    for (const to of ['/..//evil.example', '/.//evil.example', '/members/../..//evil.example', '/%2f%2fevil.example']) {
      expect(new URL(led(to), HERE).origin, to).toBe(HERE);
      expect(led(to).startsWith('//'), to).toBe(false);
    }
  });

  test('and a fragment without a path leads to the account', () => {
    for (const fragment of ['', 'to', 'to=', 'to=%', 'from=/members'])
      expect(returnPathIn(fragment, HERE)).toBe('/account');
  });
});
