/** The shape that goes with each sector's colour, by the names that the map's drawing library uses. */
import type { Sector } from '#core/vocabulary.ts';

export const SECTOR_SHAPES = {
  humanitarian: 'rectangle',
  development: 'triangle',
  'human-rights': 'ellipse',
  media: 'diamond',
  gender: 'pentagon',
  peace: 'hexagon',
  environment: 'star',
} as const satisfies Record<Sector, string>;
