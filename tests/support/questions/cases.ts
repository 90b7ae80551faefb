/** How to ask the routes of the playbook in a random world. */
import { emptyCase } from '#core/playbook/cases/case-words.ts';
import { NAMED_ANSWERS } from '#core/playbook/cases/drafts.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { caseWordsFrom } from '../people/case-drafts.ts';
import type { People } from '../people.ts';
import { type Asker, someId } from '../questions.ts';
import type { Chance } from '../random.ts';

export const CASE_QUESTIONS: Record<string, Asker> = {
  'GET /api/cases': () => ({ path: '/api/cases' }),
  'GET /api/cases/words': () => ({ path: '/api/cases/words' }),
  'GET /api/cases/:id': (world, chance) => ({ path: `/api/cases/${someId(world.cases, chance)}` }),
  'POST /api/cases/found': (world, chance) => ({ path: '/api/cases/found', body: { text: wordIn(world, chance) } }),
  'POST /api/cases': (world, chance) => ({
    path: '/api/cases',
    body: {
      words: { ...caseWordsFrom(chance, world, []), url: 'https://example.org/case' },
      confirmed: true,
    },
  }),
  'POST /api/cases/remove': (world, chance) => ({
    path: '/api/cases/remove',
    body: { id: someId(world.cases, chance) },
  }),
  'GET /api/case-drafts': () => ({ path: '/api/case-drafts' }),
  'GET /api/case-drafts/:id': (_world, chance, people) => ({
    path: `/api/case-drafts/${draftIn(chance, people).id}`,
  }),
  'POST /api/case-drafts': (world, chance, people) => {
    const { id, revision } = draftIn(chance, people);
    const named = chance.some(world.members, 0.3).map((member) => member.id);
    const words = chance.is(0.9) ? caseWordsFrom(chance, world, named) : emptyCase();
    if (chance.is(0.3)) return { path: '/api/case-drafts', body: { id: null, words } };
    return { path: '/api/case-drafts', body: { id, words }, headers: { 'If-Match': `"${revision}"` } };
  },
  'POST /api/case-drafts/release': (_world, chance, people) => {
    const { id, revision } = draftIn(chance, people, 'writing');
    const body = { id, confirmed: true };
    return { path: '/api/case-drafts/release', body, headers: { 'If-Match': `"${revision}"` } };
  },
  'POST /api/case-drafts/answer': (_world, chance, people) => {
    const { id, revision } = draftIn(chance, people, 'named');
    const body = { id, answer: chance.one(NAMED_ANSWERS) };
    return { path: '/api/case-drafts/answer', body, headers: { 'If-Match': `"${revision}"` } };
  },
  'POST /api/case-drafts/take-back': (_world, chance, people) => ({
    path: '/api/case-drafts/take-back',
    body: { id: draftIn(chance, people).id },
  }),
  'POST /api/case-drafts/remove': (_world, chance, people) => ({
    path: '/api/case-drafts/remove',
    body: { id: draftIn(chance, people).id },
  }),
};

/** Writing one, and being asked about one, is for editors; entering one for coordinators. */
export const CASE_REFUSED: readonly string[] = [
  'POST /api/cases',
  'POST /api/cases/remove',
  'GET /api/case-drafts',
  'GET /api/case-drafts/:id',
  'POST /api/case-drafts',
  'POST /api/case-drafts/release',
  'POST /api/case-drafts/answer',
  'POST /api/case-drafts/take-back',
  'POST /api/case-drafts/remove',
];

/** Often one that the visitor has a part in. @param part which of these, where there is one. */
function draftIn(chance: Chance, people?: People, part?: 'writing' | 'named'): { id: string; revision: string } {
  const { caseDrafts = [], caseNamings = [] } = people?.rows ?? {};
  const own = people?.visitor.account?.memberId;
  const isNamed = (id: string) => caseNamings.some((one) => one.draftId === id && one.memberId === own);
  const fitting = caseDrafts.filter(({ id, memberId, isAsked }) => {
    if (part === 'writing') return memberId === own && !isAsked;
    return part === 'named' ? isNamed(id) : memberId === own || isNamed(id);
  });
  const id = someId(fitting.length > 0 && chance.is(0.8) ? fitting : caseDrafts, chance);
  return caseDrafts.find((one) => one.id === id) ?? { id, revision: 'none' };
}

/** A word of some case of the whole world, whoever sees it. */
function wordIn({ cases }: StoredNetwork, chance: Chance): string {
  const texts = cases.flatMap(({ title, trigger, response, actor }) => [title, trigger, response, actor]);
  const words = texts.flatMap((text) => text?.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length > 0 && chance.is(0.9) ? chance.one(words) : 'nothing';
}
