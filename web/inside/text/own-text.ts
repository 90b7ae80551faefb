/** The words of an editor's own entry in the language in use. */
import { enOwn } from './en-own.ts';

export type OwnText = typeof enOwn;

export const ownText: OwnText = enOwn;
