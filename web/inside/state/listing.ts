/** A listed organisation as it is typed. */
import type { NewListing } from '../desk-api.ts';
import { deskText } from '../text/desk-text.ts';

export type Listing = Pick<NewListing, 'name' | 'kind' | 'sectors' | 'countries'> & {
  acronym: string;
  description: string;
  website: string;
  source: { title: string; publisher: string; url: string; date: string; licence: string };
  visibility: 'private' | 'network' | 'public';
};

export const EMPTY_LISTING: Listing = {
  name: '',
  acronym: '',
  kind: 'national-ngo',
  sectors: [],
  countries: [],
  description: '',
  website: '',
  source: { title: '', publisher: '', url: '', date: '', licence: deskText.licenceUnknown },
  visibility: 'private',
};

/** What is sent: what was left empty is not stated. */
export function listingFrom({ acronym, description, website, source, name, ...rest }: Listing): NewListing {
  return {
    ...rest,
    name: name.trim(),
    acronym: stated(acronym),
    description: stated(description),
    website: stated(website),
    source: { ...source, url: stated(source.url) },
  };
}

function stated(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
