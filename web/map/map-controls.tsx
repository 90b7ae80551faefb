/** Search and filters of the map and its list. */
import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { otherNamesOfCapacityId, otherNamesOfCountry } from '../state/other-names.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { MapNetwork } from './map-network.ts';
import type { MapView } from './view.ts';
import './map-controls.css';

type MapControlsProps = {
  network: MapNetwork;
  view: MapView;
  searchRef: Ref<HTMLDivElement>;
  onChange: (change: Partial<MapView>) => void;
};

export function MapControls({ network, view, searchRef, onChange }: MapControlsProps) {
  const countries = useMemo(() => optionsOf(network, 'countries', view.country), [network, view.country]);
  const capacities = useMemo(() => optionsOf(network, 'capacities', view.capacity), [network, view.capacity]);
  return (
    <div class="map-controls">
      <div class="map-controls_search" ref={searchRef}>
        <TextField label={mapText.search} value={view.q} onInput={(q) => onChange({ q })} />
      </div>
      <Combobox
        label={mapText.country}
        placeholder={mapText.anyCountry}
        nothing={mapText.noCountry}
        options={countries}
        chosenId={view.country}
        onPick={(country) => onChange({ country })}
        onClear={() => onChange({ country: null })}
      />
      <Combobox
        label={mapText.capacity}
        placeholder={mapText.anyCapacity}
        nothing={mapText.noCapacity}
        options={capacities}
        chosenId={view.capacity}
        onPick={(capacity) => onChange({ capacity })}
        onClear={() => onChange({ capacity: null })}
      />
    </div>
  );
}

/** What some member has, by name, with the number of members that have it; and what is chosen, even if nobody has it. */
function optionsOf(network: MapNetwork, field: 'countries' | 'capacities', chosenId: string | null) {
  const { members, countryNames, capacityNames } = network;
  const names = field === 'countries' ? countryNames : capacityNames;
  const counts = new Map<string, number>(chosenId === null ? [] : [[chosenId, 0]]);
  for (const key of members.flatMap((member) => member[field])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([id, memberCount]) => ({
      id,
      label: names.get(id) ?? id,
      note: text.figure(memberCount),
      also: field === 'countries' ? otherNamesOfCountry(id) : otherNamesOfCapacityId(id),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
