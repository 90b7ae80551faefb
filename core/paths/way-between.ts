/** How one member could reach another, and what would connect them where it cannot. */
import { byName } from '../network.ts';
import { type Acquaintances, acquaintanceOf, type StepBy } from './acquaintance.ts';
import { shortestWays } from './shortest-ways.ts';

/** Who is met at each step after the first member, and by what. */
export type Way = { fromId: string; steps: { toId: string; by: StepBy }[] };

export type Joining = {
  /** One in the part of either; they are not tied, and may be the two themselves. */
  oneId: string;
  otherId: string;
  /** Codes of countries that both are present in, and sectors that both name. */
  countries: string[];
  sectors: string[];
  /** How many steps the way would have, the new tie included. */
  steps: number;
};

export type WayBetween =
  | { kind: 'ways'; ways: Way[]; count: number; steps: number }
  | { kind: 'apart'; fromPart: number; toPart: number; joinings: Joining[] };

const MOST_WAYS = 50;
const MOST_JOININGS = 3;

/**
 * All shortest ways over ties and open coalitions, in the order of names, at most fifty; a step in a coalition counts as
 * a tie does. Null for a member that is not there, and for a member to itself.
 */
export function wayBetween(all: Acquaintances, fromId: string, toId: string): WayBetween | null {
  const byId = new Map(all.members.map((member) => [member.id, member]));
  const [from, to] = [byId.get(fromId), byId.get(toId)];
  if (!from || !to || from === to) return null;
  const { around, stepsFrom, stepBy } = acquaintanceOf(all);
  const steps = stepsFrom(fromId);
  const length = steps.get(toId);
  if (length === undefined) return apart(all, { steps, other: stepsFrom(toId) });
  const nobody = { id: '', name: '' };
  const compare = (one: string, other: string) => byName(byId.get(one) ?? nobody, byId.get(other) ?? nobody);
  const { ways, count } = shortestWays(toId, { steps, around, compare, most: MOST_WAYS });
  const described = ways.map((ids) => ({
    fromId,
    steps: ids.slice(1).map((id, place) => ({ toId: id, by: stepBy(ids[place] ?? id, id) })),
  }));
  return { kind: 'ways', ways: described, count, steps: length };
}

type Parts = { steps: ReadonlyMap<string, number>; other: ReadonlyMap<string, number> };

/**
 * Who of the two parts could be introduced: pairs who are present in the same country, otherwise in the same sector,
 * otherwise the two themselves; those with the shortest way between the two first, then with most in common.
 */
function apart({ members }: Acquaintances, { steps, other }: Parts): WayBetween {
  const sorted = [...members].sort(byName);
  const ones = sorted.filter(({ id }) => steps.has(id));
  const others = sorted.filter(({ id }) => other.has(id));
  const join = (pairs: readonly Pair[]): Joining[] =>
    pairs
      .map(([one, another]) => ({
        oneId: one.id,
        otherId: another.id,
        countries: shared(one.countries, another.countries),
        sectors: shared(one.sectors, another.sectors),
        steps: (steps.get(one.id) ?? 0) + 1 + (other.get(another.id) ?? 0),
      }))
      .sort(
        (a, b) => a.steps - b.steps || b.countries.length - a.countries.length || b.sectors.length - a.sectors.length,
      )
      .slice(0, MOST_JOININGS);
  const nearest = (keysOf: (member: Member) => readonly string[]) =>
    join(nearestPairs(ones, others, { steps, other, keysOf }));
  const byCountry = nearest(({ countries }) => countries);
  const bySector = byCountry.length > 0 ? byCountry : nearest(({ sectors }) => sectors);
  const joinings =
    bySector.length > 0 ? bySector : join(nearestPairs(ones, others, { steps, other, keysOf: () => [''] }));
  return { kind: 'apart', fromPart: ones.length, toPart: others.length, joinings };
}

type Member = Acquaintances['members'][number];
type Pair = readonly [Member, Member];

/** For each country, or whatever the keys are, the nearest of one part with the nearest of the other; each pair once. */
function nearestPairs(
  ones: readonly Member[],
  others: readonly Member[],
  { steps, other, keysOf }: Parts & { keysOf: (member: Member) => readonly string[] },
): Pair[] {
  const [nearOne, nearOther] = [nearestByKey(ones, steps, keysOf), nearestByKey(others, other, keysOf)];
  const pairs = new Map<string, Pair>();
  for (const [key, one] of nearOne) {
    const another = nearOther.get(key);
    if (another) pairs.set(`${one.id} ${another.id}`, [one, another]);
  }
  return [...pairs.values()];
}

function nearestByKey(
  members: readonly Member[],
  steps: ReadonlyMap<string, number>,
  keysOf: (member: Member) => readonly string[],
): Map<string, Member> {
  const nearest = new Map<string, Member>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const known = nearest.get(key);
      if (!known || (steps.get(member.id) ?? 0) < (steps.get(known.id) ?? 0)) nearest.set(key, member);
    }
  }
  return nearest;
}

function shared(ones: readonly string[], others: readonly string[]): string[] {
  return ones.filter((one) => others.includes(one)).sort();
}
