/** Who knows whom, and by what: ties, and coalitions that both are in. */
import type { Tie } from '../network.ts';
import type { CoalitionStatus, TieKind } from '../vocabulary.ts';
import type { Around } from './shortest-ways.ts';

export type Acquaintances = {
  members: readonly { id: string; name: string; countries: readonly string[]; sectors: readonly string[] }[];
  ties: readonly Pick<Tie, 'a' | 'b' | 'kind' | 'direction'>[];
  /** Those that are closed bring nobody together any more. */
  coalitions: readonly { id: string; name: string; status: CoalitionStatus; memberIds: readonly string[] }[];
};

export type StepBy = {
  /** Ties by kind; *isAway*: from the first to the second, or in both directions. */
  ties: { kind: TieKind; isAway: boolean }[];
  /** Ids of coalitions that both are in, by name. */
  coalitionIds: string[];
};

export type Acquaintance = {
  around: Around;
  /** How many steps it takes from one to each that can be reached, the nearest first. */
  stepsFrom: (id: string) => Map<string, number>;
  /** What the step between two who know each other rests on. */
  stepBy: (one: string, other: string) => StepBy;
};

/** Ties of a member to itself or to nobody who is there lead nowhere; so do closed coalitions. Unknown ids know nobody. */
export function acquaintanceOf({ members, ties, coalitions }: Acquaintances): Acquaintance {
  const tiesById = new Map<string, Acquaintances['ties'][number][]>(members.map(({ id }) => [id, []]));
  for (const tie of ties) {
    if (tie.a === tie.b || !tiesById.has(tie.a) || !tiesById.has(tie.b)) continue;
    tiesById.get(tie.a)?.push(tie);
    tiesById.get(tie.b)?.push(tie);
  }
  const open = coalitions.filter(({ status }) => status !== 'closed');
  const coalitionsById = new Map<string, typeof open>();
  for (const coalition of open) {
    for (const id of coalition.memberIds) coalitionsById.set(id, [...(coalitionsById.get(id) ?? []), coalition]);
  }
  return {
    *around(id) {
      for (const { a, b } of tiesById.get(id) ?? []) yield a === id ? b : a;
      for (const { memberIds } of coalitionsById.get(id) ?? []) {
        for (const other of memberIds) if (other !== id && tiesById.has(other)) yield other;
      }
    },
    stepsFrom(id) {
      const steps = new Map([[id, 0]]);
      const walked = new Set<string>();
      const meet = (other: string, step: number) => {
        if (tiesById.has(other) && !steps.has(other)) steps.set(other, step);
      };
      // A map is walked in the order in which it grows. All of a coalition are as near as they come the first time.
      for (const [one, step] of steps) {
        for (const { a, b } of tiesById.get(one) ?? []) meet(a === one ? b : a, step + 1);
        for (const coalition of coalitionsById.get(one) ?? []) {
          if (walked.has(coalition.id)) continue;
          walked.add(coalition.id);
          for (const other of coalition.memberIds) meet(other, step + 1);
        }
      }
      return steps;
    },
    stepBy(one, other) {
      const between = (tiesById.get(one) ?? []).filter(({ a, b }) => a === other || b === other);
      const shared = (coalitionsById.get(one) ?? []).filter(({ memberIds }) => memberIds.includes(other));
      return {
        ties: between
          .map(({ a, kind, direction }) => ({
            kind,
            isAway: direction === 'both' || (direction === 'a-to-b') === (a === one),
          }))
          .sort((left, right) =>
            left.kind < right.kind ? -1 : left.kind > right.kind ? 1 : Number(right.isAway) - Number(left.isAway),
          ),
        coalitionIds: shared.map(({ id }) => id),
      };
    },
  };
}
