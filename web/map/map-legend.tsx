/** The key to colours and shapes, made from the sectors that are there. Pressing one shows only its members. */
import { SECTORS } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { fittingMembers } from './fitting.ts';
import type { MapNetwork } from './map-network.ts';
import { toggledTerm } from './query/toggled-term.ts';
import type { Scene } from './scene.ts';
import type { MapView } from './view.ts';
import './map-legend.css';

type MapLegendProps = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  change: (change: Partial<MapView>) => void;
};

export function MapLegend({ network, view, change }: MapLegendProps) {
  const fitting = fittingMembers(network, view);
  const present = SECTORS.filter((sector) => network.members.some(({ sectors }) => sectors.includes(sector)));
  return (
    <fieldset class="map-legend">
      <legend class="only-spoken">{mapText.legend}</legend>
      {present.map((sector) => (
        <button
          class="map-legend_sector"
          key={sector}
          type="button"
          aria-pressed={view.q.split(' ').includes(`sector:${sector}`)}
          onClick={() => change({ q: toggledTerm(view.q, 'sector', sector) })}
        >
          <SectorMark sector={sector} />
          {text.sectors[sector]}
          <span class="map-legend_count">
            {text.figure(fitting.filter(({ sectors }) => sectors.includes(sector)).length)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
