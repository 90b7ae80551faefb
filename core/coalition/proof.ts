/** What shows that no smaller coalition can do it: prices that anybody can add up or, for some, the search itself. */
import { certificateFor } from './cover/certificate.ts';
import { missingBeyond, possibleDemand } from './cover/gaps.ts';
import type { Solution } from './solve.ts';

export type Proof =
  | {
      kind: 'prices';
      /** What counts as one member: prices are whole numbers in this unit. */
      unit: number;
      /** How scarce each need is, in the order of the question: what it pays for each member that it asks for. */
      needs: number[];
      /** The same for each thing asked of the members as a whole, in the order of the proposal's requirements. */
      requirements: number[];
      /** What a member pays for each limit that it counts against: `atMost`, `apart` and `mostMembers`, in that order. */
      limits: number[];
    }
  | { kind: 'search' };

/** Null where the size is not proven. */
export function proofOf(solution: Solution): Proof | null {
  const { question, included, problem, chosen, missing, lowerBound } = solution;
  if (chosen.length !== lowerBound) return null;
  // Prices speak of fixed demands. Where limits leave a choice of what to miss, only the search has looked at each.
  if (missingBeyond(problem, missing) > 0) return { kind: 'search' };
  const possible = { ...problem, demand: possibleDemand(problem) };
  const certificate = certificateFor(possible, lowerBound - included.length);
  if (!certificate) return { kind: 'search' };
  const { unit, rows, caps } = certificate;
  const needCount = question.needs.length;
  return { kind: 'prices', unit, needs: rows.slice(0, needCount), requirements: rows.slice(needCount), limits: caps };
}
