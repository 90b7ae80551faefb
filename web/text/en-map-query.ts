/** English: the words of the query language, which come with the map; `en-map-ask.ts` has those of its box. */
import type { Field, Flag } from '../map/query/query.ts';

type Names = Readonly<Record<string, readonly string[]>>;

export const enMapQuery = {
  label: 'Search or filter',
  hint: 'Names, and terms such as sector:media, country:KE or -stale. Suggestions come while you type; arrow keys choose one, Enter takes it.',
  clear: 'Clear the search',

  /** By what a field is called, and first what it is called. */
  fields: {
    name: ['name', 'names', 'called'],
    sector: ['sector', 'sectors', 'field of work'],
    capacity: ['capacity', 'capacities', 'offers', 'can'],
    needs: ['needs', 'need', 'seeks', 'looks for'],
    country: ['country', 'countries', 'in'],
    region: ['region', 'regions', 'area', 'continent'],
    coalition: ['coalition', 'coalitions'],
    tie: ['tie', 'kind of tie', 'tied by'],
    ties: ['ties', 'number of ties', 'degree'],
    kind: ['kind', 'kinds', 'type'],
    standing: ['standing', 'status'],
    language: ['language', 'languages', 'lang', 'speaks'],
    stance: ['stance', 'stands'],
    availability: ['availability', 'available', 'new work'],
    is: ['is', 'flag'],
    id: ['id'],
  } satisfies Record<Field, readonly string[]>,

  none: ['not stated', 'none', 'nothing', 'no'],

  /** The first is the label. */
  flags: {
    fresh: ['confirmed within a year', 'fresh', 'confirmed'],
    stale: ['not confirmed within a year', 'stale', 'unconfirmed'],
    untied: ['no ties on record', 'untied', 'orphan', 'orphans', 'isolate'],
    outside: ['works from outside', 'outside'],
    inactive: ['no longer part of the network', 'inactive', 'gone'],
  } satisfies Record<Flag, readonly string[]>,

  standings: { listed: ['Listed'], member: ['Member'], retired: ['Retired'] } satisfies Names,
  kinds: {
    'international-ngo': ['INGO', 'ICSO'],
    'national-ngo': ['NNGO'],
    'local-group': ['Grassroots', 'Community group'],
    'red-cross-red-crescent': ['RCRC', 'IFRC'],
    intergovernmental: ['UN', 'IGO'],
    'public-body': ['Government', 'Authority'],
    academic: ['University', 'Research'],
  } satisfies Names,
  tieKinds: {
    'works-with': ['Partner', 'Works with'],
    funds: ['Money', 'Funding', 'Grant', 'Funds'],
    'member-of': ['Member of', 'Membership'],
    introduced: ['Introduced', 'Introduction'],
  } satisfies Names,
  stances: {
    public: ['In public', 'Openly', 'Works in public'],
    'case-by-case': ['Case by case', 'It depends'],
    'quiet-only': ['Works quietly', 'Quietly', 'Quiet'],
  } satisfies Names,
  availabilities: {
    open: ['Open', 'Available', 'Free'],
    busy: ['Busy'],
    closed: ['Closed', 'Unavailable'],
  } satisfies Names,
};
