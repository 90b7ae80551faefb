/** Reads introductions and calls for the two sides that they belong to. Words and contact details stay sealed here. */

import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Introduction } from '#core/introductions/introduction.ts';
import { OPEN_STAGES, type Way } from '#core/introductions/stages.ts';
import type { Urgency } from '#core/vocabulary.ts';
import { isAway } from './away.ts';
import { begunSince } from './begun-since.ts';
import * as schema from './schema.ts';

const { calls, introductions } = schema;

export type KeptIntroduction = {
  introduction: Introduction;
  names: { seeker: string; helper: string };
  /** In one from a call, what the helper told of itself when it said yes; otherwise the words of whoever began it. */
  sealed: string | null;
  /** The question of the call that it comes from. */
  sealedCall: string | null;
  /** How each side can be reached, whoever may see it. */
  sealedContacts: { seeker: string | null; helper: string | null };
};

export type KeptCall = {
  id: string;
  capacityId: string;
  country: string | null;
  urgency: Urgency;
  sealed: string | null;
  startedAt: string;
  isBrokered: boolean;
};

const [seekers, helpers] = [alias(schema.members, 'seeker'), alias(schema.members, 'helper')];
const [ofSeeker, ofHelper] = [alias(schema.contacts, 'of_seeker'), alias(schema.contacts, 'of_helper')];

const ROW = {
  introduction: introductions,
  seeker: { name: seekers.name, hiddenAt: seekers.hiddenAt, standing: seekers.standing },
  helper: { name: helpers.name, hiddenAt: helpers.hiddenAt, standing: helpers.standing },
  sealedCall: calls.sealed,
  isBrokered: calls.isBrokered,
  seekerContact: ofSeeker.sealed,
  helperContact: ofHelper.sealed,
};

export function introductionReader(d1: D1Database) {
  const db = drizzle(d1);
  const rows = () =>
    db
      .select(ROW)
      .from(introductions)
      .innerJoin(seekers, eq(seekers.id, introductions.seekerId))
      .innerJoin(helpers, eq(helpers.id, introductions.helperId))
      .leftJoin(calls, eq(calls.id, introductions.callId))
      .leftJoin(ofSeeker, eq(ofSeeker.memberId, introductions.seekerId))
      .leftJoin(ofHelper, eq(ofHelper.memberId, introductions.helperId))
      .$dynamic();

  return {
    /**
     * Those that a member takes part in, the oldest first. What its calls found without a yes is not even read.
     * @param since those that ended before are left out.
     */
    async introductionsOf(memberId: string, since: string): Promise<KeptIntroduction[]> {
      const saidYes = or(inArray(introductions.stage, ['willing', 'agreed']), isNotNull(introductions.sealed));
      const isKnown = or(isNull(introductions.callId), saidYes);
      const isOurs = or(eq(introductions.helperId, memberId), and(eq(introductions.seekerId, memberId), isKnown));
      const isRecent = or(inArray(introductions.stage, OPEN_STAGES), gte(introductions.movedAt, since));
      const found = await rows()
        .where(and(isOurs, isRecent))
        .orderBy(asc(introductions.startedAt), asc(introductions.id));
      return found.map(keptFrom);
    },

    /** How many questions and calls a member has begun since a moment, whatever became of them. */
    async countBegun(memberId: string, since: string): Promise<number> {
      const { begun } = await db.get<{ begun: number }>(sql`select ${begunSince(memberId, since)} as begun`);
      return begun;
    },

    /** Those of calls that coordinators look after, to tell how far they are. */
    async ofBrokeredCalls(callIds: readonly string[]): Promise<Introduction[]> {
      const isOne = sql`${introductions.callId} in (select value from json_each(${JSON.stringify(callIds)}))`;
      const found = await rows()
        .where(and(isOne, eq(calls.isBrokered, true)))
        .orderBy(asc(introductions.id));
      return found.map((row) => keptFrom(row).introduction);
    },

    /** Whoever asks: what they may see of it is for the caller to decide. */
    async findIntroduction(id: string): Promise<KeptIntroduction | null> {
      const found = await rows().where(eq(introductions.id, id)).get();
      return found ? keptFrom(found) : null;
    },

    /** Those that are not closed, the oldest first. @param since those that began before have run out. */
    openCallsOf(seekerId: string, since: string): Promise<KeptCall[]> {
      const isOpen = and(eq(calls.seekerId, seekerId), isNull(calls.closedAt), gt(calls.startedAt, since));
      return db.select().from(calls).where(isOpen).orderBy(asc(calls.startedAt), asc(calls.id));
    },
  };
}

type Row = {
  introduction: typeof introductions.$inferSelect;
  seeker: Standing;
  helper: Standing;
  sealedCall: string | null;
  isBrokered: boolean | null;
  seekerContact: string | null;
  helperContact: string | null;
};
type Standing = Pick<typeof schema.members.$inferSelect, 'name' | 'hiddenAt' | 'standing'>;

function keptFrom({ introduction: row, seeker, helper, sealedCall, isBrokered, ...contacts }: Row): KeptIntroduction {
  const { sealed, isOffered, isReminded, ...stored } = row;
  const { seekerContact, helperContact } = contacts;
  const introduction: Introduction = {
    ...stored,
    way: wayOf({ isOffered, callId: row.callId, isBrokered }),
    wasOffered: row.stage === 'willing' || row.stage === 'agreed' || (row.callId !== null && sealed !== null),
    isEitherAway: isAway(seeker) || isAway(helper),
  };
  const names = { seeker: seeker.name, helper: helper.name };
  return { introduction, names, sealed, sealedCall, sealedContacts: { seeker: seekerContact, helper: helperContact } };
}

type Began = { isOffered: boolean; callId: string | null; isBrokered: boolean | null };

function wayOf({ isOffered, callId, isBrokered }: Began): Way {
  if (isOffered) return 'offered';
  if (callId === null) return 'asked';
  return isBrokered ? 'brokered' : 'called';
}
