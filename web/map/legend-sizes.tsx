/** The key to what is drawn besides colours: shapes where colours say something else, sizes, widths, and signs. */

import type { MapView } from '#core/map-view/view.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { mapLegendText } from '../text/map-legend-text.ts';
import { text } from '../text/text.ts';
import type { MapNetwork } from './map-network.ts';
import './legend-sizes.css';

type LegendSizesProps = {
  network: MapNetwork;
  view: MapView;
  /** The colours say the sector, and their signs its shape. */
  isShapeSaid: boolean;
};

export function LegendSizes({ network, view, isShapeSaid }: LegendSizesProps) {
  const { size, width, values, hulls, ghosts } = view;
  const words = mapLegendText;
  const isSized = size !== 'weight' && size !== 'same';
  const isWide = width !== 'same';
  if (isShapeSaid && !isSized && !isWide && values.length === 0 && !hulls && !ghosts) return null;
  const present = SECTORS.filter((sector) => network.members.some(({ sectors }) => sectors[0] === sector));
  return (
    <ul class="legend-sizes_signs">
      {isShapeSaid ? null : (
        <li class="legend-sizes_shapes">
          {words.shapes}
          {present.map((sector) => (
            <span class="legend-sizes_shape" key={sector}>
              <SectorMark sector={sector} /> {text.sectors[sector]}
            </span>
          ))}
        </li>
      )}
      {isSized ? (
        <Sign said={words.sizes[size]}>
          <circle cx="5" cy="8" r="3" />
          <circle cx="15" cy="8" r="5" />
          <circle cx="29" cy="8" r="7" />
        </Sign>
      ) : null}
      {isWide ? (
        <Sign said={words.widths[width]}>
          <path d="M2 3 H34" stroke-width="1" />
          <path d="M2 8 H34" stroke-width="2" />
          <path d="M2 13.5 H34" stroke-width="4" />
        </Sign>
      ) : null}
      {values.length > 0 ? (
        <Sign said={words.offers}>
          <path d="M2 8 H34" stroke-width="1.5" />
        </Sign>
      ) : null}
      {values.includes('capacity') ? (
        <Sign said={words.needs}>
          <path d="M2 8 H34" stroke-width="1.5" stroke-dasharray="4 3" />
        </Sign>
      ) : null}
      {hulls ? (
        <Sign said={words.hulls}>
          <rect class="legend-sizes_hull" x="3" y="2" width="30" height="12" rx="6" />
        </Sign>
      ) : null}
      {ghosts ? (
        <Sign said={words.ghosts}>
          <circle class="legend-sizes_ghost" cx="18" cy="8" r="6" />
        </Sign>
      ) : null}
    </ul>
  );
}

function Sign({ said, children }: { said: string; children: preact.ComponentChildren }) {
  return (
    <li class="legend-sizes_line">
      <svg class="legend-sizes_drawn" viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
        {children}
      </svg>
      {said}
    </li>
  );
}
