/** What would be lost if some members were gone, all together, and the least that would make up for it. */
import { type CapacitiesLost, capacitiesLost } from './capacities-lost.ts';
import { type CoalitionHit, coalitionsHit } from './coalitions-hit.ts';
import { type Distance, distanceBetweenWorlds } from './distance.ts';
import { fallApart, orphansOf, orphansThere } from './falling-apart.ts';
import type { Lost } from './lost.ts';
import { type RepairMembers, repairMembers } from './repair-members.ts';
import { type RepairTies, repairTies } from './repair-ties.ts';
import { at, idAt, neighboursOf } from './tie-index.ts';

/** A smaller piece of what was one part; of a large one the first members only, by name. */
export type Piece = { size: number; memberIds: string[] };

export type Loss = {
  /** By name, each once. */
  lostIds: string[];
  capacities: CapacitiesLost;
  /** How many pairs are no longer tied. */
  tieCount: number;
  /** Those who had ties and have none left, by name. */
  orphanIds: string[];
  /** With a country: those there whose ties there all go, and who keep others elsewhere; by name. */
  orphanThereIds: string[];
  parts: {
    /** How many parts of at least two there are, and in how many pieces they are then. */
    before: number;
    after: number;
    /** The pieces that are no longer with the largest one of their part, larger ones first. */
    apart: Piece[];
    apartCount: number;
  };
  coalitions: CoalitionHit[];
  distance: Distance;
  repair: { ties: RepairTies; members: RepairMembers };
};

const MOST_PIECES = 50;
const MOST_NAMES = 50;

export function lossOf(lost: Lost): Loss {
  const { index } = lost;
  const named = (places: readonly number[]) => places.map((place) => idAt(index, place));
  const capacities = capacitiesLost(lost);
  const { broken, before, after } = fallApart(lost);
  const apart = broken.flatMap(([, ...others]) => others);
  return {
    lostIds: named(lost.places),
    capacities,
    tieCount: tiesOf(lost),
    orphanIds: named(orphansOf(lost)),
    orphanThereIds: named(orphansThere(lost)),
    parts: {
      before,
      after,
      apart: apart
        .sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
        .slice(0, MOST_PIECES)
        .map((piece) => ({ size: piece.length, memberIds: named(piece.slice(0, MOST_NAMES)) })),
      apartCount: apart.length,
    },
    coalitions: coalitionsHit(lost),
    distance: distanceBetweenWorlds(lost),
    repair: { ties: repairTies(lost, broken), members: repairMembers(lost, capacities.scarce) },
  };
}

/** A tie between two of the lost counts once. */
function tiesOf({ index, places, gone }: Lost): number {
  return places.reduce((sum, place) => {
    const once = neighboursOf(index, place).filter((other) => at(gone, other) === 0 || other > place);
    return sum + once.length;
  }, 0);
}

/** Every member that a loss names, each once. */
export function namedIn({ lostIds, capacities, orphanIds, orphanThereIds, parts, repair }: Loss): string[] {
  return [
    ...new Set([
      ...lostIds,
      ...capacities.scarce.flatMap(({ lastId }) => lastId ?? []),
      ...orphanIds,
      ...orphanThereIds,
      ...parts.apart.flatMap(({ memberIds }) => memberIds),
      ...repair.ties.introductions.flatMap(({ oneId, otherId }) => [oneId, otherId]),
      ...repair.members.helpers.map(({ memberId }) => memberId),
    ]),
  ];
}
