/** What a proposal comes to, in words that claim no more than was proven. */
import type { Api } from '../api.ts';
import { coalitionsText } from '../text/coalitions-text.ts';

type Line = Pick<Api['proposal']['coverage'][number], 'missing' | 'unstatedIds' | 'excludedIds'>;
type Proposal = Pick<Api['proposal'], 'lowerBound' | 'proven' | 'candidateCount'> & {
  members: readonly unknown[];
  coverage: readonly Line[];
};

/** How large a coalition is, and how many seats stay empty. */
export type Extent = { size: number; missing: number };

export function extentOf({ members, coverage }: Pick<Api['proposal'], 'members' | 'coverage'>): Extent {
  return { size: members.length, missing: coverage.reduce((sum, { missing }) => sum + missing, 0) };
}

/** What leaving a member out, or taking it back, did to a coalition. */
export function moveBetween(before: Extent, after: Extent): string {
  const coalitions = coalitionsText;
  const sizes = coalitions.moved(before.size, after.size);
  return after.missing > before.missing ? `${sizes} ${coalitions.moreMissing(after.missing - before.missing)}` : sizes;
}

/** The size of the coalition and what is known about smaller ones. */
export function verdictOn(proposal: Proposal, country: string): { headline: string; detail: string } {
  const { members, lowerBound, proven, candidateCount, coverage } = proposal;
  const size = members.length;
  const coalitions = coalitionsText;
  if (size === 0) return { headline: nobodyWords(coverage, country), detail: '' };
  const open = coverage.filter(({ missing }) => missing > 0).length;
  const headline = open === 0 ? coalitions.size(size) : coalitions.sizeWithGaps(size, open);
  if (!proven) return { headline, detail: coalitions.unproven(lowerBound, size) };
  const { one, many, partlyOne, partly } = coalitions.proven;
  if (open > 0) return { headline, detail: size === 1 ? partlyOne : partly(candidateCount) };
  return { headline, detail: size === 1 ? one : many(candidateCount) };
}

/** Nobody is there to propose: they are left out by the viewer, state no level, or there is none. */
function nobodyWords(coverage: readonly Line[], country: string): string {
  const coalitions = coalitionsText;
  if (coverage.some(({ excludedIds }) => excludedIds.length > 0)) return coalitions.nobodyElse(country);
  if (coverage.some(({ unstatedIds }) => unstatedIds.length > 0)) return coalitions.nobodyStates(country);
  return coalitions.nobody(country);
}
