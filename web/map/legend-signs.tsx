/** What the key calls things, and what it says besides colours: shapes, sizes, widths and signs. */
import { MEMBER_KINDS, SECTORS, STANDINGS } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { mapLegendText as words } from '../text/map-legend-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import type { MapNetwork } from './map-network.ts';
import { communityNames } from './reading/community-names.ts';
import type { LegendEntry } from './scene/legend.ts';
import type { ColourBy, MapView } from './view.ts';

type LegendSizesProps = {
  network: MapNetwork;
  view: MapView;
  /** The colours say the sector, and their signs its shape. */
  isShapeSaid: boolean;
};

export function LegendSizes({ network, view, isShapeSaid }: LegendSizesProps) {
  const { size, width, values, hulls, ghosts } = view;
  const isSized = size !== 'weight' && size !== 'same';
  const isWide = width !== 'same';
  if (isShapeSaid && !isSized && !isWide && values.length === 0 && !hulls && !ghosts) return null;
  const present = SECTORS.filter((sector) => network.members.some(({ sectors }) => sectors[0] === sector));
  return (
    <ul class="map-legend_signs">
      {isShapeSaid ? null : (
        <li class="map-legend_shapes">
          {words.shapes}
          {present.map((sector) => (
            <span class="map-legend_shape" key={sector}>
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
          <rect class="map-legend_hull" x="3" y="2" width="30" height="12" rx="6" />
        </Sign>
      ) : null}
      {ghosts ? (
        <Sign said={words.ghosts}>
          <circle class="map-legend_ghost" cx="18" cy="8" r="6" />
        </Sign>
      ) : null}
    </ul>
  );
}

function Sign({ said, children }: { said: string; children: preact.ComponentChildren }) {
  return (
    <li class="map-legend_line">
      <svg class="map-legend_drawn" viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
        {children}
      </svg>
      {said}
    </li>
  );
}
export function legendName({ key, name, range }: LegendEntry, colour: ColourBy): string {
  if (name !== null) return name;
  if (range !== null && (colour === 'ties' || colour === 'capacities')) return words.steps[colour](range);
  if (key === 'none' || key === 'rest' || key === 'several') return words[key];
  if (key === 'fresh' || key === 'stale' || key === 'never') return words.freshness[key];
  const sector = SECTORS.find((one) => one === key);
  if (sector !== undefined) return text.sectors[sector];
  const kind = MEMBER_KINDS.find((one) => one === key);
  if (kind !== undefined) return pagesText.memberKinds[kind];
  const standing = STANDINGS.find((one) => one === key);
  if (standing !== undefined) return words.standings[standing];
  if (colour !== 'community') return key;
  return communityNames.value.get(Number(key)) ?? words.community(Number(key) + 1);
}
