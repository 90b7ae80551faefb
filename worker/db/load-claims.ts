/** Reads what was asked about listed organisations, sealed as it is kept. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { ClaimKind } from '#core/vocabulary.ts';
import { claims, members } from './schema.ts';

export type OpenClaim = { id: string; memberId: string; kind: ClaimKind; sealed: string; at: string };

const CLAIM = { id: claims.id, memberId: claims.memberId, kind: claims.kind, sealed: claims.sealed, at: claims.at };

export function claimReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** Those that nobody has decided, the oldest first. */
    openClaims({ skip, limit }: { skip: number; limit: number }): Promise<OpenClaim[]> {
      const open = db.select(CLAIM).from(claims).where(isNull(claims.outcome));
      return open.orderBy(asc(claims.at), asc(claims.id)).limit(limit).offset(skip);
    },

    async openClaim(id: string): Promise<OpenClaim | null> {
      const isOpen = and(eq(claims.id, id), isNull(claims.outcome));
      return (await db.select(CLAIM).from(claims).where(isOpen).get()) ?? null;
    },

    async hasOpenClaim(memberId: string): Promise<boolean> {
      const isOpen = and(eq(claims.memberId, memberId), isNull(claims.outcome));
      return (await db.select({ id: claims.id }).from(claims).where(isOpen).limit(1).get()) !== undefined;
    },

    /** Whether it is there at this moment as a listed entry. */
    async isListed(memberId: string): Promise<boolean> {
      const listed = and(eq(members.id, memberId), eq(members.standing, 'listed'));
      return (await db.select({ one: sql`1` }).from(members).where(listed).get()) !== undefined;
    },
  };
}
