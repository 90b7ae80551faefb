/** The words of responding in the language in use, loaded with its page. */
import { enRespond } from './en-respond.ts';

export type RespondText = typeof enRespond;

export const respondText: RespondText = enRespond;
