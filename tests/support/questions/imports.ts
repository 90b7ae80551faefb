/** How to ask the routes of imports in a random world. */
import { IMPORT_LEVELS } from '#core/import/import-questions.ts';
import type { ImportStep } from '#core/import/steps.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { stepsFrom } from '../people/imports.ts';
import type { People } from '../people.ts';
import { type Asker, someId } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const IMPORT_QUESTIONS: Record<string, Asker> = {
  'GET /api/imports': () => ({ path: '/api/imports' }),
  'GET /api/imports/:id': (_world, chance, people) => ({ path: `/api/imports/${importIn(chance, people)}` }),
  'POST /api/imports': (_world, chance, people) => ({
    path: '/api/imports',
    body: {
      id: chance.is(0.2) ? importIn(chance, people) : idFromChance(chance),
      label: 'A file.csv',
      format: 'table',
      level: chance.one(IMPORT_LEVELS),
      count: 1 + chance.below(9),
    },
  }),
  'POST /api/imports/steps': (world, chance, people) => ({
    path: '/api/imports/steps',
    body: { id: importIn(chance, people), from: 0, steps: [stepIn(world, chance)] },
  }),
  'POST /api/imports/apply': aboutImport('apply'),
  'POST /api/imports/undo': aboutImport('undo'),
  'POST /api/imports/discard': aboutImport('discard'),
  'POST /api/imports/level': (_world, chance, people) => ({
    path: '/api/imports/level',
    body: { id: importIn(chance, people), level: chance.one(VISIBILITIES) },
  }),
  'GET /api/import-mappings': () => ({ path: '/api/import-mappings' }),
  'POST /api/import-mappings': (_world, chance) => ({
    path: '/api/import-mappings',
    body: {
      fingerprint: `columns ${chance.below(9)}`,
      mapping: { sheets: [{ use: 'members', columns: ['name', null], values: {}, fixed: { country: 'KE' } }] },
    },
  }),
};

export const IMPORT_REFUSED: readonly string[] = Object.keys(IMPORT_QUESTIONS);

function aboutImport(step: string): Asker {
  return (_world, chance, people) => ({
    path: `/api/imports/${step}`,
    body: { id: importIn(chance, people) },
  });
}

/** Often into a coalition, whoever may know of it. */
function stepIn(world: StoredNetwork, chance: Chance): ImportStep | undefined {
  const [first] = stepsFrom(chance, world);
  if (world.coalitions.length === 0 || chance.is(0.4)) return first;
  const [coalition, memberId] = [chance.one(world.coalitions), chance.one(world.members).id];
  return { do: 'add', list: 'memberships', coalitionId: coalition.id, memberId, visibility: 'network' };
}

/** Mostly one of the visitor's own. */
function importIn(chance: Chance, people?: People): string {
  const all = people?.rows.imports ?? [];
  const own = all.filter(({ accountId }) => accountId !== null && accountId === people?.visitor.account?.id);
  return someId(own.length > 0 && chance.is(0.8) ? own : all, chance);
}
