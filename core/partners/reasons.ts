/** Why a partner is suggested: one term of the score, what it is worth and the facts behind it. */
import type { Sector } from '../vocabulary.ts';
import type { MetNeed } from './usefulness.ts';
import type { WhereaboutsKind } from './whereabouts.ts';

type ReasonFacts =
  | {
      term: 'reciprocity';
      /** 0..1: how much of what is sought the partner covers, and how much of its needs the seeker does. */
      share: number;
      covers: MetNeed[];
      soughtCount: number;
      shareInReturn: number;
      coversInReturn: MetNeed[];
      partnerNeedCount: number;
    }
  | {
      term: 'place';
      country: string | null;
      presence: WhereaboutsKind | null;
      /** The countries beside the one asked for where it is. */
      besideCodes: string[];
      sharedCountries: string[];
      /** Whether a country is asked for or the seeker states one; so for the terms below. */
      isOwnStated: boolean;
    }
  | { term: 'crossSector'; pair: [Sector, Sector] | null; isOwnStated: boolean }
  | { term: 'network'; hops: number | null; sharedIds: string[] }
  | { term: 'language'; shared: string[]; isStated: boolean; isOwnStated: boolean };

export type Term = ReasonFacts['term'];

/** What a criterion finds: its value, 0..1, and the facts. */
export type Finding = ReasonFacts & { value: number };

export type Reason = Finding & {
  /** Its share of the whole, 0..1; the weights of all reasons add up to 1, or to 0 where nothing asked has any. */
  weight: number;
  /** What it adds to the score, in points of 100, to one decimal place. */
  points: number;
};
