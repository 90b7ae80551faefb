/** The words of finding a partner in the language in use, loaded with its pages. */
import { enPartners } from './en-partners.ts';

export type PartnersText = typeof enPartners;

export const partnersText: PartnersText = enPartners;
