/** The words of the query language in the language in use. They come with it. */
import { enMapQuery } from './en-map-query.ts';

export const mapQueryText: typeof enMapQuery = enMapQuery;
