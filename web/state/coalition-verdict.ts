/** What a proposal comes to, in words that claim no more than was proven. */
import type { Api } from '../api.ts';
import { text } from '../text/text.ts';

type Proposal = Pick<Api['proposal'], 'lowerBound' | 'proven' | 'candidateCount'> & {
  members: readonly unknown[];
  coverage: readonly { missing: number }[];
};

/** How large a coalition is, and how many seats stay empty. */
export type Extent = { size: number; missing: number };

export function extentOf({ members, coverage }: Pick<Proposal, 'members' | 'coverage'>): Extent {
  return { size: members.length, missing: coverage.reduce((sum, { missing }) => sum + missing, 0) };
}

/** What leaving a member out, or taking it back, did to a coalition. */
export function moveBetween(before: Extent, after: Extent): string {
  const { coalitions } = text;
  const sizes = coalitions.moved(before.size, after.size);
  return after.missing > before.missing ? `${sizes} ${coalitions.moreMissing(after.missing - before.missing)}` : sizes;
}

/** The size of the coalition and what is known about smaller ones. */
export function verdictOn(proposal: Proposal, country: string): { headline: string; detail: string } {
  const { members, lowerBound, proven, candidateCount, coverage } = proposal;
  const size = members.length;
  const { coalitions } = text;
  if (size === 0) return { headline: coalitions.nobody(country), detail: '' };
  const headline = coalitions.size(size);
  if (!proven) return { headline, detail: coalitions.unproven(lowerBound, size) };
  const isWhole = coverage.every(({ missing }) => missing === 0);
  if (!isWhole) return { headline, detail: coalitions.proven.partly(size, candidateCount) };
  return { headline, detail: size === 1 ? coalitions.proven.one : coalitions.proven.many(size, candidateCount) };
}
