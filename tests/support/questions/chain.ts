/** How to ask for a response, for words and for messages in a random world. */
import { createHash } from 'node:crypto';
import { MESSAGE_LEVELS, MESSAGE_STEPS } from '#core/playbook/messages/levels-and-steps.ts';
import { WORD_KINDS } from '#core/playbook/plays/questions.ts';
import { wordIn, wordsOfKind } from '#core/playbook/plays/word-rules.ts';
import { FRAMES } from '#core/playbook-vocabulary.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS } from '#core/vocabulary.ts';
import type { People } from '../people.ts';
import { type Asker, someId } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const CHAIN_QUESTIONS: Record<string, Asker> = {
  'POST /api/respond': (world, chance) => ({
    path: '/api/respond',
    body: {
      threatId: chance.one(world.threats).id,
      country: chance.is(0.7) ? chance.one(world.countries).code : null,
      needs: chance
        .some(world.capacities, 0.6)
        .map(({ id }) => ({ capacityId: id, minLevel: chance.is(0.5) ? 1 : chance.one(LEVELS) })),
    },
  }),
  'GET /api/words': () => ({ path: '/api/words' }),
  'POST /api/words/add': (world, chance) => ({
    path: '/api/words/add',
    body: { word: playFrom(world, chance, `Play ${chance.below(1000)}`) },
  }),
  'POST /api/words/change': (world, chance) => {
    const { id } = chance.one(world.plays);
    return {
      path: '/api/words/change',
      body: { id, word: playFrom(world, chance, `Play ${chance.below(1000)}`) },
      headers: { 'If-Match': revisionOf(world, 'play', id) },
    };
  },
  'POST /api/words/retire': (world, chance) => {
    const kind = chance.one(WORD_KINDS);
    const { id } = chance.one(wordsOfKind(world, kind));
    return {
      path: '/api/words/retire',
      body: { kind, id, isRetired: chance.is(0.5) },
      headers: { 'If-Match': revisionOf(world, kind, id) },
    };
  },
  'GET /api/messages': () => ({ path: '/api/messages' }),
  'GET /api/messages/:id': (world, chance) => ({ path: `/api/messages/${someId(world.messages, chance)}` }),
  'POST /api/messages/propose': (world, chance) => ({ path: '/api/messages/propose', body: wordsFrom(world, chance) }),
  'POST /api/messages/change': (world, chance, people) => ({
    path: '/api/messages/change',
    body: { id: messageIn(world, chance, people), message: wordsFrom(world, chance) },
    headers: AS_READ,
  }),
  'POST /api/messages/move': (world, chance, people) => ({
    path: '/api/messages/move',
    body: {
      id: messageIn(world, chance, people),
      step: chance.is(0.6) ? 'agree' : chance.one(MESSAGE_STEPS),
      confirmed: chance.is(0.8),
    },
    headers: AS_READ,
  }),
  'POST /api/messages/speak': (world, chance) => {
    const voice = chance.one(['uses', 'objects', null]);
    return {
      path: '/api/messages/speak',
      body: { id: someId(world.messages, chance), voice, words: voice === 'objects' ? 'Not like this.' : null },
      headers: AS_READ,
    };
  },
};

/** Who reads a message or asks for a response needs no account. */
export const CHAIN_REFUSED: readonly string[] = Object.keys(CHAIN_QUESTIONS).filter((route) =>
  /^POST \/api\/(words|messages)\//.test(route),
);

/** Often one that the visitor looks after, and that waits to be agreed. */
function messageIn(world: StoredNetwork, chance: Chance, people?: People): string {
  const { role, memberId } = people?.visitor.account ?? { role: null, memberId: null };
  const isLookedAfter = (ownerId: string | null) => role === 'coordinator' || ownerId === memberId;
  const own = world.messages.filter(({ ownerId, stage }) => stage === 'proposed' && isLookedAfter(ownerId));
  return someId(own.length > 0 && chance.is(0.7) ? own : world.messages, chance);
}

/** The revision of every message of a random world. */
const AS_READ = { 'If-Match': '"first"' };

function playFrom(world: StoredNetwork, chance: Chance, en: string) {
  return {
    kind: 'play',
    labels: { en },
    summary: chance.is(0.5) ? 'What it is' : null,
    takes: chance.some(world.capacities, 0.3).map(({ id }) => ({ capacityId: id, minLevel: 1, count: 2 })),
    threatIds: chance.some(world.threats, 0.5).map(({ id }) => id),
  };
}

function wordsFrom(world: StoredNetwork, chance: Chance) {
  return {
    topic: `Topic ${chance.below(1000)}`,
    frame: chance.one(FRAMES),
    texts: [{ language: 'en', text: idFromChance(chance) }],
    doNote: null,
    dontNote: null,
    threatIds: chance.some(world.threats, 0.3).map(({ id }) => id),
    country: chance.is(0.3) ? chance.one(world.countries).code : null,
    reviewOn: chance.is(0.5) ? '2026-03-01' : null,
    visibility: chance.one(MESSAGE_LEVELS),
  };
}

/** As the service makes it of what is said of a word. */
function revisionOf(world: StoredNetwork, kind: (typeof WORD_KINDS)[number], id: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(wordIn(world, kind, id)))
    .digest('base64url');
  const revision = hash
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 26);
  return `"${revision}"`;
}
