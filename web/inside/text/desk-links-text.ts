/** The words of the links to what one looks after, in the language in use. */
import { enDeskLinks } from './en-desk-links.ts';

export type DeskLinksText = typeof enDeskLinks;

export const deskLinksText: DeskLinksText = enDeskLinks;
