/** Writes the words of the network that coordinators extend. None is ever deleted: what refers to it keeps its label. */
import { eq, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { GivenWord, WordKind } from '#core/playbook/plays/questions.ts';
import type { Word } from '#core/playbook/plays/word-rules.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { playCapacities, plays, threatPlays } from './playbook-schema.ts';
import { capacities, threats } from './schema.ts';
import { newVersion } from './version.ts';

const TABLES = { threat: threats, play: plays, capacity: capacities } satisfies Record<WordKind, unknown>;

type Changed = { id: string; before: Word };

export function wordWriter(d1: D1Database) {
  return {
    /** *stale*: another word took that id in between. */
    addWord(deed: Deed, id: string, word: GivenWord): Promise<Outcome> {
      const table = TABLES[word.kind];
      return commit(
        d1,
        deed,
        (db) => [
          abortWhere(db, 'stale', sql`exists (select 1 from ${table} where ${table.id} = ${id})`),
          insertOf(db, id, word),
          ...(word.kind === 'play' ? partsOf(db, id, word) : []),
          ...newVersion(db, 'all'),
        ],
        { id },
      );
    },

    /** @param changed the word as it was when somebody edited it: *stale* where it is another one by now. */
    changeWord(deed: Deed, { id, before }: Changed, word: GivenWord): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        abortWhere(db, 'stale', sql`not ${isStill(id, before)}`),
        updateOf(db, id, word),
        mustChange(db, 'gone'),
        ...(word.kind === 'play'
          ? [
              db.delete(playCapacities).where(eq(playCapacities.playId, id)),
              db.delete(threatPlays).where(eq(threatPlays.playId, id)),
              ...partsOf(db, id, word),
            ]
          : []),
        ...newVersion(db, 'all'),
      ]);
    },

    retireWord(deed: Deed, { id, before }: Changed, isRetired: boolean): Promise<Outcome> {
      const table = TABLES[before.kind];
      return commit(d1, deed, (db) => [
        abortWhere(db, 'stale', sql`not ${isStill(id, before)}`),
        db.update(table).set({ isRetired }).where(eq(table.id, id)),
        mustChange(db, 'gone'),
        ...newVersion(db, 'all'),
      ]);
    },
  };
}

function insertOf(db: DrizzleD1Database, id: string, word: GivenWord) {
  const { labels } = word;
  if (word.kind === 'threat') return db.insert(threats).values({ id, labels, kind: word.threatKind, isRetired: false });
  if (word.kind === 'capacity') {
    return db.insert(capacities).values({ id, labels, kind: word.capacityKind, isRetired: false });
  }
  return db.insert(plays).values({ id, labels, summary: word.summary, isRetired: false });
}

function updateOf(db: DrizzleD1Database, id: string, word: GivenWord) {
  const { labels } = word;
  if (word.kind === 'threat') {
    return db.update(threats).set({ labels, kind: word.threatKind }).where(eq(threats.id, id));
  }
  if (word.kind === 'capacity') {
    return db.update(capacities).set({ labels, kind: word.capacityKind }).where(eq(capacities.id, id));
  }
  return db.update(plays).set({ labels, summary: word.summary }).where(eq(plays.id, id));
}

/** What a play takes and what it answers, each as one value: more than a hundred may be bound otherwise. */
function partsOf(db: DrizzleD1Database, id: string, { takes, threatIds }: Extract<GivenWord, { kind: 'play' }>) {
  return [
    db.insert(playCapacities).select(
      sql`select ${id}, value ->> 'capacityId', value ->> 'minLevel', value ->> 'count'
          from json_each(${JSON.stringify(takes)})`,
    ),
    db.insert(threatPlays).select(sql`select value, ${id} from json_each(${JSON.stringify([...new Set(threatIds)])})`),
  ];
}

/** Whether a word is what somebody edited, down to what a play takes. */
function isStill(id: string, before: Word): SQL {
  const table = TABLES[before.kind];
  const isSame = sql`${table.id} = ${id} and json(${table.labels}) = json(${JSON.stringify(before.labels)})
      and ${table.isRetired} = ${before.isRetired ? 1 : 0}`;
  return sql`exists (select 1 from ${table} where ${isSame} and ${isSameBeside(id, before)})`;
}

function isSameBeside(id: string, before: Word): SQL {
  if (before.kind === 'threat') return sql`${threats.kind} = ${before.threatKind}`;
  if (before.kind === 'capacity') return sql`${capacities.kind} = ${before.capacityKind}`;
  const takes = before.takes.map(({ capacityId, minLevel, count }) => `${capacityId} ${minLevel} ${count}`).sort();
  const threatIds = before.threatIds.toSorted();
  const took = sql`(select json_group_array(one) from (select capacity_id || ' ' || min_level || ' ' || count as one
      from play_capacities where play_id = ${id} order by one))`;
  const answered = sql`(select json_group_array(one) from (select threat_id as one
      from threat_plays where play_id = ${id} order by one))`;
  return sql`${plays.summary} is ${before.summary} and ${took} = ${JSON.stringify(takes)}
      and ${answered} = ${JSON.stringify(threatIds)}`;
}
