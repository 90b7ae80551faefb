/** The parts of a network: whoever can be reached from one another over ties. */
import { at, neighboursOf, type TieRows } from './tie-index.ts';

export type Parts = {
  /** The part that the member at each place is in; -1 for those who are gone. */
  partOf: Int32Array;
  /** The places in each part, ascending; parts by their first place. */
  parts: number[][];
};

/** @param gone 1 for each place that is left out with its ties. */
export function partsOf(rows: TieRows, gone: Uint8Array): Parts {
  const partOf = new Int32Array(rows.starts.length - 1).fill(-1);
  const parts: number[][] = [];
  for (let first = 0; first < partOf.length; first++) {
    if (at(gone, first) === 1 || at(partOf, first) !== -1) continue;
    partOf[first] = parts.length;
    const part = [first];
    for (const place of part) {
      for (const neighbour of neighboursOf(rows, place)) {
        if (at(gone, neighbour) === 1 || at(partOf, neighbour) !== -1) continue;
        partOf[neighbour] = parts.length;
        part.push(neighbour);
      }
    }
    parts.push(part.sort((one, other) => one - other));
  }
  return { partOf, parts };
}
