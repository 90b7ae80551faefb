/** A sector as a small sign: colour and shape together, so that either is enough. */
import type { Sector } from '#core/vocabulary.ts';
import { text } from '../text/text.ts';
import { SECTOR_SHAPES } from './sector-shapes.ts';
import './sector-mark.css';

/** A member without a sector is a small dot. */
const NO_SECTOR_PATH = 'M8 4.5 A3.5 3.5 0 1 1 8 11.5 A3.5 3.5 0 1 1 8 4.5 Z';

/** Outlines in a square of 16, drawn to look equally heavy. */
const SHAPE_PATHS = {
  rectangle: 'M2.5 2.5 H13.5 V13.5 H2.5 Z',
  triangle: 'M8 1.5 L15 14 H1 Z',
  ellipse: 'M8 1.6 A6.4 6.4 0 1 1 8 14.4 A6.4 6.4 0 1 1 8 1.6 Z',
  diamond: 'M8 0.8 L15.2 8 L8 15.2 L0.8 8 Z',
  pentagon: 'M8 1 L15 6.2 L12.3 14.4 H3.7 L1 6.2 Z',
  hexagon: 'M4.4 1.8 H11.6 L15.2 8 L11.6 14.2 H4.4 L0.8 8 Z',
  star: 'M8 0.6 L10.2 5.5 L15.5 6.1 L11.5 9.7 L12.6 15 L8 12.3 L3.4 15 L4.5 9.7 L0.5 6.1 L5.8 5.5 Z',
} as const;

type SectorMarkProps = { sector: Sector | null; isSpoken?: boolean };

export function SectorMark({ sector, isSpoken = false }: SectorMarkProps) {
  const name = sector === null ? text.sectorNone : text.sectors[sector];
  const path = sector === null ? NO_SECTOR_PATH : SHAPE_PATHS[SECTOR_SHAPES[sector]];
  const shape = { class: `sector-mark is-${sector ?? 'none'}`, viewBox: '0 0 16 16', width: 13, height: 13 };
  if (!isSpoken) {
    return (
      <svg {...shape} aria-hidden="true">
        <path d={path} />
      </svg>
    );
  }
  return (
    <svg {...shape} role="img" aria-label={name}>
      <title>{name}</title>
      <path d={path} />
    </svg>
  );
}
