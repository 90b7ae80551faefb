/** The key to what is drawn, made from the scene. Pressing an entry asks for its members, or no longer does. */
import { SECTORS } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { loadMapLanguage, mapLanguage } from '../state/map-language.ts';
import { mapBoxText } from '../text/map-box-text.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { useLatePart } from '../ui/late-part.ts';
import type { MapNetwork } from './map-network.ts';
import type { LegendEntry } from './scene/legend.ts';
import type { Scene } from './scene.ts';
import type { MapView } from './view.ts';
import './map-legend.css';

type MapLegendProps = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  change: (change: Partial<MapView>) => void;
};

export function MapLegend({ network, view, scene, change }: MapLegendProps) {
  const { colour, entries } = scene.legend;
  const { q, size, width, values, hulls, ghosts } = view;
  const language = mapLanguage.value;
  const asked = q.trim() === '' ? null : (language?.askedAmong(network, view, entries) ?? null);
  const isMoreSaid =
    colour !== 'sector' || size !== 'weight' || width !== 'same' || values.length > 0 || hulls || ghosts;
  const more = useLatePart(isMoreSaid, () => import('./legend-more.tsx'));
  const toggle = async ({ field, value }: { field: string; value: string }) => {
    const loaded = await loadMapLanguage();
    if (loaded) change({ q: loaded.toggledIn(network, q, field, value) });
  };
  return (
    <div class="map-legend">
      <fieldset class="map-legend_entries">
        <legend class="only-spoken">{mapBoxText.legend(mapText.colours[colour])}</legend>
        {entries.map((entry) => {
          const { key, term, count } = entry;
          const said = (
            <>
              <LegendSign entry={entry} />
              {colour === 'sector' ? sectorName(key) : more?.legendName(entry, colour)}
              <span class="map-legend_count">{text.figure(asked?.get(key)?.count ?? count)}</span>
            </>
          );
          if (term === null)
            return (
              <span class="map-legend_entry" key={key}>
                {said}
              </span>
            );
          return (
            <button
              class="map-legend_entry"
              key={key}
              type="button"
              aria-pressed={asked?.get(key)?.isChosen ?? false}
              onClick={() => toggle(term)}
            >
              {said}
            </button>
          );
        })}
      </fieldset>
      {more ? <more.LegendSizes network={network} view={view} isShapeSaid={colour === 'sector'} /> : null}
    </div>
  );
}

function sectorName(key: string): string {
  const sector = SECTORS.find((one) => one === key);
  return sector === undefined ? text.sectorNone : text.sectors[sector];
}

function LegendSign({ entry: { paint } }: { entry: LegendEntry }) {
  if (paint.startsWith('sector:'))
    return <SectorMark sector={SECTORS.find((sector) => paint === `sector:${sector}`) ?? null} />;
  return <span class={`map-legend_sign is-${paint.replace(':', '-')}`} aria-hidden="true" />;
}
