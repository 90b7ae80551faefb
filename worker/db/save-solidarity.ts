/** Makes requests for solidarity, names who knows of a silent one, widens and ends them, each in one batch. */
import { and, eq, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import { MOST_LETTERS, MOST_NAMED } from '#core/requests/limits.ts';
import type { OutcomeOfRequest } from '#core/requests/stages.ts';
import type { Mode } from '#core/vocabulary.ts';
import { isNotIn, onlyWherePresent } from './coalition-guards.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { members } from './schema.ts';
import { endingActionsOf, shutOut } from './solidarity-endings.ts';
import { hasTooManyRequests, isOpenOn, onlyIfPresent, onlyWhileOpen, whoSee } from './solidarity-guards.ts';
import { idsAsRows, telling, untelling, untold } from './solidarity-news.ts';
import { requestExclusions, requestLetters, requestNamed, requests } from './solidarity-schema.ts';

/** What a request says to the service. */
type Terms = {
  mode: Mode;
  coalitionId: string | null;
  showsSeeker: boolean;
  sealed: string | null;
  excludedIds: string[];
};

export type NewLetter = { id: string; fromId: string; sealed: string };

/** Who is told of it: always as many places, most of them empty. */
type Told = readonly (string | null)[];

export function solidarityWriter(d1: D1Database) {
  return {
    /** *stale*: too much was asked, or its seeker or its place in the coalition is gone, in the meantime. */
    start(
      { id, seekerId, excludedIds, ...terms }: Terms & { id: string; seekerId: string },
      { namedIds, letter, told }: { namedIds: string[]; letter: NewLetter | null; told: Told },
      deed: Deed,
    ): Promise<Outcome> {
      const today = dayOf(deed.at);
      return commit(
        d1,
        deed,
        (db) => [
          onlyIfPresent(db, seekerId),
          ...onlyInCoalition(db, terms.coalitionId, seekerId),
          ...(namedIds.length === 0 ? [] : [onlyWherePresent(db, namedIds)]),
          db.insert(requests).values({ id, seekerId, ...terms, stage: 'open', startedOn: today, touchedOn: today }),
          abortWhere(db, 'stale', hasTooManyRequests(seekerId, today)),
          ...excluding(db, id, excludedIds),
          ...naming(db, id, namedIds),
          ...(letter ? writing(db, id, letter) : []),
          ...telling(db, { kind: 'request-asked', objectId: id, memberIds: idsAsRows(told), at: deed.at }),
        ],
        { id },
      );
    },

    /** *stale*: it has ended, or as many were written as there may be. */
    writeLetter(requestId: string, letter: NewLetter, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        onlyWhileOpen(db, requestId, dayOf(deed.at)),
        onlyIfPresent(db, letter.fromId),
        abortWhere(db, 'gone', sql`not ${isInside(requestId, letter.fromId)}`),
        ...writing(db, requestId, letter),
        ...telling(db, {
          kind: 'request-moved',
          objectId: requestId,
          memberIds: sql`(select seeker_id from requests where id = ${requestId} and seeker_id <> ${letter.fromId}
              union all select member_id from request_named where request_id = ${requestId}
                and member_id <> ${letter.fromId})`,
          at: deed.at,
        }),
      ]);
    },

    /** *gone*: one of them is not there. *stale*: it has ended, or as many are named as there may be. */
    name(requestId: string, { memberIds, letter }: { memberIds: string[]; letter: NewLetter }, deed: Deed) {
      const today = dayOf(deed.at);
      return commit(d1, deed, (db) => [
        onlyWherePresent(db, memberIds),
        ...touching(db, requestId, today),
        ...naming(db, requestId, memberIds),
        abortWhere(
          db,
          'stale',
          sql`${MOST_NAMED} < (select count(*) from ${requestNamed} where ${requestNamed.requestId} = ${requestId})`,
        ),
        ...writing(db, requestId, letter),
        ...telling(db, { kind: 'request-asked', objectId: requestId, memberIds: idsAsRows(memberIds), at: deed.at }),
      ]);
    },

    /** *gone*: that one is not named. */
    unname(requestId: string, memberId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...touching(db, requestId, dayOf(deed.at)),
        db.delete(requestNamed).where(and(eq(requestNamed.requestId, requestId), eq(requestNamed.memberId, memberId))),
        mustChange(db, 'gone'),
        untelling(db, { objectId: requestId, memberIds: sql`(${memberId})` }),
      ]);
    },

    /** *stale*: it moved in the meantime. */
    widen(
      { id, mode: before, seekerId }: { id: string; mode: Mode; seekerId: string },
      { excludedIds, ...terms }: Terms,
      { told, deed }: { told: Told; deed: Deed },
    ): Promise<Outcome> {
      const today = dayOf(deed.at);
      return commit(d1, deed, (db) => [
        onlyIfPresent(db, seekerId),
        db
          .update(requests)
          .set({ ...terms, touchedOn: today })
          .where(and(eq(requests.id, id), eq(requests.mode, before), isOpenOn(today))),
        mustChange(db, 'stale'),
        db.delete(requestExclusions).where(eq(requestExclusions.requestId, id)),
        ...excluding(db, id, excludedIds),
        ...shutOut(db, id, excludedIds),
        ...telling(db, { kind: 'request-asked', objectId: id, memberIds: idsAsRows(told), at: deed.at }),
      ]);
    },

    /** *stale*: it has ended already. */
    close(
      id: string,
      { outcome, closing }: { outcome: OutcomeOfRequest | null; closing: string | null },
      deed: Deed,
    ): Promise<Outcome> {
      const today = dayOf(deed.at);
      return commit(d1, deed, (db) => [
        db
          .update(requests)
          .set({ stage: 'closed', outcome, closing, touchedOn: today, endedOn: today })
          .where(and(eq(requests.id, id), isOpenOn(today))),
        mustChange(db, 'stale'),
        untold(db, sql`(${id})`),
        ...telling(db, {
          kind: 'request-moved',
          objectId: id,
          memberIds: whoSee(
            id,
            sql`(select owner_id from request_responses where request_id = ${id} and state <> 'dropped'
              union all select member_id from request_named where request_id = ${id})`,
          ),
          at: deed.at,
        }),
      ]);
    },

    /** With it goes what was gathered for it. *stale*: it has ended already. */
    withdraw(id: string, deed: Deed): Promise<Outcome> {
      const today = dayOf(deed.at);
      return commit(d1, deed, (db) => [
        db
          .update(requests)
          .set({ stage: 'withdrawn', touchedOn: today, endedOn: today })
          .where(and(eq(requests.id, id), isOpenOn(today))),
        mustChange(db, 'stale'),
        untold(db, sql`(${id})`),
        ...endingActionsOf(db, id, today),
      ]);
    },
  };
}

/** Whoever asks a coalition is in it. */
function onlyInCoalition(db: DrizzleD1Database, coalitionId: string | null, memberId: string) {
  return coalitionId === null ? [] : [abortWhere(db, 'stale', isNotIn(coalitionId, memberId))];
}

function excluding(db: DrizzleD1Database, id: string, memberIds: readonly string[]) {
  if (memberIds.length === 0) return [];
  return [
    db
      .insert(requestExclusions)
      .select(sql`select ${id}, ${members.id} from ${members} where ${members.id} in ${idsAsRows(memberIds)}`),
  ];
}

function naming(db: DrizzleD1Database, id: string, memberIds: readonly string[]) {
  if (memberIds.length === 0) return [];
  return [
    db
      .insert(requestNamed)
      .select(sql`select ${id}, ${members.id} from ${members} where ${members.id} in ${idsAsRows(memberIds)}`)
      .onConflictDoNothing(),
  ];
}

function writing(db: DrizzleD1Database, requestId: string, { id, fromId, sealed }: NewLetter) {
  const next = sql`(select coalesce(max(seq), 0) + 1 from request_letters where request_id = ${requestId})`;
  return [
    db.insert(requestLetters).select(sql`select ${id}, ${requestId}, ${fromId}, ${next}, ${sealed}`),
    abortWhere(
      db,
      'stale',
      sql`${MOST_LETTERS} < (select count(*) from ${requestLetters} where ${requestLetters.requestId} = ${requestId})`,
    ),
  ];
}

/** A step of the seeker: the request has to be open, and stays so for longer. */
export function touching(db: DrizzleD1Database, id: string, today: string) {
  return [
    db
      .update(requests)
      .set({ touchedOn: today })
      .where(and(eq(requests.id, id), isOpenOn(today))),
    mustChange(db, 'stale'),
  ];
}

function isInside(requestId: string, memberId: string) {
  return sql`exists (select 1 from requests where id = ${requestId} and (seeker_id = ${memberId}
      or exists (select 1 from request_named where request_id = ${requestId} and member_id = ${memberId})))`;
}
