/** The proof: asks a random world as everybody who comes to it, with and without what is hidden, and compares bytes. */
import { worldWithoutHidden } from './deletion-rows.ts';
import type { Leak } from './leaks.ts';
import type { MemoryHouse, World } from './memory-house.ts';
import { type PeopledWorld, peopledFrom, VISITOR_KINDS, type Visitor, type VisitorKind } from './people.ts';
import { ALIKE_TO_ALL, QUESTIONS, type Question, requestFor } from './questions.ts';
import { type Chance, chanceFrom } from './random.ts';
import { noRows } from './rows.ts';
import { worldFrom } from './worlds.ts';

export type Difference = { seed: number; visitor: VisitorKind; asked: Question[]; whole: string; less: string };

/** Each kind of visitor asks in three worlds of ten, and there goes on through all routes where it was before. */
const TURNS = [0, 3, 6];
const CYCLE = 10;
const QUESTIONS_A_VISITOR = 4;
const ROUTES = Object.keys(QUESTIONS);
/** The routes in an order in which none follows its neighbours. */
const SHUFFLED = shuffled(ROUTES);
/** Asked more often than others, because more depends on who asks and when. */
const DELICATE = [
  'GET /api/members/:id',
  'POST /api/partners',
  'GET /api/audit',
  'GET /api/introductions',
  'GET /api/introductions/:id',
  'POST /api/introductions',
  'POST /api/introductions/step',
  'GET /api/brokering',
  'POST /api/brokering/send',
  'POST /api/helping',
  'GET /api/follow-ups',
  'POST /api/follow-ups',
  'POST /api/invitations/approve',
  'GET /api/coalitions/mine',
  'GET /api/coalitions/:id',
  'POST /api/coalitions/answer',
  'POST /api/coalitions/step',
  'POST /api/coalitions/invite',
  'POST /api/claims/decide',
  'GET /api/requests',
  'GET /api/requests/:id',
  'POST /api/requests/step',
  'GET /api/actions',
  'POST /api/actions/sign',
  'POST /api/imports/steps',
  'POST /api/imports/apply',
];
/** And these more often still: few worlds have what a leak there would need to show. */
const RAREST = ['POST /api/partners', 'POST /api/introductions', 'POST /api/helping', 'POST /api/follow-ups/level'];
/** Few worlds have what these take. In every tenth world all who are signed in ask them besides, some in each. */
const SELDOM_ANSWERED = [
  'POST /api/brokering/send',
  'POST /api/case-drafts/release',
  'POST /api/cases/remove',
  'POST /api/coalitions/hand-chair',
  'POST /api/introductions/step',
  'POST /api/coalitions/step',
];
const SELDOM_IN_A_WORLD = 2;
/** What is asked right after: whether a signature counted is told there, if anywhere. */
const AFTER: Record<string, string[]> = {
  'POST /api/actions/sign': ['GET /api/actions'],
  'POST /api/imports/apply': ['GET /api/map'],
};
/** What a code opens. Who holds one is nobody otherwise. */
const ROUTES_OF_CODES = ROUTES.filter((route) => /\/invitations\/(open|options|accept)|\/with-code/.test(route));

/** Asked one after another, so that what the first one changes can be told by the second. */
type Talk = { visitor: Visitor; routes: string[]; questions: Question[] };

/** Counts what was asked by each kind of visitor of each route, and what of it was no refusal. */
export type Tally = Map<string, { asked: number; answered: number }>;

/** The first worlds are asked again and again, once for each leak; and so are those who come to them. */
const KEPT_WORLDS = 1000;
const kept = new Map<number, PeopledWorld>();
const keptTalks = new Map<number, Talk[]>();

export async function peopledWorld(house: MemoryHouse, seed: number): Promise<PeopledWorld> {
  const known = kept.get(seed);
  if (known) return known;
  const { stored } = worldFrom(seed);
  const nobody = { rows: noRows(), stored };
  const world = await house.holding(nobody, () => peopledFrom(chanceFrom(seed ^ 0xacc0), stored, house.db));
  if (seed <= KEPT_WORLDS) kept.set(seed, world);
  return world;
}

/** The first answer that tells of something hidden in one random world; null where there is none. */
export async function differenceIn(
  house: MemoryHouse,
  seed: number,
  { leak, tally }: { leak?: Leak; tally?: Tally } = {},
): Promise<Difference | null> {
  const world = await peopledWorld(house, seed);
  const about = talksIn(world, seed).filter((talk) => isAbout(talk, leak));
  const rests = new Map<Visitor, World>();
  for (const { visitor } of about)
    if (!rests.has(visitor)) rests.set(visitor, await worldWithoutHidden(world, visitor));
  for (const [visitor, rest] of rests) if (isIdle(leak, world) && isIdle(leak, rest)) rests.delete(visitor);
  const talks = about.filter(({ visitor }) => rests.has(visitor));
  if (talks.length === 0) return null;
  const ask = (talk: Talk) => house.answersTo(talk.questions.map((question) => requestFor(question, talk.visitor)));
  const whole = await house.holding(world, () => oneByOne(talks, ask), leak);
  if (tally) for (const [place, talk] of talks.entries()) count(tally, talk, whole[place] ?? []);
  for (const [visitor, rest] of rests) {
    const own = talks.filter((talk) => talk.visitor === visitor);
    const less = await house.holding(rest, () => oneByOne(own, ask), leak);
    for (const [place, talk] of own.entries()) {
      const answers = whole[talks.indexOf(talk)] ?? [];
      const wholeAnswers = answers.join('\n\n');
      const lessAnswers = asFar(less[place] ?? [], answers, talk).join('\n\n');
      if (wholeAnswers !== lessAnswers)
        return { seed, visitor: visitor.kind, asked: talk.questions, whole: wholeAnswers, less: lessAnswers };
    }
  }
  return null;
}

/** What is hidden may have reached a joint action with what the visitor signed: from then on it is told on purpose. */
function asFar(less: string[], whole: string[], { routes }: Talk): string[] {
  return routes[whole.length - 1] === 'POST /api/actions/sign' ? less.slice(0, whole.length) : less;
}

function count(tally: Tally, { visitor, routes }: Talk, answers: string[]): void {
  for (const [place, route] of routes.entries()) {
    const pair = `${visitor.kind} ${route}`;
    const { asked, answered } = tally.get(pair) ?? { asked: 0, answered: 0 };
    tally.set(pair, { asked: asked + 1, answered: answered + (answers[place]?.startsWith('200') ? 1 : 0) });
  }
}

/** One request with a key, sent twice: what was answered before must tell no more than the first answer did. */
function sentAgain(visitor: Visitor, route: string, [question]: Question[]): Talk {
  if (!question) return { visitor, routes: [], questions: [] };
  const keyed = { ...question, headers: { ...question.headers, 'Idempotency-Key': 'the-same-key-both-times' } };
  return { visitor, routes: [route, route], questions: [keyed, keyed] };
}

/** Whether a leak can show in a talk at all; without a leak, every talk counts. */
function isAbout({ questions }: Talk, leak: Leak | undefined): boolean {
  const routes = leak?.routes;
  if (!routes) return true;
  return questions.some(({ path, body }) =>
    routes.test(`${body === undefined ? 'GET' : 'POST'} ${path.split('?')[0]}`),
  );
}

/** Whether a leak of what is loaded finds nothing to open in a world, so that no answer there can tell of it. */
function isIdle(leak: Leak | undefined, { stored }: World): boolean {
  if (!leak?.load || leak.store || leak.answer) return false;
  return JSON.stringify(leak.load(stored)) === JSON.stringify(stored);
}

/** Who comes to a world, and what they ask there. */
function talksIn(world: PeopledWorld, seed: number): Talk[] {
  const known = keptTalks.get(seed);
  if (known) return known;
  const chance = chanceFrom(seed ^ 0x5eed);
  const talks = world.visitors.flatMap((visitor) => {
    const turn = turnOf(visitor.kind, seed);
    return turn === null ? [] : talksOf(visitor, world, chance, turn);
  });
  const all = seed % CYCLE === 1 ? [...talks, ...seldomAnswered(world, seed)] : talks;
  if (seed <= KEPT_WORLDS) keptTalks.set(seed, all);
  return all;
}

function seldomAnswered(world: PeopledWorld, seed: number): Talk[] {
  const chance = chanceFrom(seed ^ 0x5e1d);
  return world.visitors
    .filter(({ account }) => account !== null)
    .flatMap((visitor) =>
      chance.some(SELDOM_ANSWERED, SELDOM_IN_A_WORLD / SELDOM_ANSWERED.length).map((route) => ({ visitor, route })),
    )
    .map(({ visitor, route }) => talkOf(visitor, world, chance, [route]));
}

/** How often a kind of visitor asked before, in the worlds up to this one; null where it does not ask in it. */
function turnOf(kind: VisitorKind, seed: number): number | null {
  // Not every world has a partner in a coalition: where one is, it asks. Codes open little.
  if (kind === 'coalition partner') return seed;
  const place = seed + VISITOR_KINDS.indexOf(kind);
  if (kind === 'holder of a code') return place % CYCLE === 0 ? Math.floor(place / CYCLE) : null;
  const turn = TURNS.indexOf(place % CYCLE);
  return turn < 0 ? null : Math.floor(place / CYCLE) * TURNS.length + turn;
}

/** What a kind of visitor asks. What answers all alike is asked by one who sees the least; a test of its own says so. */
export function routesFor(kind: VisitorKind): string[] {
  if (kind === 'holder of a code') return ROUTES_OF_CODES;
  return kind === 'anonymous' ? SHUFFLED : SHUFFLED.filter((route) => !ALIKE_TO_ALL.includes(route));
}

function talksOf(visitor: Visitor, world: PeopledWorld, chance: Chance, turn: number): Talk[] {
  const known = routesFor(visitor.kind);
  const first = turn * QUESTIONS_A_VISITOR;
  const inTurn = Array.from({ length: QUESTIONS_A_VISITOR }, (_, place) => known[(first + place) % known.length] ?? '');
  const delicate = known.filter((route) => DELICATE.includes(route));
  if (delicate.length > 0) inTurn.push(chance.one(chance.is(0.3) ? RAREST : delicate));
  const talks: Talk[] = [];
  while (inTurn.length > 0) {
    const isTalk = inTurn[0]?.startsWith('POST') === true && chance.is(0.5);
    talks.push(talkOf(visitor, world, chance, inTurn.splice(0, isTalk ? 2 : 1)));
  }
  return talks;
}

function talkOf(visitor: Visitor, world: PeopledWorld, chance: Chance, routes: string[]): Talk {
  const people = { rows: world.rows, visitor };
  const questions = routes.flatMap((route) => QUESTIONS[route]?.(world.stored, chance, people) ?? []);
  const [first = ''] = routes;
  const isRepeated = routes.length === 1 && first.startsWith('POST') && chance.is(0.2);
  if (isRepeated) return sentAgain(visitor, first, questions);
  const after = AFTER[routes.at(-1) ?? ''] ?? [];
  const last = after.flatMap((route) => QUESTIONS[route]?.(world.stored, chance, people) ?? []);
  return { visitor, routes: [...routes, ...after], questions: [...questions, ...last] };
}

function shuffled(list: readonly string[]): string[] {
  const chance = chanceFrom(0x70_11);
  const rest = [...list].sort();
  return list.map(() => rest.splice(chance.below(rest.length), 1)[0] ?? '');
}

async function oneByOne<From, To>(list: From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (const one of list) results.push(await work(one));
  return results;
}
