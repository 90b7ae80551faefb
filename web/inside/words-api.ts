/** The typed client of the words that coordinators extend. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { words } = client;

/** The revision that was looked at. */
const asRead = (revision: string) => ({ headers: { 'If-Match': `"${revision}"` } });

export const wordsApi = {
  all: () => read(words.$get()),
  add: (word: GivenWord) => read(words.add.$post({ json: { word } })),
  change: ({ revision, ...json }: { id: string; word: GivenWord; revision: string }) =>
    read(words.change.$post({ json }, asRead(revision))),
  retire: ({ revision, ...json }: WordRetiring) => read(words.retire.$post({ json }, asRead(revision))),
};

export type GivenWord = Parameters<typeof words.add.$post>[0]['json']['word'];
export type WordKind = GivenWord['kind'];
type WordRetiring = Parameters<typeof words.retire.$post>[0]['json'] & { revision: string };

export type AllWords = InferResponseType<typeof words.$get>;
