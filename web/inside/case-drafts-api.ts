/** The typed client of cases that members write, and of what coordinators enter. */
import type { InferResponseType } from 'hono/client';
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import type { NamedAnswer } from '#core/playbook/cases/drafts.ts';
import { client, read } from '../api.ts';

const drafts = client['case-drafts'];
const { cases } = client;

const edited = (revision: string) => ({ headers: { 'If-Match': `"${revision}"` } });

export const caseDraftsApi = {
  all: () => read(drafts.$get()),
  one: (id: string) => read(drafts[':id'].$get({ param: { id } })),
  words: () => read(cases.words.$get()),
  save: ({ id, revision, words }: Writing) =>
    read(drafts.$post({ json: { id, words } }, revision === null ? undefined : edited(revision))),
  release: ({ id, revision }: Standing) =>
    read(drafts.release.$post({ json: { id, confirmed: true } }, edited(revision))),
  answer: ({ id, revision, answer }: Standing & { answer: NamedAnswer }) =>
    read(drafts.answer.$post({ json: { id, answer } }, edited(revision))),
  takeBack: ({ id }: Standing) => read(drafts['take-back'].$post({ json: { id } })),
  remove: ({ id }: Standing) => read(drafts.remove.$post({ json: { id } })),
  enter: (words: CaseWords) => read(cases.$post({ json: { words, confirmed: true } })),
  takeOut: (id: string) => read(cases.remove.$post({ json: { id } })),
};

export type Writing = { id: string | null; revision: string | null; words: CaseWords };
export type Standing = { id: string; revision: string };
export type CaseDraft = InferResponseType<(typeof drafts)[':id']['$get']>;
export type CaseDraftBrief = InferResponseType<typeof drafts.$get>['drafts'][number];
export type CaseWordLists = InferResponseType<typeof cases.words.$get>;
