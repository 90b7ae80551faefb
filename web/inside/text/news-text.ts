/** The words of what is new in the language in use. */
import { enNews } from './en-news.ts';

export type NewsText = typeof enNews;

export const newsText: NewsText = enNews;
