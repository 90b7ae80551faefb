/** What a loss does to the ties: parts that fall into pieces, and members left without any. */
import { isPresentIn } from '../network.ts';
import type { Lost } from './lost.ts';
import { partsOf } from './parts.ts';
import { at, neighboursOf } from './tie-index.ts';

/** The pieces, as places, that one part of the network falls into; the largest first, equal ones by their first member. */
export type Pieces = number[][];

export type FallingApart = {
  /** Of each part that one of the lost is in and of which somebody is left. */
  broken: Pieces[];
  /** How many parts of two members or more there are, and into how many pieces they come. */
  before: number;
  after: number;
};

export function fallApart({ index, places, gone }: Lost): FallingApart {
  const whole = partsOf(index, new Uint8Array(index.members.length));
  const rest = partsOf(index, gone);
  const joined = whole.parts.filter((part) => part.length > 1);
  const touched = [...new Set(places.map((place) => at(whole.partOf, place)))].sort((one, other) => one - other);
  const piecesOf = (part: readonly number[]): Pieces => {
    const left = part.filter((place) => at(gone, place) === 0).map((place) => at(rest.partOf, place));
    const pieces = [...new Set(left)].map((piece) => rest.parts[piece] ?? []);
    return pieces.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  };
  return {
    broken: touched.map((part) => piecesOf(whole.parts[part] ?? [])).filter((pieces) => pieces.length > 0),
    before: joined.length,
    after: joined.reduce((sum, part) => sum + piecesOf(part).length, 0),
  };
}

/** Places of those who had ties and have none left. */
export function orphansOf({ index, gone }: Lost): number[] {
  return left({ index, gone }).filter((place) => {
    const tied = neighboursOf(index, place);
    return tied.length > 0 && tied.every((neighbour) => at(gone, neighbour) === 1);
  });
}

/** Places of those in the country asked for whose ties there all go, and who keep others elsewhere. */
export function orphansThere({ index, gone, country }: Lost): number[] {
  if (country === null) return [];
  const isThere = (place: number) => {
    const member = index.members[place];
    return member !== undefined && isPresentIn(member, country.code);
  };
  return left({ index, gone })
    .filter(isThere)
    .filter((place) => {
      const tied = [...neighboursOf(index, place)];
      const there = tied.filter(isThere);
      const isLeftThere = there.every((neighbour) => at(gone, neighbour) === 1);
      return there.length > 0 && isLeftThere && tied.some((neighbour) => at(gone, neighbour) === 0);
    });
}

function left({ index, gone }: Pick<Lost, 'index' | 'gone'>): number[] {
  return [...index.members.keys()].filter((place) => at(gone, place) === 0);
}
