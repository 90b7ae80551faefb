/** The typed client of brokered needs, offers of help, how it went, and searches that are kept. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { brokering, helping } = client;
const followUps = client['follow-ups'];
const searches = client['saved-searches'];

export const actingApi = {
  needs: () => read(brokering.$get()),
  broker: (json: NewNeed) => read(brokering.$post({ json })),
  send: (json: NewSending) => read(brokering.send.$post({ json })),

  helpable: () => read(helping.$get()),
  offer: (json: NewOfferOfHelp) => read(helping.$post({ json })),

  followUps: () => read(followUps.$get()),
  say: (json: NewFeedback) => read(followUps.$post({ json })),
  answerLevel: (json: LevelAnswer) => read(followUps.level.$post({ json })),
  closeFollowUp: (id: string) => read(followUps.close.$post({ json: { id } })),

  searches: () => read(searches.$get()),
  saveSearch: (json: NewSearch) => read(searches.$post({ json })),
  openSearch: (id: string) => read(searches.open.$post({ json: { id } })),
  removeSearch: (id: string) => read(searches.remove.$post({ json: { id } })),
};

export type NewNeed = Parameters<typeof brokering.$post>[0]['json'];
type NewSending = Parameters<typeof brokering.send.$post>[0]['json'];
type NewOfferOfHelp = Parameters<typeof helping.$post>[0]['json'];
type NewFeedback = Parameters<typeof followUps.$post>[0]['json'];
type LevelAnswer = Parameters<typeof followUps.level.$post>[0]['json'];
type NewSearch = Parameters<typeof searches.$post>[0]['json'];

export type BrokeredNeed = InferResponseType<typeof brokering.$get>['needs'][number];
export type NeedToMeet = InferResponseType<typeof helping.$get>['needs'][number];
export type FollowUp = InferResponseType<typeof followUps.$get>['followUps'][number];
export type SavedSearch = InferResponseType<typeof searches.$get>['searches'][number];
