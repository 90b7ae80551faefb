/** The key to colours and shapes, made from the sectors that are there. Pressing one shows only its members. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { text } from '../text/text.ts';
import type { MapNetwork } from './map-network.ts';
import './map-legend.css';

type MapLegendProps = {
  network: MapNetwork;
  chosen: readonly Sector[];
  onChoose: (sectors: readonly Sector[]) => void;
};

export function MapLegend({ network, chosen, onChoose }: MapLegendProps) {
  const present = SECTORS.map((sector) => ({
    sector,
    memberCount: network.members.filter((member) => member.sectors.includes(sector)).length,
  })).filter(({ memberCount }) => memberCount > 0);
  const toggle = (sector: Sector) =>
    onChoose(chosen.includes(sector) ? chosen.filter((one) => one !== sector) : [...chosen, sector]);
  return (
    <fieldset class="map-legend">
      <legend class="only-spoken">{text.map.legend}</legend>
      {present.map(({ sector, memberCount }) => (
        <button
          class="map-legend_sector"
          key={sector}
          type="button"
          aria-pressed={chosen.includes(sector)}
          onClick={() => toggle(sector)}
        >
          <SectorMark sector={sector} />
          {text.sectors[sector]}
          <span class="map-legend_count">{text.figure(memberCount)}</span>
        </button>
      ))}
    </fieldset>
  );
}
