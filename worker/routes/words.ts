/** The words of the network: threats, plays and capacities, which coordinators extend. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import type { Network } from '#core/network.ts';
import { AddWord, ChangeWord, type GivenWord, RetireWord, type WordKind } from '#core/playbook/plays/questions.ts';
import { wordIdFrom } from '#core/playbook/plays/word-id.ts';
import { judgeWord, type Word, type WordProblem, wordIn, wordsOfKind } from '#core/playbook/plays/word-rules.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { AddedWordAnswer, WordsAnswer } from '../answers/words.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, quotable, refuse, validate } from '../http.ts';
import { requireRevision, revisionOf } from '../if-match.ts';
import { networkFor } from '../viewer.ts';

const GONE = 'There is no such word. Those that there are stand at /api/words.';
const STALE = 'Another coordinator changed this word in between. Load the page again and look at theirs first.';
const TAKEN = 'Another coordinator added a word in between. Try once more.';
const DONE = { status: 'done' as const };
const COORDINATORS = { 401: 'Not signed in', 403: 'You are no coordinator' };
const CHANGING = {
  ...COORDINATORS,
  404: 'No such word',
  412: 'It was changed in between',
  428: 'No If-Match with the revision that was edited',
};

const SENTENCES: Record<WordProblem, (value: string) => string> = {
  'label-taken': (value) => `There is a word "${value}" already. Change that one, or bring it back if it is retired.`,
  'too-many': (value) => `There are ${value} words of this kind, more than anybody chooses from. Change one of them.`,
  'unknown-capacity': (value) => `There is no capacity "${value}". Capacities are listed at /api/capacities.`,
  'unknown-threat': (value) => `There is no threat "${value}". Threats are listed at /api/threats.`,
  'repeated-capacity': (value) => `The capacity "${value}" is there twice. Ask for it once, at the higher level.`,
};

export const words = new Hono<AppEnv>()
  .get('/', describe('The words of the network: threats, plays and capacities', WordsAnswer), async (c) => {
    const network = await networkFor(c);
    const [threats, plays, capacities] = await Promise.all([
      revisedOf(network, 'threat', network.threats),
      revisedOf(network, 'play', network.plays),
      revisedOf(network, 'capacity', network.capacities),
    ]);
    return c.json<z.infer<typeof WordsAnswer>>({
      threats: threats.map(({ kind, ...threat }) => ({ ...threat, threatKind: kind })),
      plays: plays.map((play) => ({ ...play, ...partsOf(network, play.id) })),
      capacities: capacities.map(({ kind, ...capacity }) => ({ ...capacity, capacityKind: kind })),
    });
  })
  .post(
    '/add',
    onlyOwnPage(),
    describe('Adds a word to choose from', AddedWordAnswer, { ...COORDINATORS, 409: 'There is such a word already' }),
    validate('json', AddWord),
    async (c) => {
      const own = await requireCoordinator(c);
      const { word } = c.req.valid('json');
      const network = await networkFor(c);
      requireGood(network, null, word);
      const id = wordIdFrom(word.labels.en, new Set(wordsOfKind(network, word.kind).map((one) => one.id)));
      const deed = deedBy(c, own, { action: 'word-added', objectId: id });
      const outcome = await c.var.store.words.addWord(deed, id, word);
      const answer = await settled(c, outcome, { id }, { gone: GONE, stale: TAKEN });
      return c.json<z.infer<typeof AddedWordAnswer>>(answer);
    },
  )
  .post(
    '/change',
    onlyOwnPage(),
    describe('Changes a word: its labels, and what a play takes and answers', DoneAnswer, {
      ...CHANGING,
      409: 'There is such a word already',
    }),
    validate('json', ChangeWord),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, word } = c.req.valid('json');
      const network = await networkFor(c);
      const before = await wordToChange(c, network, { kind: word.kind, id });
      requireGood(network, id, word);
      const deed = deedBy(c, own, { action: 'word-changed', objectId: id });
      const outcome = await c.var.store.words.changeWord(deed, { id, before }, word);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE, stale: STALE }));
    },
  )
  .post(
    '/retire',
    onlyOwnPage(),
    describe('Takes a word from what is offered to choose, or brings it back', DoneAnswer, CHANGING),
    validate('json', RetireWord),
    async (c) => {
      const own = await requireCoordinator(c);
      const { isRetired, ...named } = c.req.valid('json');
      const before = await wordToChange(c, await networkFor(c), named);
      const action = isRetired ? 'word-retired' : 'word-restored';
      const deed = deedBy(c, own, { action, objectId: named.id });
      const outcome = await c.var.store.words.retireWord(deed, { id: named.id, before }, isRetired);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE, stale: STALE }));
    },
  );

function requireGood(network: Network, id: string | null, word: GivenWord): void {
  const verdict = judgeWord(network, id, word);
  if (verdict.ok) return;
  const isTaken = verdict.problem === 'label-taken' || verdict.problem === 'too-many';
  refuse(isTaken ? 409 : 400, SENTENCES[verdict.problem](quotable(verdict.value)));
}

/** The word as it is, where it is still the one that was edited. */
async function wordToChange(
  c: Context<AppEnv>,
  network: Network,
  { kind, id }: { kind: WordKind; id: string },
): Promise<Word> {
  const from = requireRevision(c, 'the word');
  const before = wordIn(network, kind, id) ?? refuse(404, GONE);
  return from === (await revisionOf(before)) ? before : refuse(412, STALE);
}

function partsOf(network: Network, id: string) {
  const word = wordIn(network, 'play', id);
  return word?.kind === 'play' ? { takes: word.takes, threatIds: word.threatIds } : { takes: [], threatIds: [] };
}

function revisedOf<One extends { id: string }>(network: Network, kind: WordKind, all: readonly One[]) {
  return Promise.all(all.map(async (one) => ({ ...one, revision: await revisionOf(wordIn(network, kind, one.id)) })));
}
