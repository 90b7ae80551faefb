/** A network whose points are members, or groups of them that were drawn together. */
import { at, type TieRows } from '../what-if/tie-index.ts';

export type Grains = TieRows & {
  /** For each of `neighbours`. */
  weights: Float64Array;
  /** The weight within each point, counted from both ends. */
  within: Float64Array;
  /** The weight of all ties, counted from both ends. */
  total: number;
};

/** Which group each point is in, by numbers from 0 up. */
export type Grouped = { groupOf: Int32Array; groupCount: number };

/** Each member a point of its own. @param weights of each of `neighbours`; the same from either end. */
export function grainsOf({ starts, neighbours }: TieRows, weights: Float64Array): Grains {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { starts, neighbours, weights, within: new Float64Array(starts.length - 1), total };
}

/** One point for each group, with the weights of all that was drawn together. */
export function condense({ starts, neighbours, weights, within, total }: Grains, grouped: Grouped): Grains {
  const { groupOf, groupCount } = grouped;
  const points = pointsByGroup(grouped);
  const inside = new Float64Array(groupCount);
  const groupStarts = new Int32Array(groupCount + 1);
  const targets: number[] = [];
  const sums: number[] = [];
  const sumTo = new Float64Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    const met: number[] = [];
    for (let turn = at(points.starts, group); turn < at(points.starts, group + 1); turn++) {
      const point = at(points.list, turn);
      inside[group] = (inside[group] ?? 0) + (within[point] ?? 0);
      for (let tie = at(starts, point); tie < at(starts, point + 1); tie++) {
        const other = at(groupOf, at(neighbours, tie));
        if (sumTo[other] === 0) met.push(other);
        sumTo[other] = (sumTo[other] ?? 0) + (weights[tie] ?? 0);
      }
    }
    for (const other of met.sort((one, another) => one - another)) {
      const sum = sumTo[other] ?? 0;
      sumTo[other] = 0;
      if (other === group) inside[group] = (inside[group] ?? 0) + sum;
      else {
        targets.push(other);
        sums.push(sum);
      }
    }
    groupStarts[group + 1] = targets.length;
  }
  return {
    starts: groupStarts,
    neighbours: Int32Array.from(targets),
    weights: Float64Array.from(sums),
    within: inside,
    total,
  };
}

/** The points of each group from `starts[group]` up to `starts[group + 1]` of `list`. */
function pointsByGroup({ groupOf, groupCount }: Grouped): { starts: Int32Array; list: Int32Array } {
  const starts = new Int32Array(groupCount + 1);
  for (const group of groupOf) starts[group + 1] = at(starts, group + 1) + 1;
  for (let group = 0; group < groupCount; group++) starts[group + 1] = at(starts, group + 1) + at(starts, group);
  const ends = starts.slice();
  const list = new Int32Array(groupOf.length);
  for (let point = 0; point < groupOf.length; point++) {
    const group = at(groupOf, point);
    list[at(ends, group)] = point;
    ends[group] = at(ends, group) + 1;
  }
  return { starts, list };
}
