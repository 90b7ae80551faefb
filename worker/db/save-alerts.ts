/** Writes what members tell of their country, and what coordinators make of it. */
import { and, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { MOST_WAITING } from '#core/alerts/limits.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { StoredAlert } from '#core/stored-playbook.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import { alertReports, alerts } from './playbook-schema.ts';
import { notices } from './schema.ts';
import { newVersion, newVersionWhere } from './version.ts';

type Told = Pick<StoredAlert, 'country' | 'threatIds' | 'title' | 'text' | 'happenedOn' | 'url' | 'visibility'>;

export function alertWriter(d1: D1Database) {
  return {
    /** *stale*: as many of that member wait already as may. */
    report(deed: Deed, alert: StoredAlert & { reporterId: string }): Promise<Outcome> {
      const { id, reporterId } = alert;
      const waiting = sql`(select count(*) from ${alerts} where ${alerts.reporterId} = ${reporterId} and ${alerts.verifiedOn} is null)`;
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(alerts).values(alert),
          abortWhere(db, 'stale', sql`${MOST_WAITING} < ${waiting}`),
          db.insert(alertReports).values({ alertId: id, reportedOn: dayOf(deed.at) }),
          ...coordinatorsTold(db, id, deed),
          ...newVersion(db, { rest: true }),
        ],
        { id },
      );
    },

    /** By a coordinator, who vouches for it by that. */
    publish(deed: Deed, alert: StoredAlert): Promise<Outcome> {
      const effects = (db: DrizzleD1Database) => [db.insert(alerts).values(alert), ...newVersion(db, { rest: true })];
      return commit(d1, deed, effects, { id: alert.id });
    },

    /** Tells it anew: what a coordinator asked is answered by that. *stale*: somebody vouched for it in between. */
    change(deed: Deed, id: string, told: Told): Promise<Outcome> {
      const report = { alertId: id, reportedOn: dayOf(deed.at), returnedOn: null, sealed: null };
      return commit(d1, deed, (db) => [
        db
          .update(alerts)
          .set(told)
          .where(and(eq(alerts.id, id), isNull(alerts.verifiedOn))),
        mustChange(db, 'stale'),
        db.insert(alertReports).values(report).onConflictDoUpdate({ target: alertReports.alertId, set: report }),
        ...coordinatorsTold(db, id, deed),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** @param seen as the coordinator read it: *stale* where it says something else by now. */
    verify(deed: Deed, seen: StoredAlert, visibility: StoredAlert['visibility']): Promise<Outcome> {
      const { id, reporterId } = seen;
      return commit(d1, deed, (db) => [
        db
          .update(alerts)
          .set({ visibility, verifiedOn: dayOf(deed.at) })
          .where(isStillAs(seen)),
        mustChange(db, 'stale'),
        db.delete(alertReports).where(eq(alertReports.alertId, id)),
        ...reporterTold(db, { reporterId, kind: 'alert-verified', objectId: id, at: deed.at }),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** @param sealed the coordinator's words, under the member that reported it. */
    sendBack(deed: Deed, seen: StoredAlert & { reporterId: string }, sealed: string): Promise<Outcome> {
      const { id, reporterId } = seen;
      const today = dayOf(deed.at);
      const returned = { returnedOn: today, sealed };
      return commit(d1, deed, (db) => [
        abortWhere(db, 'stale', sql`not exists (select 1 from ${alerts} where ${isStillAs(seen)})`),
        db
          .insert(alertReports)
          .values({ alertId: id, reportedOn: today, ...returned })
          .onConflictDoUpdate({ target: alertReports.alertId, set: returned }),
        ...reporterTold(db, { reporterId, kind: 'alert-returned', objectId: id, at: deed.at }),
      ]);
    },

    /** @param tells the member whose it was, where somebody else takes it down; null: nobody. */
    remove(deed: Deed, id: string, tells: string | null): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(alerts).where(eq(alerts.id, id)),
        mustChange(db, 'gone'),
        ...reporterTold(db, { reporterId: tells, kind: 'alert-removed', objectId: id, at: deed.at }),
        ...newVersion(db, { rest: true }),
      ]);
    },
  };
}

/** What nobody vouched for goes, with what was asked about it. */
export function alertsSwept(db: DrizzleD1Database, before: string) {
  const isOld = sql`${alerts.id} in (select ${alertReports.alertId} from ${alertReports} where ${lte(alertReports.reportedOn, before)})`;
  const isForgotten = and(isNull(alerts.verifiedOn), isOld);
  return [
    ...newVersionWhere(db, { rest: true }, sql`exists (select 1 from ${alerts} where ${isForgotten})`),
    db.delete(alerts).where(isForgotten),
  ];
}

/** Nobody vouched for it yet, and it says what somebody read. */
function isStillAs({ id, title, text, url, country, happenedOn, threatIds, visibility }: StoredAlert): SQL | undefined {
  return and(
    eq(alerts.id, id),
    isNull(alerts.verifiedOn),
    eq(alerts.title, title),
    sql`${alerts.text} is ${text}`,
    sql`${alerts.url} is ${url}`,
    eq(alerts.country, country),
    eq(alerts.happenedOn, happenedOn),
    eq(alerts.threatIds, threatIds),
    eq(alerts.visibility, visibility),
  );
}

function coordinatorsTold(db: DrizzleD1Database, objectId: string, { at }: Deed) {
  return [
    db.delete(notices).where(eq(notices.objectId, objectId)),
    noticesTo(db, { to: { roles: ['coordinator'] }, kind: 'alert-reported', objectId, at }),
  ];
}

type News = {
  reporterId: string | null;
  kind: 'alert-verified' | 'alert-returned' | 'alert-removed';
  objectId: string;
  at: string;
};

/** What was said of it before is over. */
function reporterTold(db: DrizzleD1Database, { reporterId, ...news }: News) {
  return [
    db.delete(notices).where(eq(notices.objectId, news.objectId)),
    ...(reporterId === null ? [] : [noticesTo(db, { ...news, to: { editorsOf: reporterId } })]),
  ];
}
