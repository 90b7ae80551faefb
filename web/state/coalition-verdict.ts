/** What a proposal comes to, in words that claim no more than was proven. */
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import type { Proposal, Studied } from './coalition-study.ts';

type Line = Pick<Proposal['coverage'][number], 'capacityId' | 'heldBy' | 'missing' | 'unstatedIds' | 'excludedIds'>;
type Judged = Pick<Proposal, 'lowerBound' | 'proven' | 'leftOut' | 'requirements'> & {
  members: readonly unknown[];
  coverage: readonly Line[];
};

type Names = { country: string; capacity: (id: string) => string };

/** How large a coalition is, how many seats stay empty, and what one member alone holds. */
export type Extent = { size: number; missing: number; alone: readonly string[] };

export function extentOf({ members, coverage, requirements }: Proposal): Extent {
  const missing = [...coverage, ...requirements].reduce((sum, line) => sum + line.missing, 0);
  return { size: members.length, missing, alone: coverage.filter(isHeldAlone).map(({ capacityId }) => capacityId) };
}

/** Whether it is lost with one member. */
export function isHeldAlone({ heldBy }: { heldBy: readonly unknown[] }): boolean {
  return heldBy.length === 1;
}

/** Whether it is missing, or lost with one member. */
export function isAtRisk(line: Pick<Line, 'missing' | 'heldBy'>): boolean {
  return line.missing > 0 || isHeldAlone(line);
}

/** How many of the things asked for stay open. */
export function gapsIn({ coverage, requirements }: Pick<Judged, 'coverage' | 'requirements'>): number {
  return [...coverage, ...requirements].filter(({ missing }) => missing > 0).length;
}

/** Whether somebody who is there, or may help, offers some of it and is left out: then nothing is said of all. */
export function isNarrowed({ leftOut }: Pick<Proposal, 'leftOut'>): boolean {
  return leftOut.some(({ reason }) => reason !== 'from-outside');
}

/** How many members something hangs on that nobody else in the coalition holds. */
export function lonersIn({ coverage, requirements }: Pick<Proposal, 'coverage' | 'requirements'>): number {
  return new Set([...coverage, ...requirements].filter(isHeldAlone).map(({ heldBy }) => heldBy[0])).size;
}

/** What leaving a member out, taking it back or putting another in its seat did to a coalition. */
export function moveBetween(before: Extent, after: Extent, capacity: (id: string) => string): string {
  const coalitions = coalitionsText;
  const more = after.missing - before.missing;
  const alone = after.alone.filter((id) => !before.alone.includes(id));
  return [
    coalitions.moved(before.size, after.size),
    ...(more > 0 ? [coalitions.moreMissing(more)] : []),
    ...(alone.length > 0 ? [coalitions.nowAlone(text.list(alone.map(capacity)))] : []),
  ].join(' ');
}

/** The size of the coalition and what is known about smaller ones, as one sentence to repeat. */
export function verdictOn(proposal: Judged, { country, capacity }: Names): string {
  const { members, lowerBound, proven } = proposal;
  const size = members.length;
  const coalitions = coalitionsText;
  if (size === 0) return nobodyWords(proposal, country);
  const open = gapsIn(proposal);
  const headline = open === 0 ? coalitions.size(size) : coalitions.sizeWithGaps(size, openWords(proposal, capacity));
  const { one, many, partlyOne, partly } = coalitions.proven;
  const known = () => {
    if (!proven) return coalitions.unproven(lowerBound, size);
    if (open > 0) return size === 1 ? partlyOne : partly(size - 1);
    return size === 1 ? one : many(size - 1);
  };
  return `${headline}. ${known()}`;
}

/** More than this many open seats are counted, not named. */
const MOST_NAMED = 2;

/** Capacities that nobody holds come first: what only some are missing for reads on to the next name otherwise. */
function openWords({ coverage, requirements }: Judged, capacity: Names['capacity']): string {
  const { open } = coalitionsText;
  const bareFirst = [
    ...coverage.filter(({ heldBy }) => heldBy.length === 0),
    ...coverage.filter(({ heldBy }) => heldBy.length > 0),
  ];
  const seats = [
    ...bareFirst.map(({ capacityId, heldBy, missing }) => ({
      missing,
      name: heldBy.length === 0 ? capacity(capacityId) : open.more(missing, capacity(capacityId)),
      isMany: heldBy.length > 0 && missing > 1,
    })),
    ...requirements.map((line) => ({
      missing: line.missing,
      name: open.seats(line.missing, line.kind === 'sectors' ? open.sectors(line.sectors) : open[line.kind]),
      isMany: line.missing > 1,
    })),
  ].filter(({ missing }) => missing > 0);
  if (seats.length > MOST_NAMED) return open.counted(seats.length);
  return open.named(text.list(seats.map(({ name }) => name)), seats.length > 1 || seats.some(({ isMany }) => isMany));
}

/** Of a coalition with more members than it takes. */
export function verdictOnLarger({ smallest, shown }: Studied): string {
  const coalitions = coalitionsText;
  const [least, size] = [smallest.members.length, shown.members.length];
  return `${coalitions.size(size)}. ${coalitions.more(least, size - least)}`;
}

/** Nobody is there to propose: they are left out by the viewer, state no level, or there is none. */
function nobodyWords(proposal: Judged, country: string): string {
  const { coverage } = proposal;
  const coalitions = coalitionsText;
  if (coverage.some(({ excludedIds }) => excludedIds.length > 0)) return coalitions.nobodyElse(country);
  if (coverage.some(({ unstatedIds }) => unstatedIds.length > 0)) return coalitions.nobodyStates(country);
  return isNarrowed(proposal) ? coalitions.nobodyLeft(country) : coalitions.nobody(country);
}
