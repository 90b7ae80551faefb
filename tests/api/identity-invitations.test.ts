/** What an invitation opens, to whom, and who may make one. */
import { describe, expect, test } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import * as answers from '../../worker/answers/identity.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { HIDDEN, LAMP, NOBODY, openDoor } from '../support/door.ts';
import { HOUR, type House } from '../support/house.ts';
import { read } from '../support/visitor.ts';

const { house, count } = openDoor();

describe('an invitation', () => {
  /** Codes that open nothing any more, or never did. */
  const GONE: Record<string, (there: House) => Promise<string>> = {
    'that is not there': async () => NOBODY,
    'that is empty': async () => '',
    'that is no code': async () => "' or 1=1 --",
    'that was used': async (there) => {
      const code = await there.invite('reader');
      await read(answers.SessionAnswer, await there.visitor().accept(code, await newAuthenticator()));
      return code;
    },
    'that is over': async (there) => {
      const code = await there.invite('reader');
      there.pass(72 * HOUR);
      return code;
    },
    'that was revoked': async (there) => {
      const coordinator = await there.someone('coordinator');
      const asked = await coordinator.post('/api/invitations', { role: 'reader', memberId: null });
      const { id, code } = await read(answers.NewInvitationAnswer, asked);
      await read(DoneAnswer, await coordinator.post('/api/invitations/revoke', { id }));
      return code;
    },
    'of somebody whose account was revoked': async (there) => {
      const [coordinator, other] = [await there.someone('coordinator'), await there.someone('coordinator')];
      const asked = await coordinator.post('/api/invitations', { role: 'reader', memberId: null });
      const { code } = await read(answers.NewInvitationAnswer, asked);
      await read(DoneAnswer, await other.post('/api/accounts/revoke', { id: coordinator.id }));
      return code;
    },
  };

  test.each(Object.entries(GONE))(
    '%s opens nothing, in the same bytes as one that never was',
    async (_what, codeIn) => {
      const there = house();
      const code = await codeIn(there);
      const [visitor, device] = [there.visitor(), await newAuthenticator()];
      const made = await device.make({ challenge: 'AA', rp: { id: 'localhost' }, user: { id: 'AA' } });
      const bodies = {
        '/api/invitations/open': {},
        '/api/invitations/options': {},
        '/api/invitations/accept': { challengeId: NOBODY, response: made, label: 'A device' },
      };
      for (const [path, body] of Object.entries(bodies)) {
        const [gone, never] = await Promise.all(
          [code, idOf('Never')].map(async (one) => {
            const response = await visitor.post(path, { code: one, ...body });
            return [response.status, [...response.headers], await response.text()];
          }),
        );
        expect(gone?.[0], path).toBe(404);
        expect(gone, path).toEqual(never);
      }
    },
  );

  test('used by many at once lets exactly one in', async () => {
    const there = house();
    const code = await there.invite('editor', LAMP);
    const before = await count('accounts');
    const devices = await Promise.all(Array.from({ length: 8 }, () => newAuthenticator()));
    const all = await Promise.all(devices.map((device) => there.visitor().accept(code, device)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status >= 500)).toHaveLength(0);
    expect(await count('accounts')).toBe(before + 1);
  });

  test('whose last step is sent twice at once makes one account', async () => {
    const there = house();
    const [code, visitor, device] = [await there.invite('reader'), there.visitor(), await newAuthenticator()];
    const before = await count('accounts');
    const steps = await Promise.all(
      [1, 2].map(async () => {
        const asked = await visitor.post('/api/invitations/options', { code });
        return await read(answers.EnrolOptionsAnswer, asked);
      }),
    );
    const bodies = await Promise.all(
      steps.map(async ({ challengeId, options }) => ({
        code,
        challengeId,
        response: await device.make(options),
        label: 'A device',
      })),
    );
    const all = await Promise.all(bodies.map((body) => there.visitor().post('/api/invitations/accept', body)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status >= 500)).toHaveLength(0);
    expect(await count('accounts')).toBe(before + 1);
  });

  test.each<[string, object]>([
    ['a role', { role: 'admin' }],
    ['a member', { memberId: HIDDEN }],
    ['an account', { accountId: NOBODY }],
    ['a label of a thousand letters', { label: 'x'.repeat(1000) }],
    ['an empty label', { label: '   ' }],
  ])('does not take %s from the body', async (_what, added) => {
    const there = house();
    const response = await there.visitor().accept(await there.invite('reader'), await newAuthenticator(), {}, added);
    expect(response.status).toBe(400);
  });

  test.each<[Role, Role, string | null, number]>([
    ['coordinator', 'admin', null, 403],
    ['editor', 'reader', null, 403],
    ['editor', 'editor', LAMP, 200],
    ['editor', 'editor', HIDDEN, 403],
    ['reader', 'reader', null, 403],
    ['coordinator', 'editor', null, 400],
    ['admin', 'admin', LAMP, 400],
    ['coordinator', 'editor', NOBODY, 404],
    ['admin', 'editor', HIDDEN, 404],
    ['coordinator', 'editor', HIDDEN, 200],
    ['coordinator', 'coordinator', null, 200],
    ['admin', 'admin', null, 200],
  ])('by a %s to be %s of %s is answered with %s', async (role, invited, memberId, status) => {
    const there = house();
    const person = await there.someone(role, role === 'editor' ? LAMP : null);
    expect((await person.post('/api/invitations', { role: invited, memberId })).status).toBe(status);
  });

  test('to a hidden member is refused to an admin as one to a member that is not there', async () => {
    const there = house();
    const admin = await there.someone('admin');
    const ask = async (memberId: string) => (await admin.post('/api/invitations', { role: 'editor', memberId })).text();
    expect(await ask(HIDDEN)).toBe(await ask(NOBODY));
  });
});
