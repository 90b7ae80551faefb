/** What is asked of the partner finder, and its form in the address. A link to it reproduces the answer. */
import { ID_PATTERN } from '#core/id.ts';
import type { Manner, Readiness, Where } from '#core/partners/question.ts';
import { type Level, SECTORS, type Sector, URGENCIES, type Urgency } from '#core/vocabulary.ts';
import type { PartnerQuestion } from '../api.ts';
import { COUNTRY, LANGUAGE, readFields, readLevel, readList, readWord, WORD, writeFields } from './fragment-fields.ts';
import { areUsual, readWeights, sharesOf, USUAL_WEIGHTS, type Weights, writeWeights } from './partner-weights.ts';

/** No urgency: as the seeker states it, and urgent where it does not. */
export type Sought = { capacityId: string; minLevel: Level; urgency: Urgency | null };

export type View = NonNullable<PartnerQuestion['view']>;

export const WHERES = ['any', 'office', 'partner', 'inside', 'outside', 'region'] as const satisfies readonly Where[];
export const MANNERS = ['public', 'quiet'] as const satisfies readonly Manner[];
export const READINESSES = ['open', 'stated-open'] as const satisfies readonly Readiness[];

export type PartnerSearch = {
  /** What the capacities were filled in from, where it was a threat. */
  threatId: string | null;
  capacities: readonly Sought[];
  /** As typed. */
  specialism: string;
  /** As typed. */
  text: string;
  country: string | null;
  /** Counts with a country only. */
  where: Where;
  language: string | null;
  sector: Sector | null;
  availability: Readiness | null;
  stance: Manner | null;
  isFresh: boolean;
  /** The member for whom a partner is sought. */
  seekerId: string | null;
  /** Counts with a seeker only. */
  view: View;
  weights: Weights;
  /** From 0, close, to 100, far; counts with a seeker only. */
  reachOut: number;
  /** Who is looked at side by side. */
  comparedIds: readonly string[];
};

export const NO_SEARCH: PartnerSearch = {
  threatId: null,
  capacities: [],
  specialism: '',
  text: '',
  country: null,
  where: 'any',
  language: null,
  sector: null,
  availability: null,
  stance: null,
  isFresh: false,
  seekerId: null,
  view: 'help',
  weights: USUAL_WEIGHTS,
  reachOut: 50,
  comparedIds: [],
};

export const MOST_COMPARED = 3;
export const LONGEST_TEXT = 200;
export const LONGEST_SPECIALISM = 100;

/** Reads a fragment; what it does not understand, it leaves out. */
export function searchFromFragment(fragment: string): PartnerSearch {
  const fields = readFields(fragment);
  const reach = fields.get('reach');
  return {
    threatId: readWord(fields.get('threat'), WORD),
    capacities: readSought(fields.get('capacities')),
    specialism: (fields.get('specialism') ?? '').slice(0, LONGEST_SPECIALISM),
    text: (fields.get('text') ?? '').slice(0, LONGEST_TEXT),
    country: readWord(fields.get('country'), COUNTRY),
    where: WHERES.find((where) => where === fields.get('where')) ?? 'any',
    language: readWord(fields.get('language'), LANGUAGE),
    sector: SECTORS.find((sector) => sector === fields.get('sector')) ?? null,
    availability: READINESSES.find((open) => open === fields.get('availability')) ?? null,
    stance: MANNERS.find((stance) => stance === fields.get('stance')) ?? null,
    isFresh: fields.get('fresh') === 'yes',
    seekerId: readWord(fields.get('seeker'), ID_PATTERN),
    view: fields.get('view') === 'mutual' ? 'mutual' : 'help',
    weights: readWeights(fields.get('weights')),
    reachOut: reach !== null && REACH.test(reach) ? Number(reach) : NO_SEARCH.reachOut,
    comparedIds: readList(fields.get('compare'), ID_PATTERN).slice(0, MOST_COMPARED),
  };
}

export function fragmentOfSearch(search: PartnerSearch): string {
  const { where, view, reachOut } = search;
  return writeFields({
    threat: search.threatId,
    capacities: search.capacities.map(writeSought).join(','),
    specialism: search.specialism,
    text: search.text,
    country: search.country,
    where: where === 'any' ? null : where,
    language: search.language,
    sector: search.sector,
    availability: search.availability,
    stance: search.stance,
    fresh: search.isFresh ? 'yes' : null,
    seeker: search.seekerId,
    view: view === 'help' ? null : view,
    weights: writeWeights(search.weights),
    reach: reachOut === NO_SEARCH.reachOut ? null : `${reachOut}`,
    compare: search.comparedIds.join(','),
  });
}

/** Whether there is anything to look for; a language or a sector alone would list half the network. */
export function isAsking({ capacities, country, seekerId, text, specialism }: PartnerSearch): boolean {
  return (
    capacities.length > 0 || country !== null || seekerId !== null || text.trim() !== '' || specialism.trim() !== ''
  );
}

/** How many of the conditions that stand folded away ask for anything. */
export function countConditions({ text, specialism, sector, availability, stance, isFresh }: PartnerSearch): number {
  return [
    text.trim() !== '',
    specialism.trim() !== '',
    sector !== null,
    availability !== null,
    stance !== null,
    isFresh,
  ].filter(Boolean).length;
}

export function partnerQuestionOf(search: PartnerSearch): PartnerQuestion {
  const { capacities, country, where, language, sector, availability, stance, isFresh, seekerId, weights } = search;
  const hasSeeker = seekerId !== null;
  return {
    capacities: capacities.map(({ capacityId, minLevel, urgency }) => ({
      capacityId,
      ...(minLevel > 1 ? { minLevel } : {}),
      ...(urgency === null ? {} : { urgency }),
    })),
    specialism: search.specialism.trim() || undefined,
    text: search.text.trim() || undefined,
    country: country ?? undefined,
    where: country === null || where === 'any' ? undefined : where,
    language: language ?? undefined,
    sector: sector ?? undefined,
    availability: availability ?? undefined,
    stance: stance ?? undefined,
    freshOnly: isFresh || undefined,
    seekerId: seekerId ?? undefined,
    view: hasSeeker ? search.view : undefined,
    weights: areUsual(weights) ? undefined : sharesOf(weights),
    reachOut: hasSeeker && search.reachOut !== NO_SEARCH.reachOut ? search.reachOut / 100 : undefined,
  };
}

const REACH = /^(100|\d?[05])$/;
const SOUGHT = /^[a-z0-9-]{1,60}(:[1-3]){0,2}$/;

/** `legal-support`, at least `:2`, and urgent `:3`: a level stands before an urgency. */
function writeSought({ capacityId, minLevel, urgency }: Sought): string {
  if (urgency !== null) return `${capacityId}:${minLevel}:${urgency}`;
  return minLevel > 1 ? `${capacityId}:${minLevel}` : capacityId;
}

function readSought(value: string | null): Sought[] {
  const sought = new Map<string, Sought>();
  for (const item of readList(value, SOUGHT)) {
    const [capacityId = '', level, soon] = item.split(':');
    const urgency = URGENCIES.find((one) => `${one}` === soon) ?? null;
    if (WORD.test(capacityId)) sought.set(capacityId, { capacityId, minLevel: readLevel(level) ?? 1, urgency });
  }
  return [...sought.values()];
}
