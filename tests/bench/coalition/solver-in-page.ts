/** Puts the search into a page, for the bench to measure it there. */
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';

declare global {
  var solver: { cheapestCover: typeof cheapestCover; smallestCover: typeof smallestCover };
}

globalThis.solver = { cheapestCover, smallestCover };
