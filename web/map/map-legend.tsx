/** The key to what is drawn, made from the scene. Pressing an entry asks for its members, or no longer does. */
import { useMemo } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import { mapLegendText } from '../text/map-legend-text.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { queryOf } from './fitting.ts';
import { legendName } from './legend-names.ts';
import { LegendSign } from './legend-sign.tsx';
import { LegendSizes } from './legend-sizes.tsx';
import type { MapNetwork } from './map-network.ts';
import { countValues } from './query/counts.ts';
import { FIELDS } from './query/query.ts';
import { chosenValue, toggledTerm } from './query/toggled-term.ts';
import { queryWordsOf } from './query-words.ts';
import type { Scene } from './scene.ts';
import './map-legend.css';

type MapLegendProps = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  change: (change: Partial<MapView>) => void;
};

export function MapLegend({ network, view, scene, change }: MapLegendProps) {
  const { colour, entries } = scene.legend;
  const { q, match } = view;
  const query = queryOf(network, q);
  const field = FIELDS.find((one) => entries.some(({ term }) => term?.field === one));
  const counts = useMemo(
    () => (field === undefined ? undefined : countValues(query, match, network, [field]).get(field)),
    [query, match, network, field],
  );
  return (
    <div class="map-legend">
      <fieldset class="map-legend_entries">
        <legend class="only-spoken">{mapLegendText.legend(mapText.colours[colour])}</legend>
        {entries.map((entry) => {
          const { key, term } = entry;
          const count = term === null ? entry.count : (counts?.get(term.value) ?? 0);
          const said = (
            <>
              <LegendSign entry={entry} />
              {legendName(entry, colour)}
              <span class="map-legend_count">{text.figure(count)}</span>
            </>
          );
          if (term === null || field === undefined)
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
              aria-pressed={chosenValue(query.terms, field, term.value) !== null}
              onClick={() => change({ q: toggledTerm(q, field, term.value, queryWordsOf(network)) })}
            >
              {said}
            </button>
          );
        })}
      </fieldset>
      <LegendSizes network={network} view={view} isShapeSaid={colour === 'sector'} />
    </div>
  );
}
