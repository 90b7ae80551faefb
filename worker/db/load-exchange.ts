/** Reads events, calls and lessons as they are kept, for those who may change them. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { exchanges, lessons } from './playbook-schema.ts';
import type { KeptExchange, KeptLesson } from './save-exchange.ts';

export function exchangeReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    async exchangeOf(id: string): Promise<KeptExchange | null> {
      return (await db.select().from(exchanges).where(eq(exchanges.id, id)))[0] ?? null;
    },

    async lessonOf(id: string): Promise<KeptLesson | null> {
      return (await db.select().from(lessons).where(eq(lessons.id, id)))[0] ?? null;
    },
  };
}
