import { expect, test } from 'vitest';
import { viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { relyingPartyAt } from '#core/identity/origin.ts';
import { fitsRole, rolesManagedBy } from '#core/identity/permissions.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { ROLES, type Role } from '#core/vocabulary.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

test.each<[Role, Role[]]>([
  ['admin', ['admin', 'coordinator', 'editor', 'reader']],
  ['coordinator', ['coordinator', 'editor', 'reader']],
  ['editor', []],
  ['reader', []],
])('a %s manages accounts of %j', (role, managed) => {
  expect(rolesManagedBy(role)).toEqual(managed);
});

test('nobody but an admin can bring in somebody above themselves', () => {
  for (const role of ROLES) {
    for (const managed of rolesManagedBy(role)) {
      expect(ROLES.indexOf(managed)).toBeGreaterThanOrEqual(ROLES.indexOf(role));
    }
  }
});

test.each<[Role, boolean, boolean]>([
  ['admin', false, true],
  ['coordinator', true, true],
  ['editor', true, false],
  ['reader', true, true],
])('a %s may belong to a member: %s, to none: %s', (role, withMember, without) => {
  expect(fitsRole(role, idOf('Lamp'))).toBe(withMember);
  expect(fitsRole(role, null)).toBe(without);
});

test('an editor whose member is gone sees as the public', () => {
  expect(viewerOfAccount({ role: 'editor', memberId: null })).toEqual(ANONYMOUS);
});

test('a brief names a member only to somebody who can see it', () => {
  const network = aNetwork().member('Lamp', { visibility: 'network' });
  const account = { id: idOf('Account'), role: 'editor' as const, memberId: idOf('Lamp') };
  const { member } = accountBrief(network.seenBy({ role: 'reader', memberId: null }), account);
  expect(member).toEqual({ id: idOf('Lamp'), name: 'Lamp' });
  expect(accountBrief(network.seenBy(ANONYMOUS), account).member).toBeNull();
});

test.each<[string, string, string | null]>([
  ['http://localhost:8787/join', 'http://localhost', 'localhost'],
  ['http://localhost/', 'http://localhost', 'localhost'],
  ['https://localhost/', 'http://localhost', null],
  ['http://127.0.0.1:8787/', 'http://localhost', null],
  ['http://localhost.example/', 'http://localhost', null],
  ['https://atlas.example/', 'https://atlas.example', 'atlas.example'],
  ['https://atlas.example:444/', 'https://atlas.example', null],
  ['http://atlas.example/', 'https://atlas.example', null],
  ['https://a.atlas.example/', 'https://atlas.example', null],
  ['http://localhost:8787/', 'https://atlas.example', null],
  ['https://atlas.example/', '', null],
])('passkeys at %s, where %s is allowed, belong to %s', (url, allowed, id) => {
  expect(relyingPartyAt(new URL(url), allowed)?.id ?? null).toBe(id);
});
