/** The words of single pages in the language in use. They come with the first page that is opened. */
import { enPages } from './en-pages.ts';

export type PagesText = typeof enPages;

export const pagesText: PagesText = enPages;
