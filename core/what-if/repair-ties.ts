/** The fewest introductions that bring together again what a loss parts. */
import { isPresentIn, type Member } from '../network.ts';
import type { Pieces } from './falling-apart.ts';
import { fitBetween } from './fit.ts';
import type { Lost } from './lost.ts';
import { at, idAt, neighboursOf } from './tie-index.ts';

export type Introduction = {
  oneId: string;
  otherId: string;
  /** Who of the lost is tied to both and could introduce them while it is there, by name. */
  throughIds: string[];
  /** Joins a piece to the others, or gives a tie to somebody who is left alone. */
  kind: 'piece' | 'alone';
};

export type RepairTies = {
  /** How many it takes; fewer cannot do it. */
  count: number;
  /** The first of them: for the larger pieces first. */
  introductions: Introduction[];
};

const MOST_INTRODUCTIONS = 30;
/** Of each piece, those with the most ties among whoever knows one of the lost. */
const CONTACTS_OF_A_PIECE = 8;
const MOST_CONTACTS = 40;
const MOST_STRANGERS = 400;

/**
 * A tie joins two pieces at the most, so pieces − 1 ties bring a part together again, and no fewer. Where a part leaves
 * one member only, it needs a tie to somebody else; two of those help one another with one tie.
 * Suggested are two who both know somebody who would be lost and can introduce them before, who take on new work, and
 * fit best as partners; then by name and id.
 */
export function repairTies(lost: Lost, broken: readonly Pieces[]): RepairTies {
  const parted = broken.filter(([, other]) => other !== undefined);
  const alone = broken.flatMap(([only = [], other]) => (other === undefined && only.length === 1 ? only : []));
  const rejoining = parted.reduce((sum, pieces) => sum + pieces.length - 1, 0);
  const isAnybodyElse = lost.index.members.length - lost.places.length > 1;
  const introductions: Introduction[] = [];
  for (const pieces of parted) {
    if (introductions.length < MOST_INTRODUCTIONS) introductions.push(...joinPieces(lost, pieces));
  }
  return {
    count: rejoining + (isAnybodyElse ? Math.ceil(alone.length / 2) : 0),
    introductions: [...introductions, ...joinAlone(lost, alone)].slice(0, MOST_INTRODUCTIONS),
  };
}

function joinPieces(lost: Lost, [largest = [], ...others]: Pieces): Introduction[] {
  const joined = contactsIn(lost, largest);
  return others.slice(0, MOST_INTRODUCTIONS).flatMap((piece) => {
    const contacts = contactsIn(lost, piece);
    const pair = bestPair(lost, joined.slice(0, MOST_CONTACTS), contacts);
    joined.push(...contacts);
    return pair ? [{ ...pair, kind: 'piece' as const }] : [];
  });
}

/** With one another two by two; the last one of an odd number with somebody in the same country, where there is one. */
function joinAlone(lost: Lost, [first, ...others]: readonly number[]): Introduction[] {
  if (first === undefined) return [];
  const pair = bestPair(lost, [first], others.length > 0 ? others : strangersTo(lost, first));
  if (!pair) return [];
  const left = others.filter((place) => idAt(lost.index, place) !== pair.otherId);
  return [{ ...pair, kind: 'alone' }, ...joinAlone(lost, left)];
}

function strangersTo({ index, gone }: Lost, alone: number): number[] {
  const countries = index.members[alone]?.presences.map(({ country }) => country) ?? [];
  const strangers = [...index.members.keys()].filter((place) => at(gone, place) === 0 && place !== alone);
  const near = strangers.filter((place) => countries.some((code) => isIn(index.members[place], code)));
  return (near.length > 0 ? near : strangers).slice(0, MOST_STRANGERS);
}

function isIn(member: Member | undefined, code: string): boolean {
  return member !== undefined && isPresentIn(member, code);
}

function contactsIn({ index, gone }: Lost, piece: readonly number[]): number[] {
  const tieCount = (place: number) => neighboursOf(index, place).length;
  return piece
    .filter((place) => neighboursOf(index, place).some((neighbour) => at(gone, neighbour) === 1))
    .sort((one, other) => tieCount(other) - tieCount(one) || one - other)
    .slice(0, CONTACTS_OF_A_PIECE);
}

type Pair = Omit<Introduction, 'kind'>;

function bestPair(lost: Lost, ones: readonly number[], others: readonly number[]): Pair | null {
  const { index } = lost;
  let best: { pair: Pair; worth: number[] } | null = null;
  for (const one of ones) {
    for (const other of others) {
      const [member, partner] = [index.members[one], index.members[other]];
      if (!member || !partner) continue;
      const throughIds = knownToBoth(lost, one, other);
      const takesWork = [member, partner].every(({ availability }) => availability !== 'closed');
      const worth = [Number(throughIds.length > 0), Number(takesWork), fitBetween(member, partner)];
      if (!best || isMore(worth, best.worth))
        best = { pair: { oneId: member.id, otherId: partner.id, throughIds }, worth };
    }
  }
  return best?.pair ?? null;
}

function knownToBoth({ index, gone }: Lost, one: number, other: number): string[] {
  const known = new Set(neighboursOf(index, one));
  return [...neighboursOf(index, other)]
    .filter((place) => at(gone, place) === 1 && known.has(place))
    .sort((first, second) => first - second)
    .map((place) => idAt(index, place));
}

/** Compares the first of several grounds that differs. */
function isMore(worth: readonly number[], than: readonly number[]): boolean {
  const ground = worth.findIndex((value, place) => value !== than[place]);
  return ground >= 0 && (worth[ground] ?? 0) > (than[ground] ?? 0);
}
