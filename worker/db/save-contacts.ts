/** Keeps how a member can be reached, sealed. */
import { eq } from 'drizzle-orm';
import { commit, type Deed, type Outcome } from './commit.ts';
import { contacts } from './schema.ts';

export function contactWriter(d1: D1Database) {
  return {
    /** @param sealed null: nothing is kept. */
    saveContact(memberId: string, sealed: string | null, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        sealed === null
          ? db.delete(contacts).where(eq(contacts.memberId, memberId))
          : db
              .insert(contacts)
              .values({ memberId, sealed })
              .onConflictDoUpdate({ target: contacts.memberId, set: { sealed } }),
      ]);
    },
  };
}
