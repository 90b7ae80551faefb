/** What the bubbles of the world view mean: the measure that colours them, its scale, and one sentence on the rest. */

import { type MapView, WORLD_MEASURES } from '#core/map-view/view.ts';
import { mapWorldText } from '../../text/map-world-text.ts';
import { Select } from '../../ui/select.tsx';
import type { MapNetwork } from '../map-network.ts';
import { capacityAsked } from './capacity-asked.ts';
import type { WorldReading } from './world-values.ts';
import './world-key.css';

type WorldKeyProps = {
  network: MapNetwork;
  view: MapView;
  world: WorldReading;
  change: (change: Partial<MapView>) => void;
};

const CHOICES = WORLD_MEASURES.map((id) => ({ id, label: mapWorldText.measures[id] }));

export function WorldKey({ network, view, world, change }: WorldKeyProps) {
  const { measure, steps, unknownCount, arcsLeftOut } = world;
  const capacityId = measure === 'capacity' ? capacityAsked(network, view.q) : null;
  const capacity = capacityId === null ? null : (network.capacityNames.get(capacityId) ?? capacityId);
  const say = measure === 'civic-space' ? mapWorldText.indexRange : mapWorldText.range;
  return (
    <div class="world-key">
      <div class="world-key_scale">
        <Select
          label={mapWorldText.colourBy}
          isCompact
          choices={CHOICES}
          chosen={measure}
          onChoose={(chosen) => change({ world: chosen })}
        />
        <ul class="world-key_steps" aria-label={mapWorldText.scale}>
          {measure === 'civic-space' ? null : (
            <li>
              <Bubble look="none" /> {mapWorldText.none}
            </li>
          )}
          {steps.map(({ from, to, paint }) => (
            <li key={paint}>
              <Bubble look={`step-${paint}`} /> {say(from, to)}
            </li>
          ))}
          {unknownCount > 0 ? (
            <li>
              <Bubble look="unknown" /> {mapWorldText.unknown}
            </li>
          ) : null}
        </ul>
      </div>
      {measure === 'capacity' && capacity === null ? <p>{mapWorldText.askCapacity}</p> : null}
      <p class="world-key_note">
        {mapWorldText.note(measure, capacity)}
        {arcsLeftOut > 0 ? ` ${mapWorldText.arcsLeftOut(arcsLeftOut)}` : null}
      </p>
    </div>
  );
}

function Bubble({ look }: { look: string }) {
  return (
    <svg class={`world-key_bubble is-${look}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
    </svg>
  );
}
