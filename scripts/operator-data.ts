/** What the operator does to what is stored: says who runs a deployment, and keeps erased what was erased. */
import * as z from 'zod';
import { SaveSetting } from '#core/privacy/questions.ts';
import type { SettingName } from '#core/vocabulary.ts';
import { allTombstones } from '../worker/db/load-tombstones.ts';
import { replayTombstones } from '../worker/db/save-erase.ts';
import { settingWriter } from '../worker/db/save-settings.ts';
import { deedOf } from './operator.ts';
import { Problem } from './problem.ts';

/** @param words what the privacy page says from then on; empty: nothing. */
export async function sayAsOperator(db: D1Database, name: SettingName, words: string, now = new Date()): Promise<void> {
  const said = SaveSetting.safeParse({ name, value: words });
  if (!said.success) throw new Problem('These words are too long: 4,000 letters are the most.');
  await settingWriter(db).save(name, said.data.value, deedOf('setting-changed', name, now));
}

/** One line for each erased member: a hash, and when. */
export async function tombstoneLines(db: D1Database): Promise<string[]> {
  return (await allTombstones(db)).map(({ id, at }) => `${id} ${at}`);
}

const Tombstone = z.tuple([z.string().regex(/^[\w-]{43}$/), z.iso.datetime()]);

/**
 * Erases again what a restored database brought back.
 * @param text lines as `tombstoneLines` makes them.
 * @returns how many members were there again.
 */
export async function replayAsOperator(db: D1Database, text: string, now = new Date()): Promise<number> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const noted = lines.map((line, index) => {
    const read = Tombstone.safeParse(line.trim().split(' '));
    if (!read.success) throw new Problem(`Line ${index + 1} is no tombstone. Nothing was erased.`);
    return { id: read.data[0], at: read.data[1] };
  });
  return await replayTombstones(db, noted, now.toISOString());
}
