/** Reads of messages what nobody else's page shows. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { messages } from './playbook-schema.ts';

export function messageReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** Who may read it, once it is agreed; for whoever edits it. Undefined where it is gone. */
    async levelOf(id: string) {
      const [found] = await db.select({ visibility: messages.visibility }).from(messages).where(eq(messages.id, id));
      return found?.visibility;
    },
  };
}
