/**
 * The desk before it is touched: the same list, the same picture and the same places for what can be done. Whatever is
 * pressed is asked of the desk that takes its place.
 */

import type { PanelName } from '#core/map-view/view.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { mapFirstText } from '../../text/map-first-text.ts';
import { text } from '../../text/text.ts';
import { MapList } from '../map-list.tsx';
import type { MapNetwork } from '../map-network.ts';
import { FirstMap } from './first-map.tsx';
import '../list-side.css';
import '../map-bar.css';
import '../map-desk.css';
import '../map-legend.css';
import '../query-box.css';

type FirstDeskProps = {
  network: MapNetwork;
  /** @param fragment what the desk is to show first. */
  onAsk: (fragment: string) => void;
};

/** In the order of the bar. */
const PANELS: readonly PanelName[] = ['filter', 'look', 'path', 'compare', 'time', 'reading', 'gaps', 'views', 'share'];

export function FirstDesk({ network, onAsk }: FirstDeskProps) {
  const { members } = network;
  return (
    <div class="map-desk">
      <div class="map-desk_controls">
        <search class="query-box">
          <div class="query-box_field">
            <svg class="query-box_sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="M12.8 12.8 L17.5 17.5" />
            </svg>
            <input
              class="query-box_input"
              type="text"
              aria-label={mapFirstText.search}
              placeholder={mapFirstText.placeholder}
              onInput={(event) => onAsk(`q=${encodeURIComponent(event.currentTarget.value)}`)}
            />
          </div>
        </search>
        <div class="map-bar">
          <fieldset class="map-bar_panels">
            <legend class="only-spoken">{mapFirstText.panelBar}</legend>
            {PANELS.map((panel) => (
              <button
                class="map-bar_button"
                key={panel}
                type="button"
                aria-expanded={false}
                onClick={() => onAsk(`panel=${panel}`)}
              >
                {mapFirstText.panels[panel]}
              </button>
            ))}
          </fieldset>
          <div class="map-bar_view">
            <div class="map-bar_step" />
          </div>
        </div>
        <div class="map-desk_legend">
          <FirstLegend network={network} onAsk={onAsk} />
        </div>
      </div>
      <div class="map-desk_list">
        <section class="list-side" aria-label={mapFirstText.list}>
          <div class="list-side_found">
            <p>{mapFirstText.found(members.length, members.length)}</p>
          </div>
          <MapList network={network} members={members} focused={null} onFocus={(id) => onAsk(`focus=${id}`)} />
        </section>
      </div>
      <div class="map-desk_map">
        <FirstMap network={network} />
      </div>
    </div>
  );
}

function FirstLegend({ network: { members }, onAsk }: FirstDeskProps) {
  const countOf = (sector: (typeof SECTORS)[number]) =>
    members.filter(({ sectors }) => sectors.includes(sector)).length;
  return (
    <div class="map-legend">
      <fieldset class="map-legend_entries">
        <legend class="only-spoken">{mapFirstText.legend}</legend>
        {SECTORS.filter((sector) => countOf(sector) > 0).map((sector) => (
          <button
            class="map-legend_entry"
            key={sector}
            type="button"
            aria-pressed={false}
            onClick={() => onAsk(`q=sector:${sector}`)}
          >
            <SectorMark sector={sector} />
            {text.sectors[sector]}
            <span class="map-legend_count">{text.figure(countOf(sector))}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
