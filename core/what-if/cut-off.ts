/** How many members a loss cuts off from the largest piece of what their part of the network was. */
import type { Cuts } from './cut-members.ts';
import { at } from './tie-index.ts';

/** @param whole the network before anybody is lost. */
export function cutOffAlone(whole: Cuts, counted: Uint8Array, place: number): number {
  return sizeAround(whole, place) - at(counted, place) - at(whole.largestLeft, place);
}

/**
 * The same for a second loss beside a first.
 * @param without the network without the first.
 */
export function cutOffWith(
  whole: Cuts,
  without: Cuts,
  { counted, first }: { counted: Uint8Array; first: number },
): (second: number) => number {
  const part = at(whole.partOf, first);
  const rest = sizeAround(whole, first) - at(counted, first);
  const [largest, next] = largestPieces(whole, without, part);
  return (second) => {
    if (at(whole.partOf, second) !== part)
      return cutOffAlone(whole, counted, first) + cutOffAlone(whole, counted, second);
    const elsewhere = at(without.partOf, second) === largest.piece ? next.size : largest.size;
    return rest - at(counted, second) - Math.max(elsewhere, at(without.largestLeft, second));
  };
}

function sizeAround({ partOf, sizes }: Cuts, place: number): number {
  return sizes[at(partOf, place)] ?? 0;
}

const NO_PIECE = { piece: -1, size: 0 };

/** The two largest of the pieces that a part of the network fell into. */
function largestPieces(whole: Cuts, without: Cuts, part: number) {
  let [largest, next] = [NO_PIECE, NO_PIECE];
  const seen = new Uint8Array(without.sizes.length);
  for (let place = 0; place < whole.partOf.length; place++) {
    const piece = at(without.partOf, place);
    if (at(whole.partOf, place) !== part || piece === -1 || at(seen, piece) === 1) continue;
    seen[piece] = 1;
    const size = without.sizes[piece] ?? 0;
    if (size > largest.size) [largest, next] = [{ piece, size }, largest];
    else if (size > next.size) next = { piece, size };
  }
  return [largest, next] as const;
}
