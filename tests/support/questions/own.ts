/** How to ask the routes of an editor's own entry in a random world. */
import { AUDIENCES } from '#core/own/audience.ts';
import type { Entry } from '#core/own/entry.ts';
import { withEffectiveLevels } from '#core/own/levels.ts';
import { entryOf } from '#core/own/records.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ownRecordsIn } from '../own-records.ts';
import type { People } from '../people.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const OWN_QUESTIONS: Record<string, Asker> = {
  'GET /api/own': () => ({ path: '/api/own' }),
  'GET /api/own/seen-as': (_world, chance) => ({ path: `/api/own/seen-as?audience=${chance.one(AUDIENCES)}` }),
  'POST /api/own/draft': (world, chance, people) => ({
    path: '/api/own/draft',
    body: { entry: changedEntryFor(world, chance, people), revision: idFromChance(chance) },
  }),
  'POST /api/own/draft/discard': () => ({ path: '/api/own/draft/discard', body: {} }),
  'POST /api/own/preview': (world, chance, people) => ({
    path: '/api/own/preview',
    body: { entry: changedEntryFor(world, chance, people) },
  }),
  'POST /api/own/save': (world, chance, people) => ({
    path: '/api/own/save',
    headers: { 'If-Match': `"${chance.is(0.2) ? idFromChance(chance) : revisionFor(world, people)}"` },
    body: {
      entry: chance.is(0.5) ? entryFor(world, chance, people) : changedEntryFor(world, chance, people),
      fingerprint: chance.is(0.5) ? idFromChance(chance) : null,
    },
  }),
  'POST /api/own/confirm': () => ({ path: '/api/own/confirm', body: {} }),
};

/** All of it is for the editors of a member. */
export const OWN_REFUSED: readonly string[] = Object.keys(OWN_QUESTIONS);

/** That of the visitor, as it is; somebody who has none asks with that of whichever member. */
function entryFor(world: StoredNetwork, chance: Chance, people?: People): Entry {
  const id = homeOf(people) ?? chance.one(world.members).id;
  return withEffectiveLevels(entryOf(ownRecordsIn(world, id)));
}

/** With other facts or other levels, some of them shown to more people. */
function changedEntryFor(world: StoredNetwork, chance: Chance, people?: People): Entry {
  const entry = entryFor(world, chance, people);
  const other = entryOf(ownRecordsIn(world, chance.one(world.members).id));
  return withEffectiveLevels({
    ...entry,
    visibility: chance.is(0.5) ? other.visibility : entry.visibility,
    offers: chance.is(0.5) ? other.offers : entry.offers,
    stance: other.stance,
    stanceVisibility: 'public',
  });
}

function revisionFor({ members }: StoredNetwork, people?: People): string {
  return members.find(({ id }) => id === homeOf(people))?.revision ?? 'start';
}

function homeOf(people?: People): string | null {
  const account = people?.visitor.account;
  return account?.role === 'editor' ? account.memberId : null;
}
