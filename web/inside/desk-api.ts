/** The typed client of the coordinators' desk. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { accounts, claims, desk } = client;

export const deskApi = {
  desk: () => read(desk.$get()),
  vouch: (memberId: string) => read(desk.vouch.$post({ json: { memberId } })),
  retire: (memberId: string) => read(desk.retire.$post({ json: { memberId } })),
  restore: (memberId: string) => read(desk.restore.$post({ json: { memberId } })),
  list: (json: NewListing) => read(desk.list.$post({ json })),
  previewMerge: (json: MergeQuestion) => read(desk.merge.preview.$post({ json })),
  merge: (json: MergeQuestion & { fingerprint: string }) => read(desk.merge.$post({ json })),
  duplicates: () => read(desk.duplicates.$get()),
  keepApart: (json: KeepApart) => read(desk.duplicates.apart.$post({ json })),
  undoMerge: (id: string) => read(desk.duplicates.undo.$post({ json: { id } })),

  claims: (skip: number) => read(claims.$get({ query: { skip: String(skip) } })),
  decide: (json: Decision) => read(claims.decide.$post({ json })),
  lift: (id: string) => read(accounts.lift.$post({ json: { id } })),
};

export type NewListing = Parameters<typeof desk.list.$post>[0]['json'];
export type MergeQuestion = Parameters<typeof desk.merge.preview.$post>[0]['json'];
type KeepApart = Parameters<typeof desk.duplicates.apart.$post>[0]['json'];
export type Decision = Parameters<typeof claims.decide.$post>[0]['json'];

export type DeskMember = InferResponseType<typeof desk.$get>['members'][number];
export type OverBudget = InferResponseType<typeof desk.$get>['overBudget'][number];
export type Duplicates = InferResponseType<typeof desk.duplicates.$get>;
export type DuplicatePair = Duplicates['suggestions'][number];
export type Merged = Duplicates['merged'][number];
export type Claim = InferResponseType<typeof claims.$get>['claims'][number];
export type MergePreview = InferResponseType<typeof desk.merge.preview.$post>;
export type MergeFacts = MergePreview['moves'];
