/** How the members of a coalition stand to each other: who knows whom, who could introduce whom, and who convenes. */
import { byName } from '../network.ts';
import type { Ground, GroundMember, GroundTie } from './ground.ts';

export type Together = {
  /** Visible ties between its members. */
  ties: GroundTie[];
  /** Members who are tied to each other, directly or through others of them; the largest part first. */
  parts: string[][];
  /** How many introductions it takes until all are joined: one less than there are parts. */
  introductions: number;
  /** For each two parts that somebody outside of the coalition could join. `parts` are places in `parts`. */
  introducers: { parts: [number, number] /** By name, at most three. */; memberIds: string[]; count: number }[];
  /** Null where there are no members. */
  convenor: Convenor | null;
};

export type Convenor = {
  memberId: string;
  /** The sum of steps along ties to all others; whoever cannot be reached counts as many steps as there are members. */
  distance: number;
  tieCount: number;
  /** How many of the others it can reach along ties. */
  reached: number;
};

const MOST_NAMED = 3;

/** @param memberIds in the coalition, each once. */
export function togetherOf(network: Pick<Ground, 'members' | 'ties'>, memberIds: readonly string[]): Together {
  const inside = new Set(memberIds);
  const members = network.members.filter(({ id }) => inside.has(id)).sort(byName);
  const ties = network.ties
    .filter(({ a, b }) => inside.has(a) && inside.has(b))
    .map(({ a, b, kind }) => ({ a, b, kind }));
  const tied = tiedIdsOf(ties);
  const parts = partsOf(members, tied);
  return {
    ties,
    parts,
    introductions: Math.max(0, parts.length - 1),
    introducers: introducersOf(network, parts),
    convenor: convenorOf(members, tied),
  };
}

type TiedIds = Map<string, Set<string>>;

function tiedIdsOf(ties: readonly GroundTie[]): TiedIds {
  const tied: TiedIds = new Map();
  const note = (one: string, other: string) => {
    const known = tied.get(one);
    if (known) known.add(other);
    else tied.set(one, new Set([other]));
  };
  for (const { a, b } of ties) {
    note(a, b);
    note(b, a);
  }
  return tied;
}

/** Steps along ties from one member to each that it reaches, itself at 0. */
function stepsFrom(start: string, tied: TiedIds): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, step] of steps) {
    for (const next of tied.get(id) ?? []) {
      if (!steps.has(next)) steps.set(next, step + 1);
    }
  }
  return steps;
}

/** @param members by name. */
function partsOf(members: readonly GroundMember[], tied: TiedIds): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const { id } of members) {
    if (seen.has(id)) continue;
    const reached = stepsFrom(id, tied);
    for (const one of reached.keys()) seen.add(one);
    parts.push(members.map((member) => member.id).filter((one) => reached.has(one)));
  }
  return parts.sort((one, other) => other.length - one.length);
}

function introducersOf({ members, ties }: Pick<Ground, 'members' | 'ties'>, parts: readonly string[][]) {
  const partOf = new Map(parts.flatMap((ids, part) => ids.map((id): [string, number] => [id, part])));
  const reach = new Map<string, Set<number>>();
  const note = (outsideId: string, insideId: string) => {
    const part = partOf.get(insideId);
    if (part === undefined || partOf.has(outsideId)) return;
    const known = reach.get(outsideId);
    if (known) known.add(part);
    else reach.set(outsideId, new Set([part]));
  };
  for (const { a, b } of ties) {
    note(a, b);
    note(b, a);
  }
  const outside = members.filter(({ id }) => (reach.get(id)?.size ?? 0) > 1).sort(byName);
  const pairs = parts.flatMap((_, one) => parts.map((__, other): [number, number] => [one, other]));
  return pairs
    .filter(([one, other]) => one < other)
    .map((pair) => {
      const able = outside.filter(({ id }) => pair.every((part) => reach.get(id)?.has(part)));
      return { parts: pair, memberIds: able.slice(0, MOST_NAMED).map(({ id }) => id), count: able.length };
    })
    .filter(({ count }) => count > 0);
}

/** The member nearest to all others, then the one with most ties, then by name. */
function convenorOf(members: readonly GroundMember[], tied: TiedIds): Convenor | null {
  const [nearest = null] = members
    .map(({ id }) => {
      const steps = [...stepsFrom(id, tied).values()];
      const unreached = members.length - steps.length;
      const distance = steps.reduce((sum, step) => sum + step, 0) + unreached * members.length;
      return { memberId: id, distance, tieCount: tied.get(id)?.size ?? 0, reached: steps.length - 1 };
    })
    .sort((one, other) => one.distance - other.distance || other.tieCount - one.tieCount);
  return nearest;
}
