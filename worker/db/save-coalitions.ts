/** Changes coalitions that members form here, each change in one batch with the notices that go with it. */
import { and, eq, exists, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { VISIBILITY_OF_MODE } from '#core/coalition-life/exposure.ts';
import { MOST_FORMING, MOST_STARTED_A_DAY } from '#core/coalition-life/limits.ts';
import type { Seat } from '#core/coalition-life/questions.ts';
import type { Speed } from '#core/coalition-life/stages.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { NoticeKind } from '#core/identity/notice.ts';
import { type CoalitionStatus, MODES, type Mode, type Visibility } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { NEW_NOTICE_ID } from './notices.ts';
import { insertsOf } from './save-network.ts';
import * as schema from './schema.ts';
import { newVersion, newVersionWhere } from './version.ts';

const { accounts, coalitionDrillAnswers, coalitionDrills, coalitionInvitations, coalitionSeats } = schema;
const { coalitions, coalitionTerms, members, memberships, notices } = schema;

/** What a member says with its yes. */
export type NewPledge = {
  id: string;
  sealed: string;
  until: string | null;
  level: Visibility;
  showsInvited: boolean;
};

export type NewCoalition = {
  id: string;
  name: string;
  purpose: string | null;
  country: string | null;
  convenorId: string | null;
  mode: Mode;
  threshold: number | null;
  answerBy: string;
  reviewOn: string | null;
  revision: string;
  seats: readonly Seat[];
  invitedIds: readonly string[];
  /** The member that starts it with its own yes, or the account of a coordinator. */
  starter: { memberId: string; pledge: NewPledge } | { accountId: string };
};

/** Where a coalition stood when somebody decided to move it. */
export type Before = { id: string; status: CoalitionStatus; convenorId: string | null };

export function coalitionWriter(d1: D1Database) {
  return {
    /** *gone*: somebody who is asked is no longer there. *stale*: too many were started in the meantime. */
    start(coalition: NewCoalition, deed: Deed): Promise<Outcome> {
      const { id, name, purpose, country, convenorId, seats, invitedIds, starter, ...terms } = coalition;
      const { mode, threshold, answerBy, reviewOn, revision } = terms;
      const isMember = 'memberId' in starter;
      const ids = {
        startedBy: isMember ? null : starter.accountId,
        starterId: isMember ? starter.memberId : null,
      };
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(coalitions).values({ id, name, purpose, status: 'forming', country, convenorId }),
          db.insert(coalitionTerms).values({
            ...{ coalitionId: id, ...ids, mode, threshold, answerBy, reviewOn, revision },
            ...{ invited: invitedIds.length + (isMember ? 1 : 0), startedAt: deed.at },
          }),
          abortWhere(db, 'stale', hasTooMany(ids, deed.at)),
          ...insertsOf(
            db,
            coalitionSeats,
            seats.map((seat) => ({ coalitionId: id, ...seat })),
          ),
          ...(isMember
            ? [
                db.insert(coalitionInvitations).values({
                  ...{ coalitionId: id, memberId: starter.memberId, reply: 'accepted' as const, openUntil: answerBy },
                  ...starter.pledge,
                }),
              ]
            : []),
          onlyWherePresent(db, invitedIds),
          ...asking(db, id, { memberIds: invitedIds, openUntil: answerBy, at: deed.at }),
        ],
        { id },
      );
    },

    /** Asks those who were not asked yet; of the others nothing is said. *gone*: one of them is no longer there. */
    invite(
      before: Before,
      { memberIds, openUntil }: { memberIds: readonly string[]; openUntil: string },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        onlyWherePresent(db, memberIds),
        db
          .update(coalitionTerms)
          .set({ invited: sql`${coalitionTerms.invited} + ${memberIds.length}` })
          .where(eq(coalitionTerms.coalitionId, id)),
        ...asking(db, id, { memberIds, openUntil, at: deed.at }),
      ]);
    },

    /**
     * A member's yes, or what it changes of one. Where it is the one that a threshold waits for, the coalition stands
     * with this very batch; before, nothing but the row itself tells of it. *gone*: it is no longer asked. *stale*: it is
     * away, or the coalition moved.
     */
    accept(
      before: Before,
      { memberId, pledge }: { memberId: string; pledge: NewPledge },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      const { sealed, until, level, showsInvited } = pledge;
      const said = { reply: 'accepted' as const, sealed, until, level, showsInvited };
      return commit(d1, deed, (db) => [
        onlyWhereIn(db, id, memberId, dayOf(deed.at)),
        abortWhere(db, 'stale', sql`not exists (select 1 from ${members} where ${isPresent(memberId)})`),
        db
          .insert(coalitionInvitations)
          .values({ coalitionId: id, memberId, openUntil: dayOf(deed.at), id: pledge.id, ...said })
          .onConflictDoUpdate({
            target: [coalitionInvitations.coalitionId, coalitionInvitations.memberId],
            set: said,
          }),
        ...forming(db, id, isReached(id), deed.at),
        // Whoever says yes after it stands is in it at once, and whoever is in it may change who sees that.
        db
          .insert(memberships)
          .select(sql`select ${id}, ${memberId}, ${level} where ${stands(id)}`)
          .onConflictDoUpdate({
            target: [memberships.coalitionId, memberships.memberId],
            set: { visibility: level },
          }),
        db
          .delete(notices)
          .where(and(eq(notices.kind, 'coalition-asked'), eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
        newVersionWhere(db, stands(id)),
      ]);
    },

    /** Before it stands the no is kept, so that it can be changed; after, nothing is. */
    decline({ id }: Before, memberId: string, deed: Deed): Promise<Outcome> {
      const isOwn = and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.memberId, memberId));
      return commit(d1, deed, (db) => [
        onlyWhereIn(db, id, memberId, dayOf(deed.at)),
        db
          .update(coalitionInvitations)
          .set({ reply: 'declined', sealed: null, until: null, level: 'private', showsInvited: false })
          .where(and(isOwn, isNotIn(id, memberId))),
        mustChange(db, 'stale'),
        db.delete(coalitionInvitations).where(and(isOwn, stands(id))),
        db
          .delete(notices)
          .where(and(eq(notices.kind, 'coalition-asked'), eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
      ]);
    },

    /** *stale*: it formed, or was called off, in the meantime. */
    form(before: Before, deed: Deed): Promise<Outcome> {
      const { id } = before;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        abortWhere(db, 'stale', sql`${countReady(id)} < 2`),
        ...forming(db, id, isForming(id), deed.at),
        newVersion(db),
      ]);
    },

    /** Nobody learns how anybody had answered. */
    callOff(before: Before, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        ...callingOff(db, eq(coalitionTerms.coalitionId, before.id), dayOf(deed.at)),
      ]);
    },

    /** Without a word to the others: they see that it is gone. One that nobody is left in is closed within the hour. */
    leave({ id }: Before, memberId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(memberships).where(and(eq(memberships.coalitionId, id), eq(memberships.memberId, memberId))),
        mustChange(db, 'gone'),
        db
          .delete(coalitionInvitations)
          .where(and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.memberId, memberId))),
        db
          .delete(coalitionDrillAnswers)
          .where(
            and(
              eq(coalitionDrillAnswers.memberId, memberId),
              inArray(
                coalitionDrillAnswers.drillId,
                db.select({ id: coalitionDrills.id }).from(coalitionDrills).where(eq(coalitionDrills.coalitionId, id)),
              ),
            ),
          ),
        db
          .update(coalitions)
          .set({ convenorId: null })
          .where(and(eq(coalitions.id, id), eq(coalitions.convenorId, memberId))),
        db.delete(notices).where(and(isAboutCoalitions, eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
        newVersion(db),
      ]);
    },

    /** Another status, or somebody else who convenes. @param tells the member that did it, whose editors know. */
    move(
      before: Before,
      after: { status?: CoalitionStatus; convenorId?: string },
      { tells }: { tells: string },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      const { status, convenorId } = after;
      const isClosed = status === 'closed';
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        ...(convenorId === undefined ? [] : [onlyWhereListed(db, id, convenorId)]),
        db.update(coalitions).set(after).where(eq(coalitions.id, id)),
        ...(isClosed
          ? [
              db
                .update(coalitionTerms)
                .set({ closedOn: dayOf(deed.at) })
                .where(eq(coalitionTerms.coalitionId, id)),
              db
                .delete(coalitionInvitations)
                .where(and(eq(coalitionInvitations.coalitionId, id), ne(coalitionInvitations.reply, 'accepted'))),
              db.delete(notices).where(and(eq(notices.kind, 'coalition-asked'), eq(notices.objectId, id))),
            ]
          : []),
        ...news(db, id, 'coalition-moved', { at: deed.at, exceptId: tells }),
        newVersion(db),
      ]);
    },

    /** @param from the revision that was edited. *stale*: another was saved in between. */
    setTerms(
      before: Before,
      terms: { purpose: string | null; reviewOn: string | null; charter: string | null; charterBy: string },
      { from, to }: { from: string; to: string },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      const { purpose, reviewOn, charter, charterBy } = terms;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        db
          .update(coalitionTerms)
          .set({ reviewOn, charter, charterBy, revision: to })
          .where(and(eq(coalitionTerms.coalitionId, id), eq(coalitionTerms.revision, from))),
        mustChange(db, 'stale'),
        db.update(coalitions).set({ purpose }).where(eq(coalitions.id, id)),
        newVersion(db),
      ]);
    },

    /** In the place of the one before. *stale*: it moved, or a colleague was first. */
    startDrill(before: Before, drillId: string, latest: string | null, deed: Deed): Promise<Outcome> {
      const { id } = before;
      const last = sql`(select ${coalitionDrills.id} from ${coalitionDrills} where ${coalitionDrills.coalitionId} = ${id})`;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        abortWhere(db, 'stale', sql`${last} is not ${latest}`),
        db.delete(coalitionDrills).where(eq(coalitionDrills.coalitionId, id)),
        db.insert(coalitionDrills).values({ id: drillId, coalitionId: id, startedAt: deed.at }),
        ...news(db, id, 'coalition-drill', { at: deed.at }),
      ]);
    },

    /** *stale*: it was acknowledged already, or another one began. */
    acknowledge(
      { id, drillId, memberId }: { id: string; drillId: string; memberId: string },
      speed: Speed,
      deed: Deed,
    ): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        abortWhere(db, 'gone', isNotIn(id, memberId)),
        db
          .insert(coalitionDrillAnswers)
          .select(
            sql`select ${coalitionDrills.id}, ${memberId}, ${speed} from ${coalitionDrills}
                where ${coalitionDrills.id} = ${drillId}`,
          )
          .onConflictDoNothing(),
        mustChange(db, 'stale'),
        db
          .delete(notices)
          .where(and(eq(notices.kind, 'coalition-drill'), eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
      ]);
    },
  };
}

const isAboutCoalitions = inArray(notices.kind, ['coalition-asked', 'coalition-moved', 'coalition-drill']);

/**
 * Ends what is being formed, as if nobody had answered.
 * @param isOne which terms, of those that have not come to stand.
 */
export function callingOff(db: DrizzleD1Database, isOne: SQL | undefined, today: string) {
  const isForming = and(isOne, isNull(coalitionTerms.formedOn));
  const ids = db.select({ id: coalitionTerms.coalitionId }).from(coalitionTerms).where(isForming);
  return [
    db.delete(notices).where(and(isAboutCoalitions, inArray(notices.objectId, ids))),
    ...unanswered(db, isForming),
    db.update(coalitions).set({ status: 'closed', purpose: null }).where(inArray(coalitions.id, ids)),
    db
      .update(coalitionTerms)
      .set({ closedOn: sql`coalesce(${coalitionTerms.closedOn}, ${today})` })
      .where(isForming),
  ];
}

/** What ends when a member goes out of sight: what it is asked, and what it is forming. Where it is in, it stays. */
export function coalitionsWithout(db: DrizzleD1Database, memberId: string, today: string) {
  const isForming = and(
    eq(coalitionTerms.coalitionId, coalitionInvitations.coalitionId),
    isNull(coalitionTerms.formedOn),
  );
  const forming = db.select({ one: sql`1` }).from(coalitionTerms).where(isForming);
  const itsCoalitions = db
    .select({ id: coalitionInvitations.coalitionId })
    .from(coalitionInvitations)
    .where(eq(coalitionInvitations.memberId, memberId));
  return [
    db
      .delete(notices)
      .where(and(isAboutCoalitions, inArray(notices.objectId, itsCoalitions), isOfEditorsOf(db, memberId))),
    ...callingOff(db, eq(coalitionTerms.starterId, memberId), today),
    db
      .delete(coalitionInvitations)
      .where(
        and(
          eq(coalitionInvitations.memberId, memberId),
          or(ne(coalitionInvitations.reply, 'accepted'), exists(forming)),
        ),
      ),
  ];
}

/** What goes with a member that is erased: what it was forming, and the charters that it wrote. */
export function coalitionsErased(db: DrizzleD1Database, memberId: string) {
  const its = db
    .select({ id: coalitionTerms.coalitionId })
    .from(coalitionTerms)
    .where(and(eq(coalitionTerms.starterId, memberId), isNull(coalitionTerms.formedOn)));
  return [
    db.delete(notices).where(and(isAboutCoalitions, inArray(notices.objectId, its))),
    db.delete(coalitions).where(inArray(coalitions.id, its)),
    db.update(coalitionTerms).set({ charter: null }).where(eq(coalitionTerms.charterBy, memberId)),
  ];
}

/** Forgets what was answered to coalitions that did not come to stand. */
export function unanswered(db: DrizzleD1Database, isOne: SQL | undefined) {
  const ids = db
    .select({ id: coalitionTerms.coalitionId })
    .from(coalitionTerms)
    .where(and(isOne, isNull(coalitionTerms.formedOn)));
  return [
    db
      .update(coalitionInvitations)
      .set({ reply: 'asked', sealed: null, until: null, level: 'private', showsInvited: false })
      .where(inArray(coalitionInvitations.coalitionId, ids)),
  ];
}

/** Notices of an earlier time about the same give way, so that each has one of each kind at the most. */
function news(
  db: DrizzleD1Database,
  id: string,
  kind: NoticeKind,
  { at, exceptId = '', where = sql`true` }: { at: string; exceptId?: string; where?: SQL },
) {
  return [
    db.delete(notices).where(and(eq(notices.kind, kind), eq(notices.objectId, id), where)),
    db.insert(notices).select(
      sql`select ${NEW_NOTICE_ID}, ${accounts.id}, ${kind}, ${id}, ${at} from ${accounts}
          join ${memberships} on ${memberships.memberId} = ${accounts.memberId}
          where ${accounts.role} = 'editor' and ${memberships.coalitionId} = ${id}
          and ${memberships.memberId} <> ${exceptId} and ${where}`,
    ),
  ];
}

/** Those who were not asked yet, and a notice to their editors. Who has not answered one that stands gets more time. */
function asking(
  db: DrizzleD1Database,
  id: string,
  { memberIds, openUntil, at }: { memberIds: readonly string[]; openUntil: string; at: string },
) {
  const wanted = JSON.stringify(memberIds);
  const isNew = sql`${members.id} in (select value from json_each(${wanted})) and ${isNotIn(id, sql`${members.id}`)}
      and not exists (select 1 from ${coalitionInvitations} where ${coalitionInvitations.coalitionId} = ${id}
        and ${coalitionInvitations.memberId} = ${members.id})`;
  const again = and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.reply, 'asked'));
  return [
    db.insert(notices).select(
      sql`select ${NEW_NOTICE_ID}, ${accounts.id}, 'coalition-asked', ${id}, ${at} from ${accounts}
          join ${members} on ${members.id} = ${accounts.memberId}
          where ${accounts.role} = 'editor' and ${isNew}`,
    ),
    db
      .update(coalitionInvitations)
      .set({ openUntil })
      .where(and(again, sql`${coalitionInvitations.memberId} in (select value from json_each(${wanted}))`, stands(id))),
    db.insert(coalitionInvitations).select(
      sql`select ${NEW_NOTICE_ID}, ${id}, ${members.id}, 'asked', null, null, 'private', 0, ${openUntil}
          from ${members} where ${isNew}`,
    ),
  ];
}

/** What becomes of a coalition that comes to stand, where a condition holds: it may have come to stand already. */
function forming(db: DrizzleD1Database, id: string, condition: SQL, at: string) {
  const levels = MODES.map((mode) => sql`when ${mode} then ${VISIBILITY_OF_MODE[mode]}`);
  const mode = sql`(select ${coalitionTerms.mode} from ${coalitionTerms} where ${coalitionTerms.coalitionId} = ${id})`;
  const isListed = sql`exists (select 1 from ${memberships} where ${memberships.coalitionId} = ${id}
      and ${memberships.memberId} = ${coalitions.convenorId} and ${memberships.visibility} <> 'private')`;
  return [
    db
      .insert(memberships)
      .select(
        sql`select ${id}, ${coalitionInvitations.memberId}, ${coalitionInvitations.level} from ${coalitionInvitations}
            join ${members} on ${members.id} = ${coalitionInvitations.memberId}
            where ${coalitionInvitations.coalitionId} = ${id} and ${IS_READY} and ${condition}`,
      )
      .onConflictDoNothing(),
    ...news(db, id, 'coalition-moved', { at, where: condition }),
    // Who said no is nobody's business once it stands.
    db
      .delete(coalitionInvitations)
      .where(and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.reply, 'declined'), condition)),
    db
      .update(coalitionTerms)
      .set({ formedOn: dayOf(at) })
      .where(and(eq(coalitionTerms.coalitionId, id), condition)),
    db
      .update(coalitions)
      .set({
        status: 'active',
        visibility: sql`case ${mode} ${sql.join(levels, sql` `)} else 'private' end`,
        // A proposed convenor that did not say yes, or is not to be named, leaves the chair empty.
        convenorId: sql`case when ${isListed} then ${coalitions.convenorId} end`,
      })
      .where(and(eq(coalitions.id, id), eq(coalitions.status, 'forming'), stands(id))),
  ];
}

const IS_READY = sql`${coalitionInvitations.reply} = 'accepted' and ${members.hiddenAt} is null
    and ${members.standing} = 'member'`;

function countReady(id: string): SQL {
  return sql`(select count(*) from ${coalitionInvitations}
      join ${members} on ${members.id} = ${coalitionInvitations.memberId}
      where ${coalitionInvitations.coalitionId} = ${id} and ${IS_READY})`;
}

/** Whether it is forming, and so many are in as it waits for. Of a sealed one nothing else counts them. */
function isReached(id: string): SQL {
  return sql`exists (select 1 from ${coalitionTerms} as waiting where waiting.coalition_id = ${id}
      and waiting.formed_on is null and waiting.closed_on is null
      and waiting.threshold is not null and waiting.threshold <= ${countReady(id)})`;
}

function isForming(id: string): SQL {
  return sql`exists (select 1 from ${coalitionTerms} as waiting where waiting.coalition_id = ${id}
      and waiting.formed_on is null and waiting.closed_on is null)`;
}

function stands(id: string): SQL {
  return sql`exists (select 1 from ${coalitionTerms} as formed where formed.coalition_id = ${id}
      and formed.formed_on is not null and formed.closed_on is null)`;
}

function isNotIn(id: string, memberId: string | SQL): SQL {
  return sql`not exists (select 1 from ${memberships} as place where place.coalition_id = ${id}
      and place.member_id = ${memberId})`;
}

function isPresent(memberId: string): SQL | undefined {
  return and(eq(members.id, memberId), isNull(members.hiddenAt), eq(members.standing, 'member'));
}

function isOfEditorsOf(db: DrizzleD1Database, memberId: string) {
  return inArray(
    notices.accountId,
    db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId)),
  );
}

/** Undoes the batch where somebody who is to be asked is hidden, or no member. */
function onlyWherePresent(db: DrizzleD1Database, memberIds: readonly string[]) {
  return abortWhere(
    db,
    'gone',
    sql`${memberIds.length} <> (select count(*) from ${members}
        where ${members.id} in (select value from json_each(${JSON.stringify(memberIds)}))
        and ${members.hiddenAt} is null and ${members.standing} = 'member')`,
  );
}

/** Undoes the batch where a coalition moved since somebody looked at it. */
function onlyWhereStill(db: DrizzleD1Database, { id, status, convenorId }: Before) {
  return abortWhere(
    db,
    'stale',
    sql`not exists (select 1 from ${coalitions} join ${coalitionTerms} on ${coalitionTerms.coalitionId} = ${coalitions.id}
        where ${coalitions.id} = ${id} and ${coalitions.status} = ${status} and ${coalitions.convenorId} is ${convenorId}
        and (${coalitionTerms.closedOn} is null))`,
  );
}

/** Undoes the batch where a member is neither in a coalition nor still asked. */
function onlyWhereIn(db: DrizzleD1Database, id: string, memberId: string, today: string) {
  return abortWhere(
    db,
    'gone',
    sql`not exists (select 1 from ${coalitionTerms} where ${coalitionTerms.coalitionId} = ${id}
        and ${coalitionTerms.closedOn} is null
        and (${coalitionTerms.formedOn} is not null or ${coalitionTerms.answerBy} >= ${today})
        and (not ${isNotIn(id, memberId)} or exists (select 1 from ${coalitionInvitations}
          where ${coalitionInvitations.coalitionId} = ${id} and ${coalitionInvitations.memberId} = ${memberId}
          and ${coalitionInvitations.openUntil} >= ${today})))`,
  );
}

/** Undoes the batch where a member that is to convene is not in it as one that the others may know. */
function onlyWhereListed(db: DrizzleD1Database, id: string, memberId: string) {
  return abortWhere(
    db,
    'stale',
    sql`not exists (select 1 from ${memberships} where ${memberships.coalitionId} = ${id}
        and ${memberships.memberId} = ${memberId} and ${memberships.visibility} <> 'private')`,
  );
}

function hasTooMany({ startedBy, starterId }: { startedBy: string | null; starterId: string | null }, at: string): SQL {
  const today = dayOf(at);
  const dayBefore = new Date(Date.parse(at) - 86_400_000).toISOString();
  const isTheirs = or(
    starterId === null ? undefined : eq(coalitionTerms.starterId, starterId),
    startedBy === null ? undefined : eq(coalitionTerms.startedBy, startedBy),
  );
  return sql`${MOST_FORMING} < (select count(*) from ${coalitionTerms} where ${isTheirs}
      and ${coalitionTerms.formedOn} is null and ${coalitionTerms.closedOn} is null
      and ${coalitionTerms.answerBy} >= ${today})
    or ${MOST_STARTED_A_DAY} < (select count(*) from ${coalitionTerms} where ${isTheirs}
      and ${coalitionTerms.startedAt} > ${dayBefore})`;
}
