/** A network in columns, one text for each fact of all records: what repeats stands together and packs well. */
import type { MapCoalition, MapSource } from './facts.ts';

/** Numbers as `writeNumbers` writes them. */
export type Numbers = string;

/** Lists of numbers: how long each is, and the items of all of them in a row. */
export type Lists = { counts: Numbers; items: Numbers };

/**
 * Numbers are places in word lists, which hold what the viewer sees used and nothing else, sorted; where there may be
 * nothing, 0 is nothing and places begin at 1.
 */
export type NetworkColumns = {
  today: string;
  words: {
    capacities: { ids: string[]; names: string[] };
    /** All codes in a row, two letters each. */
    countries: { codes: string; names: string[]; areas: Lists };
    areas: { codes: string[]; names: string[] };
    languages: string[];
    dates: string[];
    ratings: string[];
    sources: string[];
  };
  members: {
    /** All ids in a row, 26 characters each. */
    ids: string;
    names: string[];
    acronyms: (string | null)[];
    /** Places in the closed lists of `core/vocabulary.ts`, as for standings, sectors, stances and availabilities. */
    kinds: Numbers;
    standings: Numbers;
    sectors: Lists;
    /** Ascending places as steps: the first as it is, each further one as the distance from the one before. */
    countries: Lists;
    reach: Lists;
    capacities: Lists;
    /** One for each item of `capacities`; 0: not stated. */
    levels: Numbers;
    needs: Lists;
    languages: Lists;
    stances: Numbers;
    availabilities: Numbers;
    confirmed: Numbers;
  };
  ties: {
    /** Of each member, the members later in the list that it is tied to, as steps from its own place. */
    ends: Lists;
    kinds: Numbers;
    /** 0: both, 1: from the earlier to the later, 2: from the later to the earlier. */
    directions: Numbers;
    since: Numbers;
    until: Numbers;
    sources: Numbers;
  };
  coalitions: (Omit<MapCoalition, 'memberIds'> & {
    /** Places of its members, as steps. */
    members: Numbers;
  })[];
  contexts: {
    countries: Numbers;
    indicators: Numbers;
    years: number[];
    values: (number | null)[];
    ratings: Numbers;
    sources: Numbers;
  };
  sources: MapSource[];
};
