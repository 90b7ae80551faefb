/** The key to colours and shapes, made from the sectors that are there. Pressing one shows only its members. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { fittingMembers } from './fitting.ts';
import type { MapNetwork } from './map-network.ts';
import type { MapView } from './view.ts';
import './map-legend.css';

type MapLegendProps = {
  network: MapNetwork;
  view: MapView;
  onChoose: (sectors: readonly Sector[]) => void;
};

export function MapLegend({ network, view, onChoose }: MapLegendProps) {
  const chosen = view.sectors;
  const others = fittingMembers(network, { ...view, sectors: [] });
  const present = SECTORS.filter((sector) => network.members.some(({ sectors }) => sectors.includes(sector)));
  const toggle = (sector: Sector) =>
    onChoose(chosen.includes(sector) ? chosen.filter((one) => one !== sector) : [...chosen, sector]);
  return (
    <fieldset class="map-legend">
      <legend class="only-spoken">{mapText.legend}</legend>
      {present.map((sector) => (
        <button
          class="map-legend_sector"
          key={sector}
          type="button"
          aria-pressed={chosen.includes(sector)}
          onClick={() => toggle(sector)}
        >
          <SectorMark sector={sector} />
          {text.sectors[sector]}
          <span class="map-legend_count">
            {text.figure(others.filter(({ sectors }) => sectors.includes(sector)).length)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
