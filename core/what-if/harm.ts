/** How much a loss hurts, as a number that can be counted again by hand. */

export type Harm = {
  /** Capacities that nobody holds any more, each country by itself. */
  capacities: number;
  /** Members who are no longer in the largest piece of what their part of the network was. */
  cutOff: number;
  /** Members who had ties and have none left. */
  orphans: number;
  /** All of it together. */
  harm: number;
};

const CAPACITY_WEIGHT = 2;

/** A capacity counts twice as much as a member cut off; an orphan counts beside being cut off. */
export function harmFrom({ capacities, cutOff, orphans }: Omit<Harm, 'harm'>): Harm {
  return { capacities, cutOff, orphans, harm: CAPACITY_WEIGHT * capacities + cutOff + orphans };
}

export type PlacedHarm = Harm & { places: number[] };

/** The worst first; equal ones by how many capacities they take, then by their places. */
export function compareHarm(one: PlacedHarm, other: PlacedHarm): number {
  return other.harm - one.harm || other.capacities - one.capacities || comparePlaces(one.places, other.places);
}

function comparePlaces([first = 0, second = 0]: number[], [otherFirst = 0, otherSecond = 0]: number[]): number {
  return first - otherFirst || second - otherSecond;
}

/** Keeps the worst few of many. */
export function createWorst(most: number) {
  const kept: PlacedHarm[] = [];
  return {
    kept,
    offer(loss: PlacedHarm): void {
      const last = kept[most - 1];
      if (loss.harm === 0 || (last && compareHarm(loss, last) > 0)) return;
      kept.push(loss);
      kept.sort(compareHarm);
      kept.length = Math.min(kept.length, most);
    },
  };
}
