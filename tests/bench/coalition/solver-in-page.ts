/** Puts the search into a page, with all that the product asks of it: to measure how large it is, and how quick there. */
import { bestOfSize } from '#core/coalition/cover/best-of-size.ts';
import { boundShownBy, certificateFor } from '#core/coalition/cover/certificate.ts';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import { coversOfSize } from '#core/coalition/cover/equal-covers.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';

const parts = {
  bestOfSize,
  boundShownBy,
  certificateFor,
  cheapestCover,
  coversOfSize,
  smallestCover,
};

declare global {
  var solver: typeof parts;
}

globalThis.solver = parts;
