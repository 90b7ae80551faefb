/** Writes the messages that the network agrees on, and what members say of them. */
import { and, eq, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { MessageWords } from '#core/playbook/messages/questions.ts';
import type { MessageStage } from '#core/playbook-vocabulary.ts';
import type { StoredMessage, StoredMessageVoice } from '#core/stored-playbook.ts';
import type { Role } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesBack, noticesTo } from './notices.ts';
import { messages, messageVoices } from './playbook-schema.ts';
import { newVersion } from './version.ts';

/** A message of which somebody read one revision. */
type Read = { id: string; from: string };

export function messageWriter(d1: D1Database) {
  return {
    propose(deed: Deed, message: StoredMessage): Promise<Outcome> {
      return commit(d1, deed, (db) => [db.insert(messages).values(message), ...newVersion(db, { rest: true })], {
        id: message.id,
      });
    },

    /** @param isNew whether it is another message to members: it is proposed anew, and nothing counts that was said of it. */
    change(
      deed: Deed,
      { id, from }: Read,
      { words, revision, isNew }: { words: MessageWords; revision: string; isNew: boolean },
    ): Promise<Outcome> {
      const stage = isNew ? { stage: 'proposed' as const } : {};
      return commit(d1, deed, (db) => [
        db
          .update(messages)
          .set({ ...words, revision, ...stage })
          .where(isStill(id, from)),
        mustChange(db, 'stale'),
        ...(isNew ? [db.delete(messageVoices).where(eq(messageVoices.messageId, id))] : []),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /**
     * Where it goes; agreed only while none of those objects whom its mover can see, whatever came in between. Nobody else
     * is told of an objection, and a refusal would tell.
     */
    move(deed: Deed, { id, from }: Read, { to, revision, tellsOwner, seenIds }: Move): Promise<Outcome> {
      const isSeen =
        seenIds === null
          ? sql`true`
          : sql`${messageVoices.memberId} in (select value from json_each(${JSON.stringify(seenIds)}))`;
      const isObjected = sql`exists (select 1 from ${messageVoices}
          where ${messageVoices.messageId} = ${id} and ${messageVoices.voice} = 'objects' and ${isSeen})`;
      return commit(d1, deed, (db) => [
        ...(to === 'agreed' ? [abortWhere(db, 'stale', isObjected)] : []),
        db.update(messages).set({ stage: to, revision }).where(isStill(id, from)),
        mustChange(db, 'stale'),
        ...(tellsOwner === null
          ? []
          : [noticesTo(db, { to: { editorsOf: tellsOwner }, kind: 'message-agreed', objectId: id, at: deed.at })]),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** What a member says in the place of what it said before, and whoever is to hear of it. */
    speak(deed: Deed, { id, from }: Read, { tells, ...voice }: Speech): Promise<Outcome> {
      const { voice: said, words } = voice;
      return commit(d1, deed, (db) => [
        ...onlyAsRead(db, id, from),
        db
          .insert(messageVoices)
          .values({ ...voice, messageId: id })
          .onConflictDoUpdate({
            target: [messageVoices.messageId, messageVoices.memberId],
            set: { voice: said, words },
          }),
        ...(tells === null
          ? []
          : [
              // One for each message that was not read yet: objecting again and again is no way to flood anybody. That of
              // somebody else stays: gone unread, it would tell of an objection that is not for them.
              noticesBack(db, { to: tells, kind: 'message-objected', objectId: id }),
              noticesTo(db, { to: tells, kind: 'message-objected', objectId: id, at: deed.at }),
            ]),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** Where it said nothing, nothing changes and nothing fails. */
    fallSilent(deed: Deed, { id, from }: Read, memberId: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...onlyAsRead(db, id, from),
        db.delete(messageVoices).where(and(eq(messageVoices.messageId, id), eq(messageVoices.memberId, memberId))),
        ...newVersion(db, { rest: true }),
      ]);
    },
  };
}

type Move = {
  to: MessageStage;
  revision: string;
  /** The member whose editors hear that the network agreed; null: nobody does. */
  tellsOwner: string | null;
  /** Whose objections count; null: everybody's. */
  seenIds: readonly string[] | null;
};

type Speech = Omit<StoredMessageVoice, 'messageId'> & { tells: { editorsOf: string } | { roles: Role[] } | null };

function isStill(id: string, revision: string) {
  return and(eq(messages.id, id), eq(messages.revision, revision));
}

/** What a member says is said of the words that it read. */
function onlyAsRead(db: DrizzleD1Database, id: string, from: string) {
  return [
    abortWhere(
      db,
      'stale',
      sql`not exists (select 1 from ${messages} where ${messages.id} = ${id} and ${messages.revision} = ${from})`,
    ),
  ];
}
