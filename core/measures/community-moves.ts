/** One level of drawing a network together: points move to the neighbouring group that gains most. */
import { at } from '../what-if/tie-index.ts';
import type { Grains, Grouped } from './grains.ts';

/** From each point alone, until no point gains by moving. Groups are numbered by their first point. */
export function moveEach(grains: Grains): Grouped {
  const { starts, neighbours, weights, within, total } = grains;
  const count = starts.length - 1;
  const groupOf = Int32Array.from({ length: count }, (_, point) => point);
  const sumOf = new Float64Array(count);
  for (let point = 0; point < count; point++) {
    let sum = within[point] ?? 0;
    for (let tie = at(starts, point); tie < at(starts, point + 1); tie++) sum += weights[tie] ?? 0;
    sumOf[point] = sum;
  }
  const groupSum = sumOf.slice();
  const weightTo = new Float64Array(count);
  const waiting = createQueue(count);

  for (let point = waiting.next(); point !== -1; point = waiting.next()) {
    const own = at(groupOf, point);
    const met: number[] = [];
    for (let tie = at(starts, point); tie < at(starts, point + 1); tie++) {
      const group = at(groupOf, at(neighbours, tie));
      if (weightTo[group] === 0) met.push(group);
      weightTo[group] = (weightTo[group] ?? 0) + (weights[tie] ?? 0);
    }
    const sum = sumOf[point] ?? 0;
    groupSum[own] = (groupSum[own] ?? 0) - sum;
    // Weight to the group, less what chance would put there; times the weight of all, so that it stays a whole number.
    const gainOf = (group: number) => (weightTo[group] ?? 0) * total - (groupSum[group] ?? 0) * sum;
    let [best, bestGain] = [own, gainOf(own)];
    for (const group of met) {
      const gain = gainOf(group);
      if (gain < bestGain || (gain === bestGain && (best === own || group > best))) continue;
      [best, bestGain] = [group, gain];
    }
    for (const group of met) weightTo[group] = 0;
    groupSum[best] = (groupSum[best] ?? 0) + sum;
    if (best === own) continue;
    groupOf[point] = best;
    for (let tie = at(starts, point); tie < at(starts, point + 1); tie++) {
      const neighbour = at(neighbours, tie);
      if (at(groupOf, neighbour) !== best) waiting.add(neighbour);
    }
  }
  return renumbered(groupOf);
}

/** All points in their order; whoever is added waits once, at the end. */
function createQueue(count: number) {
  const ring = Int32Array.from({ length: count }, (_, point) => point);
  const isWaiting = new Uint8Array(count).fill(1);
  let [head, waitingCount] = [0, count];
  return {
    /** -1: nobody waits. */
    next(): number {
      if (waitingCount === 0) return -1;
      const point = at(ring, head);
      head = (head + 1) % count;
      waitingCount -= 1;
      isWaiting[point] = 0;
      return point;
    },
    add(point: number): void {
      if (at(isWaiting, point) === 1) return;
      ring[(head + waitingCount) % count] = point;
      waitingCount += 1;
      isWaiting[point] = 1;
    },
  };
}

function renumbered(groupOf: Int32Array): Grouped {
  const numbers = new Int32Array(groupOf.length).fill(-1);
  let groupCount = 0;
  const renamed = groupOf.map((group) => {
    if (at(numbers, group) === -1) numbers[group] = groupCount++;
    return at(numbers, group);
  });
  return { groupOf: renamed, groupCount };
}
