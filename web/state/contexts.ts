/** What sources say of a country's civic space: the latest figure of each indicator beside the earliest. */
import { INDICATORS, type Indicator } from '#core/vocabulary.ts';
import type { Api } from '../api.ts';

type Context = Api['country']['contexts'][number];

export type IndexChange = {
  indicator: Indicator;
  /** 0 to 1. */
  latest: { year: number; value: number };
  /** Null where the source has one year only. */
  earliest: { year: number; value: number } | null;
};

export type Rating = { indicator: Indicator; year: number; rating: string };

/** Indices in the order of the indicators, each with its earliest and latest year. */
export function indexChanges(contexts: readonly Context[]): IndexChange[] {
  return INDICATORS.flatMap((indicator) => {
    const figures = contexts
      .flatMap(({ indicator: own, year, value }) => (own === indicator && value !== null ? [{ year, value }] : []))
      .sort((one, other) => one.year - other.year);
    const [earliest] = figures;
    const latest = figures.at(-1);
    if (!earliest || !latest) return [];
    return [{ indicator, latest, earliest: earliest.year === latest.year ? null : earliest }];
  });
}

/** The latest rating of each indicator that is a word. */
export function latestRatings(contexts: readonly Context[]): Rating[] {
  return INDICATORS.flatMap((indicator) => {
    const ratings = contexts
      .flatMap(({ indicator: own, year, rating }) => (own === indicator && rating ? [{ indicator, year, rating }] : []))
      .sort((one, other) => other.year - one.year);
    return ratings.slice(0, 1);
  });
}

/** Whether an index moved by more than estimates of experts can tell apart. */
export function directionOf({ earliest, latest }: IndexChange): 'down' | 'up' | 'same' | null {
  if (!earliest) return null;
  const change = latest.value - earliest.value;
  if (Math.abs(change) < SMALLEST_CHANGE) return 'same';
  return change < 0 ? 'down' : 'up';
}

const SMALLEST_CHANGE = 0.05;
