/**
 * The introductions that bring the two worlds closest which the network is there to join: those who work on human rights
 * and those in humanitarian or development work.
 */
import type { Member, Network } from '../network.ts';
import { evenly, worksOnAid, worksOnRights } from '../what-if/distance.ts';
import { idAt, indexOf, neighboursOf, type TieIndex } from '../what-if/tie-index.ts';
import { type Nearness, type NewTie, waysBetween } from './ways.ts';

export type Introduction = {
  /** Of human rights. */
  oneId: string;
  /** Of humanitarian or development work. */
  otherId: string;
  /** Ties between the two before they meet; null: there is no way. */
  steps: number | null;
  /** Who is tied to both and could introduce them, in the order of names. */
  throughIds: string[];
  /** How many pairs come nearer to one another by it, the two themselves included. */
  nearer: number;
  /** After this one and those before it. */
  after: Nearness;
};

export type Bridges = {
  /** Pairs of one of either world; whoever does both kinds of work is in both, and no pair with itself. */
  pairs: number;
  before: Nearness;
  introductions: Introduction[];
  /** Whether each of them is the best of all possible next ones, and not of those alone that there was time to try. */
  isBestEach: boolean;
  /** Of those who could be counted, evenly over their names; where that is fewer, all of this is an estimate. */
  countedFrom: number;
  countable: number;
};

/** Of either world: all pairs of so many are followed through all ties in about a second. */
const MOST_OF_A_WORLD = 300;
/** How many pairs are looked at in search of one introduction. */
const EFFORT = 5_000_000;
const MOST_INTRODUCTIONS = 5;
/** Nobody is introduced to more than so many, however well it would join the two worlds. */
const MOST_OF_ONE = 2;

/**
 * Chosen one after another, each the best after those before it, by how near all pairs come: the sum of 1 / ties over
 * all pairs, 0 for a pair without a way (Latora and Marchiori, "Efficient behavior of small-world networks", 2001).
 * Several chosen so need not be the best several.
 * @param network as somebody sees it; whoever takes on no new work is not introduced to anybody, and nobody to more
 *   than two.
 */
export function bestBridges(network: Pick<Network, 'members' | 'ties'>, most = MOST_INTRODUCTIONS): Bridges {
  const index = indexOf(network);
  const [allRights, allAid] = [placesWhere(index, worksOnRights), placesWhere(index, worksOnAid)];
  const [rights, aid] = [evenly(allRights, MOST_OF_A_WORLD), evenly(allAid, MOST_OF_A_WORLD)];
  const ways = waysBetween(index, rights, aid);
  const before = ways.nearness();
  const introductions: Introduction[] = [];
  let isBestEach = true;
  const met = new Map<number, number>();
  const canMeet = (place: number) =>
    index.members[place]?.availability !== 'closed' && (met.get(place) ?? 0) < MOST_OF_ONE;
  while (introductions.length < most) {
    const { tie, isBest } = ways.bestTie(canMeet, EFFORT);
    if (!tie) break;
    for (const place of [tie.one, tie.other]) met.set(place, (met.get(place) ?? 0) + 1);
    isBestEach &&= isBest;
    const steps = ways.stepsBetween(tie);
    const { nearer } = ways.join(tie);
    const ends = { oneId: idAt(index, tie.one), otherId: idAt(index, tie.other) };
    introductions.push({ ...ends, steps, throughIds: tiedToBoth(index, tie), nearer, after: ways.nearness() });
  }
  return {
    pairs: ways.pairCount,
    before,
    introductions,
    isBestEach,
    countedFrom: new Set([...rights, ...aid]).size,
    countable: new Set([...allRights, ...allAid]).size,
  };
}

function placesWhere({ members }: TieIndex, holds: (member: Member) => boolean): number[] {
  return [...members.entries()].flatMap(([place, member]) => (holds(member) ? [place] : []));
}

/** In the network as it is, whoever met before. */
function tiedToBoth(index: TieIndex, { one, other }: NewTie): string[] {
  const theirs = new Set(neighboursOf(index, other));
  return [...neighboursOf(index, one)]
    .filter((place) => theirs.has(place))
    .sort((a, b) => a - b)
    .map((place) => idAt(index, place));
}
