/** Why a partner is suggested: one term of the score, what it is worth and the facts behind it. */
import type { PlaceKind } from '../place.ts';
import type { Sector } from '../vocabulary.ts';
import type { CoveredCapacity } from './usefulness.ts';

type ReasonFacts =
  | {
      term: 'reciprocity';
      covers: CoveredCapacity[];
      soughtCount: number;
      coversInReturn: CoveredCapacity[];
      partnerNeedCount: number;
    }
  | { term: 'place'; country: string | null; presence: PlaceKind | null; sharedCountries: string[] }
  | { term: 'crossSector'; pair: [Sector, Sector] | null }
  | { term: 'network'; hops: number | null; sharedIds: string[] }
  | { term: 'language'; shared: string[]; isStated: boolean };

export type Term = ReasonFacts['term'];

/** What a criterion finds: its value, 0..1, and the facts. */
export type Finding = ReasonFacts & { value: number };

export type Reason = Finding & {
  /** Its share of the whole, 0..1; the weights of all reasons add up to 1. */
  weight: number;
  /** What it adds to the score, in points of 100, to one decimal place. */
  points: number;
};
