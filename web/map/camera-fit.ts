/** Where the camera stands to show all of something. */
import type { Box } from './boxes.ts';
import type { Camera, Size } from './camera.ts';

export const FURTHEST = 0.03;

type Fit = {
  /** Pixels kept free left and right, and above and below. */
  beside: number;
  above: number;
  closest: number;
};

/** Shows all of a part of the picture, in the middle of the screen. */
export function fitted(bounds: Box, { width, height }: Size, { beside, above, closest }: Fit): Camera {
  const wide = (width - 2 * beside) / (bounds.right - bounds.left);
  const high = (height - 2 * above) / (bounds.bottom - bounds.top);
  const zoom = Math.max(FURTHEST, Math.min(wide, high, closest));
  return {
    zoom,
    x: width / 2 - ((bounds.left + bounds.right) / 2) * zoom,
    y: height / 2 - ((bounds.top + bounds.bottom) / 2) * zoom,
  };
}

/** Room for labels around the picture, in pixels. */
export const MARGIN = 30;
/** Nobody needs a small network blown up. */
const CLOSEST_FIT = 1.9;

/** Shows the whole picture. @param beside room left and right of it, in pixels. */
export function wholeIn(bounds: Box, size: Size, beside = MARGIN): Camera {
  return fitted(bounds, size, { beside, above: MARGIN, closest: CLOSEST_FIT });
}
