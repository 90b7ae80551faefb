/** The typed client of what is new for somebody. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { news } = client;

export const newsApi = {
  news: () => read(news.$get()),
  looked: () => read(news.looked.$post({ json: {} })),
};

export type NewsForYou = InferResponseType<typeof news.$get>;
export type NewsItem = NewsForYou['fresh'][number];
