/** The typed client of introductions, contact details and notices. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { contact, introductions, notices } = client;

export const introductionsApi = {
  inbox: () => read(introductions.$get()),
  ask: (json: NewQuestion) => read(introductions.$post({ json })),
  call: (json: NewCall) => read(introductions.calls.$post({ json })),
  closeCall: (id: string) => read(introductions.calls.close.$post({ json: { id } })),
  step: (json: NewStep) => read(introductions.step.$post({ json })),

  contact: () => read(contact.$get()),
  saveContact: (text: string) => read(contact.$post({ json: { text } })),

  notices: () => read(notices.$get()),
  clearNotices: (ids: string[]) => read(notices.clear.$post({ json: { ids } })),
};

export type NewQuestion = Parameters<typeof introductions.$post>[0]['json'];
export type NewCall = Parameters<typeof introductions.calls.$post>[0]['json'];
export type NewStep = Parameters<typeof introductions.step.$post>[0]['json'];

export type Inbox = InferResponseType<typeof introductions.$get>;
export type Introduction = Inbox['asked'][number];
export type Call = Inbox['calls'][number];
export type Told = NonNullable<Introduction['told']>;
export type Notice = InferResponseType<typeof notices.$get>['notices'][number];
