/** How to ask the routes of the desk and of claims in a random world. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { CLAIM_KINDS, CLAIM_OUTCOMES, MEMBER_KINDS, SECTORS, VISIBILITIES } from '#core/vocabulary.ts';
import { type Asker, someId } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const DESK_QUESTIONS: Record<string, Asker> = {
  'GET /api/desk': () => ({ path: '/api/desk' }),
  'GET /api/import-ground': () => ({ path: '/api/import-ground' }),
  'POST /api/desk/vouch': aboutMember('/api/desk/vouch'),
  'POST /api/desk/retire': aboutMember('/api/desk/retire'),
  'POST /api/desk/restore': aboutMember('/api/desk/restore'),
  'POST /api/desk/list': (world, chance) => ({
    path: '/api/desk/list',
    body: {
      name: memberIn(world, chance).name,
      acronym: null,
      kind: chance.one(MEMBER_KINDS),
      sectors: chance.some(SECTORS, 0.3),
      description: chance.is(0.5) ? 'As a public list describes it' : null,
      website: null,
      countries: chance.some(world.countries, 0.4).map(({ code }) => code),
      source: { title: 'A list', publisher: 'A publisher', licence: 'Not stated', url: null, date: '2025' },
      visibility: chance.one(VISIBILITIES),
    },
  }),
  'POST /api/desk/merge/preview': (world, chance) => ({ path: '/api/desk/merge/preview', body: twoOf(world, chance) }),
  'POST /api/desk/merge': (world, chance) => ({
    path: '/api/desk/merge',
    body: { ...twoOf(world, chance), fingerprint: idFromChance(chance) },
  }),
  'GET /api/desk/duplicates': () => ({ path: '/api/desk/duplicates' }),
  'POST /api/desk/duplicates/apart': (world, chance) => ({
    path: '/api/desk/duplicates/apart',
    body: { oneId: memberIn(world, chance).id, otherId: memberIn(world, chance).id },
  }),
  'POST /api/desk/duplicates/undo': (_world, chance, people) => ({
    path: '/api/desk/duplicates/undo',
    body: { id: someId(people?.rows.merges, chance) },
  }),
  'GET /api/claims': () => ({ path: '/api/claims' }),
  'POST /api/claims': (world, chance) => ({
    path: '/api/claims',
    body: {
      memberId: listedIn(world, chance).id,
      kind: chance.one(CLAIM_KINDS),
      words: 'We are this organisation.',
      contact: 'desk@example.org',
    },
  }),
  'POST /api/claims/decide': (_world, chance, people) => ({
    path: '/api/claims/decide',
    body: {
      id: someId(
        people?.rows.claims.filter(({ outcome }) => outcome === null),
        chance,
      ),
      outcome: chance.one(CLAIM_OUTCOMES),
    },
  }),
  'POST /api/accounts/lift': (_world, chance, people) => ({
    path: '/api/accounts/lift',
    body: { id: someId(people?.rows.accounts, chance) },
  }),
};

/** A claim needs no account. */
export const DESK_REFUSED: readonly string[] = Object.keys(DESK_QUESTIONS).filter(
  (route) => route !== 'POST /api/claims',
);

function aboutMember(path: string): Asker {
  return (world, chance) => ({ path, body: { memberId: memberIn(world, chance).id } });
}

/** Mostly two that can be merged: only a listed entry can go. */
function twoOf(world: StoredNetwork, chance: Chance) {
  return { keepId: memberIn(world, chance).id, mergeId: listedIn(world, chance).id };
}

/** Mostly one that nobody looks after yet. */
function listedIn(world: StoredNetwork, chance: Chance) {
  const listed = world.members.filter(({ standing }) => standing === 'listed');
  return listed.length > 0 && chance.is(0.8) ? chance.one(listed) : memberIn(world, chance);
}

/** Any member of the whole world, hidden ones among them. */
function memberIn(world: StoredNetwork, chance: Chance) {
  return chance.one(world.members);
}
