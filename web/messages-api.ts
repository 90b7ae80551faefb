/** The typed client of the messages that the network agrees on. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

const { messages } = client;

/** What is said or done about the words that somebody read. */
const asRead = (revision: string) => ({ headers: { 'If-Match': `"${revision}"` } });

export const messagesApi = {
  list: () => read(messages.$get()),
  one: (id: string) => read(messages[':id'].$get({ param: { id } })),
  propose: (json: MessageWords) => read(messages.propose.$post({ json })),
  change: ({ revision, ...json }: { id: string; message: MessageWords; revision: string }) =>
    read(messages.change.$post({ json }, asRead(revision))),
  move: ({ revision, ...json }: MessageMove) => read(messages.move.$post({ json }, asRead(revision))),
  speak: ({ revision, ...json }: Spoken) => read(messages.speak.$post({ json }, asRead(revision))),
};

export type MessageWords = Parameters<typeof messages.propose.$post>[0]['json'];
export type MessageMove = Parameters<typeof messages.move.$post>[0]['json'] & { revision: string };
export type Spoken = Parameters<typeof messages.speak.$post>[0]['json'] & { revision: string };

export type MessageBrief = InferResponseType<typeof messages.$get>['messages'][number];
export type MessageWhole = InferResponseType<(typeof messages)[':id']['$get']>;
