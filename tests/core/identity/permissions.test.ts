import { expect, test } from 'vitest';
import { TOKEN_SCOPES, viewerOfAccount, viewerOfToken } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { relyingPartyAt } from '#core/identity/origin.ts';
import { fitsRole, mayManage, rolesInvitedBy, rolesManagedBy } from '#core/identity/permissions.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { ROLES, type Role } from '#core/vocabulary.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { worldFrom } from '../../support/worlds.ts';

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

test('an editor manages editors and readers of its own member, and nobody else', () => {
  const editor = { role: 'editor' as const, memberId: idOf('Lamp') };
  for (const role of ROLES) {
    expect(mayManage(editor, { role, memberId: idOf('Lamp') })).toBe(role === 'editor' || role === 'reader');
    expect(mayManage(editor, { role, memberId: idOf('Moth') })).toBe(false);
    expect(mayManage(editor, { role, memberId: null })).toBe(false);
    expect(mayManage({ role: 'editor', memberId: null }, { role, memberId: null })).toBe(false);
  }
  expect(rolesInvitedBy('editor')).toEqual(['editor', 'reader']);
});

test.each<[Role, boolean]>([
  ['admin', true],
  ['coordinator', true],
  ['reader', false],
])('a %s manages editors of any member: %s', (role, may) => {
  for (const memberId of [null, idOf('Lamp')]) {
    expect(mayManage({ role, memberId }, { role: 'editor', memberId: idOf('Moth') })).toBe(may);
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

test.each(TOKEN_SCOPES)('a token for what is %s sees no field of a random world that its owner does not', (scope) => {
  for (let seed = 1; seed <= 60; seed++) {
    const { stored, viewers } = worldFrom(seed);
    for (const owner of viewers.filter((viewer) => viewer.role !== 'anonymous')) {
      const [own, less] = [asSeenBy(stored, owner), asSeenBy(stored, viewerOfToken(scope, owner))];
      for (const member of less.members) {
        const known = own.members.find(({ id }) => id === member.id);
        expect({ ...known, ...onlyStated(member) }).toEqual(known);
      }
    }
  }
});

/** What a member says, without the lists, which are shorter for whoever sees less. */
function onlyStated(member: object): object {
  return Object.fromEntries(Object.entries(member).filter(([, value]) => value !== null && !Array.isArray(value)));
}
