/** Which entries of a network may be here twice. */
import type { Candidate } from '../import/difference.ts';
import { byName, type Member, memberById, type Network } from '../network.ts';
import { pairsAmong } from './candidates.ts';
import type { Match } from './compare.ts';
import { entryOfMember } from './entry.ts';
import { SUGGESTED_FROM } from './surety.ts';

type Named = Pick<Member, 'id' | 'name' | 'standing'>;

export type Suggestion = {
  /** The one that speaks for itself, or of which more is known. */
  stays: Named;
  goes: Named;
  because: Candidate['because'];
  surety: number;
};

/** Two ids, the smaller one first. */
export type Pair = { a: string; b: string };

/**
 * The surest first. Only what can be merged is suggested: one of the two is listed, and the other not retired.
 *
 * @param apart pairs of which somebody said that they are two
 */
export function suggestionsIn(network: Network, apart: readonly Pair[]): Suggestion[] {
  const members = memberById(network);
  const known = new Set(apart.map(keyOf));
  return pairsAmong(network.members.map(entryOfMember), network.countries)
    .filter(({ id, match }) => match.surety >= SUGGESTED_FROM && !known.has(keyOf(pairOf(id, match.id))))
    .flatMap(({ id, match }) => {
      const [one, other] = [members.get(id), members.get(match.id)];
      return one && other ? suggestionOf(one, other, match) : [];
    })
    .sort((one, other) => other.surety - one.surety || byName(one.stays, other.stays) || byName(one.goes, other.goes));
}

export function pairOf(one: string, other: string): Pair {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

function keyOf({ a, b }: Pair): string {
  return `${a} ${b}`;
}

function suggestionOf(one: Member, other: Member, { because, surety }: Match): Suggestion | [] {
  const [stays, goes] = [one, other].sort((a, b) => rankOf(b) - rankOf(a) || byName(a, b));
  if (!stays || goes?.standing !== 'listed' || stays.standing === 'retired') return [];
  return { stays: named(stays), goes: named(goes), because, surety: Math.round(surety * 100) / 100 };
}

/** Whoever speaks for itself stays, then whoever more is known of; what is retired last. */
function rankOf({ standing, presences, offers, needs, description, website }: Member): number {
  const facts = presences.length + offers.length + needs.length;
  const fields = [description, website].filter((value) => value !== null).length;
  return { member: 1e6, listed: 0, retired: -1e6 }[standing] + facts + fields;
}

function named({ id, name, standing }: Named): Named {
  return { id, name, standing };
}
