/** Reads requests for solidarity with all that belongs to them. Words and letters stay sealed here. */

import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { SolidarityRequest } from '#core/requests/request.ts';
import { isAway } from './away.ts';
import { members } from './schema.ts';
import { requestExclusions, requestLetters, requestNamed, requestResponses, requests } from './solidarity-schema.ts';

export type KeptRequest = {
  request: SolidarityRequest;
  /** Of the members in it; whose may be told is for the core to say. */
  names: ReadonlyMap<string, string>;
  /** Under the seeker's key; null for a silent one. */
  sealed: string | null;
  closing: string | null;
  /** By the id of a response, each under its owner's key. */
  sealedResponses: ReadonlyMap<string, string>;
};

const PRESENCE = { name: members.name, hiddenAt: members.hiddenAt, standing: members.standing };

export function solidarityReader(d1: D1Database) {
  const db = drizzle(d1);

  async function requestsWhere(isWanted: SQL | undefined): Promise<KeptRequest[]> {
    const ids = db.select({ id: requests.id }).from(requests).where(isWanted);
    const [found, named, excluded, responses, letters] = await db.batch([
      db
        .select({ row: requests, seeker: PRESENCE })
        .from(requests)
        .innerJoin(members, eq(members.id, requests.seekerId))
        .where(isWanted)
        .orderBy(requests.id),
      db
        .select({ row: requestNamed, member: PRESENCE })
        .from(requestNamed)
        .innerJoin(members, eq(members.id, requestNamed.memberId))
        .where(inArray(requestNamed.requestId, ids))
        .orderBy(requestNamed.memberId),
      db
        .select()
        .from(requestExclusions)
        .where(inArray(requestExclusions.requestId, ids))
        .orderBy(requestExclusions.memberId),
      db
        .select({ row: requestResponses, owner: PRESENCE })
        .from(requestResponses)
        .innerJoin(members, eq(members.id, requestResponses.ownerId))
        .where(inArray(requestResponses.requestId, ids))
        .orderBy(requestResponses.id),
      db
        .select({
          id: requestLetters.id,
          requestId: requestLetters.requestId,
          fromId: requestLetters.fromId,
          ...PRESENCE,
        })
        .from(requestLetters)
        .innerJoin(members, eq(members.id, requestLetters.fromId))
        .where(inArray(requestLetters.requestId, ids))
        .orderBy(asc(requestLetters.seq)),
    ]);
    return found.map(({ row, seeker }) => {
      const { sealed, closing, ...stored } = row;
      const isOfThis = ({ requestId }: { requestId: string }) => requestId === row.id;
      const itsNamed = named.filter((one) => isOfThis(one.row));
      const itsResponses = responses.filter((one) => isOfThis(one.row));
      const itsLetters = letters.filter(isOfThis);
      return {
        request: {
          ...stored,
          isSeekerAway: isAway(seeker),
          named: itsNamed.map((one) => ({ memberId: one.row.memberId, isAway: isAway(one.member) })),
          excludedIds: excluded.filter(isOfThis).map(({ memberId }) => memberId),
          responses: itsResponses.map((one) => {
            const { requestId: _, sealed: __, offeredOn: ___, ...response } = one.row;
            return { ...response, isOwnerAway: isAway(one.owner) };
          }),
          letters: itsLetters.map((one) => ({ id: one.id, fromId: one.fromId, isFromAway: isAway(one) })),
        },
        names: new Map([
          [row.seekerId, seeker.name],
          ...itsNamed.map((one) => [one.row.memberId, one.member.name] as const),
          ...itsResponses.map((one) => [one.row.ownerId, one.owner.name] as const),
          ...itsLetters.map((one) => [one.fromId, one.name] as const),
        ]),
        sealed,
        closing,
        sealedResponses: new Map(itsResponses.map((one) => [one.row.id, one.row.sealed])),
      };
    });
  }

  return {
    /** All that are kept, in the order of their ids: who sees which is for the caller to decide. */
    allRequests: (): Promise<KeptRequest[]> => requestsWhere(undefined),

    async findRequest(id: string): Promise<KeptRequest | null> {
      return (await requestsWhere(eq(requests.id, id)))[0] ?? null;
    },

    /** By the id of a letter. */
    async sealedLettersOf(requestId: string): Promise<ReadonlyMap<string, string>> {
      const found = await db
        .select({ id: requestLetters.id, sealed: requestLetters.sealed })
        .from(requestLetters)
        .where(eq(requestLetters.requestId, requestId));
      return new Map(found.map(({ id, sealed }) => [id, sealed]));
    },

    /** How much of a member's own is open, and how much it made on a day. */
    async countOwnRequests(memberId: string, { today, after }: { today: string; after: string }) {
      const isOwn = eq(requests.seekerId, memberId);
      const isOpen = and(isOwn, eq(requests.stage, 'open'), sql`${requests.touchedOn} > ${after}`);
      const [[open], [made]] = await db.batch([
        db.select({ count: sql<number>`count(*)` }).from(requests).where(isOpen),
        db
          .select({ count: sql<number>`count(*)` })
          .from(requests)
          .where(and(isOwn, eq(requests.startedOn, today))),
      ]);
      return { open: open?.count ?? 0, made: made?.count ?? 0 };
    },
  };
}
