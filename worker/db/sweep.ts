/** Clears away what was kept long enough. Nobody asked for it, so it is no deed for the audit. */
import { and, eq, inArray, isNotNull, isNull, lte, not, notExists, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import { OPEN_DAYS } from '#core/introductions/introduction.ts';
import { OPEN_STAGES } from '#core/introductions/stages.ts';
import { keptUntil, RETENTION } from '#core/retention/rules.ts';
import { caseDraftsSwept } from './case-endings.ts';
import { merges } from './duplicate-schema.ts';
import { openOf } from './open-of-call.ts';
import { RUNS_OUT_AT } from './run-out.ts';
import { alertsSwept } from './save-alerts.ts';
import { importsSwept } from './save-imports.ts';
import {
  attemptSalts,
  attempts,
  budgetLifts,
  calls,
  challenges,
  claims,
  drafts,
  introductions,
  invitations,
  notices,
  openings,
  requestKeys,
  savedSearches,
  sessions,
  tokens,
} from './schema.ts';
import { coalitionsSwept } from './sweep-coalitions.ts';
import { followUpsSwept } from './sweep-follow-ups.ts';
import { solidaritySwept } from './sweep-solidarity.ts';
import { oldStepsGone } from './version.ts';

/** @param now ISO text in UTC. */
export async function sweep(d1: D1Database, now: string): Promise<void> {
  const db = drizzle(d1);
  const before = {
    introductions: keptUntil(RETENTION.introductions, now),
    calls: keptUntil(RETENTION.calls, now),
    feedbacks: keptUntil(RETENTION.feedbacks, now),
    savedSearches: keptUntil(RETENTION.savedSearches, now),
    claims: keptUntil(RETENTION.claims, now),
    openClaims: keptUntil(RETENTION.openClaims, now),
    drafts: keptUntil(RETENTION.drafts, now),
    caseDrafts: dayOf(keptUntil(RETENTION.caseDrafts, now)),
    notices: keptUntil(RETENTION.notices, now),
    openings: dayOf(keptUntil(RETENTION.openings, now)),
    requestKeys: keptUntil(RETENTION.requestKeys, now),
  };
  const isOpen = inArray(introductions.stage, OPEN_STAGES);
  // A call ends when its seeker closes it, or with its last introduction at the latest.
  const callEndsAt = sql`coalesce(${calls.closedAt}, strftime('%Y-%m-%dT%H:%M:%fZ', ${calls.startedAt}, ${`+${OPEN_DAYS} days`}))`;
  // Only those that the seeker knows of: how long its call is kept must not tell of somebody who never said yes.
  const known = db
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(eq(introductions.callId, calls.id), isNotNull(introductions.sealed)));
  const isForgotten = lte(savedSearches.openedAt, before.savedSearches);
  const forgottenSearches = db.select({ id: savedSearches.id }).from(savedSearches).where(isForgotten);
  await db.batch([
    // It ended when it ran out, not when that was written down. What the seeker wrote is of no more use to anybody.
    db
      .update(introductions)
      .set({
        stage: 'expired',
        movedAt: RUNS_OUT_AT,
        sealed: sql`case when ${introductions.callId} is null then null else ${introductions.sealed} end`,
      })
      .where(and(isOpen, lte(RUNS_OUT_AT, now))),
    db
      .update(calls)
      .set({ sealed: null })
      .where(and(isNotNull(calls.sealed), lte(callEndsAt, now), notExists(openOf(db)))),
    db.delete(introductions).where(and(not(isOpen), lte(introductions.movedAt, before.introductions))),
    db.delete(calls).where(and(lte(callEndsAt, before.calls), notExists(known))),
    ...followUpsSwept(db, now, before.feedbacks),
    db.delete(notices).where(and(eq(notices.kind, 'search-found'), inArray(notices.objectId, forgottenSearches))),
    db.delete(savedSearches).where(isForgotten),
    ...coalitionsSwept(db, now),
    ...solidaritySwept(db, now),
    db.delete(claims).where(lte(claims.decidedAt, before.claims)),
    db.delete(claims).where(and(isNull(claims.outcome), lte(claims.at, before.openClaims))),
    ...alertsSwept(db, dayOf(keptUntil(RETENTION.alertReports, now))),
    db.delete(merges).where(lte(merges.mergedOn, dayOf(keptUntil(RETENTION.merges, now)))),
    db.delete(drafts).where(lte(drafts.savedAt, before.drafts)),
    ...caseDraftsSwept(db, before.caseDrafts),
    ...importsSwept(db, {
      staged: dayOf(keptUntil(RETENTION.stagedImports, now)),
      applied: dayOf(keptUntil(RETENTION.imports, now)),
      mappings: dayOf(keptUntil(RETENTION.importMappings, now)),
    }),
    db.delete(notices).where(lte(notices.at, before.notices)),
    db.delete(openings).where(lte(openings.day, before.openings)),
    db.delete(budgetLifts).where(lte(budgetLifts.day, before.openings)),
    db.delete(requestKeys).where(lte(requestKeys.at, before.requestKeys)),
    db.delete(invitations).where(lte(invitations.expiresAt, now)),
    db.delete(sessions).where(lte(sessions.expiresAt, now)),
    db.delete(tokens).where(lte(tokens.expiresAt, now)),
    db.delete(challenges).where(lte(challenges.expiresAt, now)),
    db.delete(attempts).where(lte(attempts.endsAt, now)),
    db.delete(attemptSalts).where(lte(attemptSalts.endsAt, now)),
    oldStepsGone(db),
  ]);
}
