/** What holds a network together alone: members and ties without which a part falls apart. */
import { cutsOf } from '../what-if/cut-members.ts';
import { cutOffAlone } from '../what-if/cut-off.ts';
import { at, type TieRows } from '../what-if/tie-index.ts';

export type CutMember = {
  place: number;
  /** How many others are no longer tied to the largest piece that is left. */
  cutOff: number;
};

export type CutTie = {
  /** Places, the lower one first. */
  one: number;
  other: number;
  /** How many members the smaller of the two pieces has. */
  cutOff: number;
};

/** Whoever and whatever cuts off most first, then by places. */
export function weakPointsOf(rows: TieRows): { members: CutMember[]; ties: CutTie[] } {
  const count = rows.starts.length - 1;
  const everybody = new Uint8Array(count).fill(1);
  const cuts = cutsOf(rows, new Uint8Array(count), everybody);
  const members = Array.from({ length: count }, (_, place) => ({ place, cutOff: cutOffAlone(cuts, everybody, place) }))
    .filter(({ cutOff }) => cutOff > 0)
    .sort((one, other) => other.cutOff - one.cutOff || one.place - other.place);
  const ties = cuts.bridges
    .map(({ inner, outer, outerSize }) => {
      const size = cuts.sizes[at(cuts.partOf, inner)] ?? 0;
      return {
        one: Math.min(inner, outer),
        other: Math.max(inner, outer),
        cutOff: Math.min(outerSize, size - outerSize),
      };
    })
    .sort((a, b) => b.cutOff - a.cutOff || a.one - b.one || a.other - b.other);
  return { members, ties };
}
