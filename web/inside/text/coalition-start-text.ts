/** The words of starting a coalition in the language in use. */
import { enCoalitionStart } from './en-coalition-start.ts';

export type CoalitionStartText = typeof enCoalitionStart;

export const coalitionStartText: CoalitionStartText = enCoalitionStart;
