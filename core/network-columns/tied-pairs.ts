/** Who is tied to whom, and which way. */
import type { Tie } from '../network.ts';
import type { NetworkColumns } from './columns.ts';
import { placesOf, readLists, wordAt } from './lists.ts';
import { readNumbers } from './numbers.ts';

type TiedPair = Pick<Tie, 'a' | 'b' | 'direction'>;

/** In the order of the columns of ties; `a` is the smaller id. */
export function tiedPairs(
  columns: Pick<NetworkColumns['ties'], 'ends' | 'directions'>,
  members: readonly { id: string }[],
): TiedPair[] {
  const directions = readNumbers(columns.directions);
  let row = 0;
  return readLists(columns.ends).flatMap((steps, place) =>
    placesOf(steps, place).map((later) => {
      const [first, second] = [wordAt(members, place).id, wordAt(members, later).id];
      const isInOrder = first < second;
      const direction = directionOf(directions[row] ?? 0, isInOrder);
      row++;
      return isInOrder ? { a: first, b: second, direction } : { a: second, b: first, direction };
    }),
  );
}

function directionOf(direction: number, isInOrder: boolean): Tie['direction'] {
  if (direction === 0) return 'both';
  return (direction === 1) === isInOrder ? 'a-to-b' : 'b-to-a';
}
