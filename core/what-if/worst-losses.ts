/** Whose loss would hurt the most: single members, and pairs. */
import { burdensOf } from './burden.ts';
import { cutsOf } from './cut-members.ts';
import { cutOffAlone, cutOffWith } from './cut-off.ts';
import { compareHarm, createWorst, type Harm, harmFrom, type PlacedHarm } from './harm.ts';
import type { Scope } from './scope.ts';
import { at, idAt, marksOf, neighboursOf } from './tie-index.ts';

export type WorstLoss = Harm & { memberIds: string[] };

export type WorstLosses = {
  /** The worst first; none that does no harm. */
  singles: WorstLoss[];
  pairs: WorstLoss[];
  /** How many members could be lost. */
  candidateCount: number;
  /** Every pair with one of so many members was tried: those whose loss alone hurts most. */
  pairedCount: number;
};

/** How many steps of walking through the network go into pairs: not a time, so that answers repeat. */
const PAIR_EFFORT = 10_000_000;
const MOST_LOSSES = 5;

/**
 * The worst losses among the candidates, by `harmFrom`. Equal harm: more capacities first, then by name and id.
 * Singles are exact. Pairs are exact where `pairedCount` is `candidateCount`; otherwise a pair of which neither is among
 * the paired may be missed. One walk through the network for each paired member finds what any second loss cuts off.
 * @param effort how many steps may go into pairs; at least one member is paired.
 */
export function worstLosses({ index, candidates, counted, holders }: Scope, effort = PAIR_EFFORT): WorstLosses {
  const seats = burdensOf(holders.flatMap((one) => [...one.values()]).map((bearers) => ({ bearers })));
  const tied = candidatesOfTies();
  const whole = cutsOf(index, new Uint8Array(index.members.length), counted);
  const alone = candidates.map((place): PlacedHarm => {
    const cutOff = cutOffAlone(whole, counted, place);
    return { places: [place], ...harmFrom({ capacities: seats.alone(place), cutOff, orphans: tied.alone(place) }) };
  });
  const ranked = alone.sort(compareHarm);
  const steps = index.members.length + index.neighbours.length + candidates.length;
  const pairedCount = Math.min(ranked.length, Math.max(1, Math.floor(effort / Math.max(1, steps))));
  const pairs = createWorst(MOST_LOSSES);
  const isPaired = new Uint8Array(index.members.length);
  for (const { places } of ranked.slice(0, pairedCount)) {
    const [first = 0] = places;
    isPaired[first] = 1;
    const cutOff = cutOffWith(whole, cutsOf(index, marksOf(index, [first]), counted), { counted, first });
    for (const other of candidates) {
      if (at(isPaired, other) === 1) continue;
      const [capacities, orphans] = [seats.together(first, other), tied.together(first, other)];
      pairs.offer({
        places: [Math.min(first, other), Math.max(first, other)],
        ...harmFrom({ capacities, cutOff: cutOff(other), orphans }),
      });
    }
  }
  const named = ({ places, ...harm }: PlacedHarm): WorstLoss => ({
    memberIds: places.map((place) => idAt(index, place)),
    ...harm,
  });
  return {
    singles: ranked
      .filter(({ harm }) => harm > 0)
      .slice(0, MOST_LOSSES)
      .map(named),
    pairs: pairs.kept.map(named),
    candidateCount: candidates.length,
    pairedCount,
  };

  /** Each counted member rests on those it is tied to. */
  function candidatesOfTies() {
    const members = [...index.members.keys()].filter((place) => at(counted, place) === 1);
    return burdensOf(members.map((subject) => ({ bearers: neighboursOf(index, subject), subject })));
  }
}
