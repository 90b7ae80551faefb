/** Reads of messages what nobody else's page shows. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Visibility } from '#core/vocabulary.ts';
import { messages } from './playbook-schema.ts';

export function messageReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** Who may read it once it is agreed, and who looks after it, whoever that is to others. Undefined where it is gone. */
    async keptOf(id: string): Promise<{ visibility: Visibility; ownerId: string | null } | undefined> {
      const { visibility, ownerId } = messages;
      const [found] = await db.select({ visibility, ownerId }).from(messages).where(eq(messages.id, id));
      return found;
    },
  };
}
