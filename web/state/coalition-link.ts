/** The link to forming a coalition in a country, for pages that know nothing else of it. */
import { writeFields } from './fragment-fields.ts';

export function coalitionLink(country: string): string {
  return `/coalitions#${writeFields({ country })}`;
}
