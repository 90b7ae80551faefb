/** A small network, for the tests of who gets in: one open member, one for the network, one hidden. */
import { afterAll, beforeAll } from 'vitest';
import { aNetwork, idOf } from './a-network.ts';
import { type Database, startDatabase } from './database.ts';
import { houseOn } from './house.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { chanceFrom } from './random.ts';

import { worldFrom } from './worlds.ts';

export const LAMP = idOf('Lamp');
export const HIDDEN = idOf('Hidden');
export const NOBODY = idOf('Nobody');
export const NETWORK = aNetwork()
  .member('Lamp')
  .member('Known', { visibility: 'network' })
  .member('Hidden', { visibility: 'private', standing: 'listed' }).stored;

const TABLES = ['accounts', 'passkeys', 'sessions', 'tokens', 'invitations', 'challenges'];

/** For the tests of one file: opened before them, closed after them. */
export function openDoor() {
  let server: Database | undefined;
  beforeAll(async () => {
    server = await startDatabase(NETWORK);
  });
  afterAll(() => server?.close());

  function opened(): Database {
    if (!server) throw new Error('The door opens before the first test.');
    return server;
  }

  async function rows(table: string): Promise<Record<string, unknown>[]> {
    const all = opened().db.prepare(`select * from ${table} order by id`);
    return (await all.all<Record<string, unknown>>()).results;
  }

  return {
    db: () => opened().db,
    /** @param origin the address at which the network says it lives. */
    house: (origin?: string) => houseOn(opened().db, origin),
    rows,
    count: async (table: string) => (await rows(table)).length,
    /** All that lets somebody in, as stored. */
    dump: async () => JSON.stringify(await Promise.all(TABLES.map(rows))),
  };
}

const isOfIdentity = (route: string) => /^\S+ \/api\/(session|invitations|accounts?)(\/|$)/.test(route);

/** The routes of accounts and of what lets somebody in. */
export const IDENTITY_ROUTES = Object.keys(QUESTIONS).filter(isOfIdentity);

export function questionFor(route: string): Question {
  const question = QUESTIONS[route]?.(worldFrom(1).stored, chanceFrom(1));
  if (!question) throw new Error(`There is no question for ${route}.`);
  return question;
}
