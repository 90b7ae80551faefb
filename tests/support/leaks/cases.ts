/** What the playbook could tell of cases that are out of sight, and drafts of those who are named in them. */
import type { Leak } from '../leaks.ts';
import { changing, refusingOtherwise, telling } from './answers.ts';

const LIST = /^GET \/api\/cases$/;
const ONE = /^GET \/api\/cases\/\w+$/;
const FOUND = /^POST \/api\/cases\/found$/;
const DRAFT = /^GET \/api\/case-drafts\/\w+$/;
const DRAFTS = /^GET \/api\/case-drafts$/;
const STEP = /^POST \/api\/case-drafts\/(release|answer|take-back|remove)$/;

export const CASE_LEAKS: Leak[] = [
  telling('cases that are out of sight are counted in the playbook', LIST, ({ stored }) => stored.cases.length),
  telling('words are looked for in cases that are out of sight', FOUND, ({ stored }) => stored.cases.length),
  refusingOtherwise('a case that is out of sight is forbidden instead of not there', ONE, ({ stored, id }) =>
    stored.cases.some((one) => one.id === id),
  ),
  telling(
    'a case says how many it names, seen or not',
    ONE,
    ({ stored, id }) => stored.caseMembers.filter(({ caseId }) => caseId === id).length,
  ),
  telling('who has what a case took is counted beyond what is seen', ONE, ({ stored, id }) => {
    const took = stored.cases.find((one) => one.id === id)?.capacityIds ?? [];
    return stored.offers.filter(({ capacityId }) => took.includes(capacityId)).length;
  }),
  refusingOtherwise('a draft is forbidden to a third member instead of not there', DRAFT, ({ rows, id }) =>
    rows.caseDrafts.some((one) => one.id === id),
  ),
  telling('a third member learns that somebody is named in a draft', DRAFTS, ({ rows }) => rows.caseNamings.length),
  telling('those who are named learn what the others say', DRAFT, ({ rows, id }) =>
    rows.caseNamings.filter(({ draftId }) => draftId === id).map(({ reply }) => reply),
  ),
  telling('whoever writes cases learns how many that they name are hidden', DRAFTS, ({ rows, stored }) => {
    const hidden = stored.members.filter(({ hiddenAt }) => hiddenAt !== null);
    return rows.caseNamings.filter(({ memberId }) => hidden.some(({ id }) => id === memberId)).length;
  }),
  changing('drafts stand in the order in which anybody moved them', DRAFTS, async (response, { rows }) => {
    if (response.status !== 200) return response;
    const body: { drafts: { id: string }[] } = JSON.parse(await response.text());
    const moved = (id: string) =>
      rows.caseNamings.filter(({ draftId, reply }) => draftId === id && reply !== 'open').length;
    const drafts = body.drafts.sort((one, other) => moved(other.id) - moved(one.id));
    return new Response(JSON.stringify({ drafts }), response);
  }),
  telling('a step says whether it was the last that was waited for', STEP, ({ rows, text }) =>
    rows.caseDrafts
      .filter(({ id }) => text.includes(id))
      .map(({ id }) => rows.caseNamings.filter(({ draftId, reply }) => draftId === id && reply !== 'agreed').length),
  ),
  {
    name: 'words are read while somebody who is in them is hidden',
    routes: /^(GET|POST) \/api\/case-drafts/,
    store: (store) => {
      const shown = (kept: Awaited<ReturnType<typeof store.cases.draftsFor>>[number]) => ({
        ...kept,
        draft: {
          ...kept.draft,
          isOwnerAway: false,
          namings: kept.draft.namings.map((one) => ({ ...one, isAway: false })),
        },
      });
      return {
        ...store,
        cases: {
          ...store.cases,
          draftsFor: async (memberId) => (await store.cases.draftsFor(memberId)).map(shown),
          findDraft: async (id) => {
            const kept = await store.cases.findDraft(id);
            return kept && shown(kept);
          },
        },
      };
    },
  },
];
