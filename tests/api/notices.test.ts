/** Who is told what: as part of the change that it is about, or not at all. */
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import { noticesTo } from '../../worker/db/notices.ts';
import { accounts } from '../../worker/db/schema.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';

const [LAMP, MOTH] = [idOf('Lamp'), idOf('Moth')];
const AT = '2026-03-01T09:00:00.000Z';

let server: Database;
beforeAll(async () => {
  server = await startDatabase(aNetwork().member('Lamp').member('Moth').stored);
});
afterAll(() => server.close());

describe('a notice', () => {
  test('reaches every editor of a member, everybody of a role but one, one account, and nobody else', async () => {
    const db = drizzle(server.db);
    const account = async (name: string, role: Role, memberId: string | null) => {
      await db.insert(accounts).values({ id: idOf(name), role, memberId, createdAt: AT, invitationId: name });
      return idOf(name);
    };
    const [one, two] = [await account('one', 'editor', LAMP), await account('two', 'editor', LAMP)];
    const [first, second] = [await account('first', 'coordinator', null), await account('second', 'coordinator', LAMP)];
    await account('other', 'editor', MOTH);
    await account('reader', 'reader', LAMP);
    await db.batch([
      noticesTo(db, { to: { editorsOf: LAMP }, kind: 'member-hidden', objectId: LAMP, at: AT }),
      noticesTo(db, { to: { roles: ['coordinator'], exceptId: first }, kind: 'claim-made', objectId: null, at: AT }),
      noticesTo(db, { to: { accountId: first }, kind: 'approval-wanted', objectId: null, at: AT }),
      noticesTo(db, { to: { editorsOf: idOf('Nobody') }, kind: 'introduction-moved', objectId: null, at: AT }),
    ]);
    const { results } = await server.db
      .prepare('select id, account_id as who, kind, object_id as object from notices')
      .all<{ id: string; who: string; kind: string; object: string | null }>();
    const told = results.map(({ who, kind, object }) => [who, kind, object ?? '-'].join(' '));
    expect(told.sort()).toEqual(
      [
        `${one} member-hidden ${LAMP}`,
        `${two} member-hidden ${LAMP}`,
        `${second} claim-made -`,
        `${first} approval-wanted -`,
      ].sort(),
    );
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });
});
