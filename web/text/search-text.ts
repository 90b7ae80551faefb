/** The words of the search in words in the language in use, loaded with its pages. */
import { enSearch } from './en-search.ts';

export type SearchText = typeof enSearch;

export const searchText: SearchText = enSearch;
