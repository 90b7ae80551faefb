/** How the steps of an import are parted, so that each part fits into one request. */
import { type ImportStep, MOST_STEPS_A_SLICE } from './steps.ts';

/** In letters of JSON: at four bytes each still less than a request may carry. */
const LONGEST_SLICE = 1_000_000;

/** The steps in their order, in as few slices as hold them. @param longest letters of JSON that one may have. */
export function slicesOf(steps: readonly ImportStep[], longest = LONGEST_SLICE): ImportStep[][] {
  const slices: ImportStep[][] = [];
  let length = longest;
  for (const step of steps) {
    const own = JSON.stringify(step).length;
    const slice = slices.at(-1);
    if (slice && slice.length < MOST_STEPS_A_SLICE && length + own <= longest) {
      slice.push(step);
      length += own;
    } else {
      slices.push([step]);
      length = own;
    }
  }
  return slices;
}
