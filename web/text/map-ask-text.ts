/** What the query box says, in the language in use. It comes with what helps to ask. */
import { enMapAsk } from './en-map-ask.ts';

export const mapAskText: typeof enMapAsk = enMapAsk;
