/** The words of the coordinators' desk in the language in use. */
import { enDesk } from './en-desk.ts';

export type DeskText = typeof enDesk;

export const deskText: DeskText = enDesk;
