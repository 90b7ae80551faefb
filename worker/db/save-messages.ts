/** Writes the messages that the network agrees on, and what members say of them. */
import { and, eq, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { MessageWords } from '#core/playbook/messages/questions.ts';
import type { StoredMessage, StoredMessageVoice } from '#core/stored-playbook.ts';
import type { MessageStage } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import { messages, messageVoices } from './playbook-schema.ts';
import { newVersion } from './version.ts';

/** A message of which somebody read one revision. */
type Read = { id: string; ownerId: string | null; from: string };

export function messageWriter(d1: D1Database) {
  return {
    propose(deed: Deed, message: StoredMessage): Promise<Outcome> {
      return commit(
        d1,
        deed,
        (db) => [db.insert(messages).values(message), ...newVersion(db, { rest: true })],
        { id: message.id },
      );
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
     * @param to where it goes; agreed only while nobody objects, whatever came in between.
     * Its owner is told where the network agreed on it, unless it was the owner's editors who said so.
     */
    move(deed: Deed, { id, ownerId, from }: Read, { to, revision, tellsOwner }: Move): Promise<Outcome> {
      const isObjected = sql`exists (select 1 from ${messageVoices}
          where ${messageVoices.messageId} = ${id} and ${messageVoices.voice} = 'objects')`;
      return commit(d1, deed, (db) => [
        ...(to === 'agreed' ? [abortWhere(db, 'stale', isObjected)] : []),
        db.update(messages).set({ stage: to, revision }).where(isStill(id, from)),
        mustChange(db, 'stale'),
        ...(tellsOwner && ownerId !== null
          ? [noticesTo(db, { to: { editorsOf: ownerId }, kind: 'message-agreed', objectId: id, at: deed.at })]
          : []),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** What a member says in the place of what it said before. Whoever looks after the message hears that somebody objects. */
    speak(deed: Deed, { id, ownerId, from }: Read, voice: StoredMessageVoice): Promise<Outcome> {
      const { memberId, voice: said, words } = voice;
      return commit(d1, deed, (db) => [
        ...onlyAsRead(db, id, from),
        db
          .insert(messageVoices)
          .values(voice)
          .onConflictDoUpdate({
            target: [messageVoices.messageId, messageVoices.memberId],
            set: { voice: said, words },
          }),
        ...(said === 'objects' && ownerId !== memberId
          ? [
              noticesTo(db, {
                to: ownerId === null ? { roles: ['coordinator'] } : { editorsOf: ownerId },
                kind: 'message-objected',
                objectId: id,
                at: deed.at,
              }),
            ]
          : []),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** Where it said nothing, nothing changes and nothing fails. */
    fallSilent(deed: Deed, { id, from }: Read, memberId: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...onlyAsRead(db, id, from),
        db
          .delete(messageVoices)
          .where(and(eq(messageVoices.messageId, id), eq(messageVoices.memberId, memberId))),
        ...newVersion(db, { rest: true }),
      ]);
    },
  };
}

type Move = { to: MessageStage; revision: string; tellsOwner: boolean };

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
