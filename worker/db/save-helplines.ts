/** Writes the helplines that those who run a network keep. */
import { and, eq } from 'drizzle-orm';
import type { AddHelpline } from '#core/help/helpline-questions.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Helpline } from '#core/stored-playbook.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { helplines } from './playbook-schema.ts';
import { newVersion } from './version.ts';

export function helplineWriter(d1: D1Database) {
  return {
    add(deed: Deed, id: string, told: AddHelpline): Promise<Outcome> {
      const helpline = { id, ...told, checkedOn: dayOf(deed.at) };
      return commit(d1, deed, (db) => [db.insert(helplines).values(helpline), ...newVersion(db, { rest: true })], {
        id,
      });
    },

    /** @param seen as it was when somebody began to change or to check it: *stale* where it is another by now. */
    change(deed: Deed, seen: Helpline, told: AddHelpline): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db
          .update(helplines)
          .set({ ...told, checkedOn: dayOf(deed.at) })
          .where(isStillAs(seen)),
        mustChange(db, 'stale'),
        ...newVersion(db, { rest: true }),
      ]);
    },

    confirm(deed: Deed, seen: Helpline): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db
          .update(helplines)
          .set({ checkedOn: dayOf(deed.at) })
          .where(isStillAs(seen)),
        mustChange(db, 'stale'),
        ...newVersion(db, { rest: true }),
      ]);
    },

    remove(deed: Deed, id: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(helplines).where(eq(helplines.id, id)),
        mustChange(db, 'gone'),
        ...newVersion(db, { rest: true }),
      ]);
    },
  };
}

function isStillAs({ id, name, covers, reach, checkedOn }: Helpline) {
  return and(
    eq(helplines.id, id),
    eq(helplines.name, name),
    eq(helplines.covers, covers),
    eq(helplines.reach, reach),
    eq(helplines.checkedOn, checkedOn),
  );
}
