/** The map beside another job's results: lights up the members that it found. */
import { useMemo } from 'preact/hooks';
import { goTo } from '../state/location.ts';
import { mapNetwork } from '../state/map-network.ts';
import { Ready } from '../ui/ready.tsx';
import type { LayoutPlan } from './layout/layout.ts';
import { MapLoader } from './map-loader.tsx';
import type { MapNetwork } from './map-network.ts';
import { sceneOfLit } from './scene.ts';
import './map-panel.css';

type MapPanelProps = {
  /** The members to light up, in the order in which N and P walk through them. */
  litIds: readonly string[];
  /** Ways through the network to light up as well, as ids from one end to the other. */
  ways?: readonly (readonly string[])[];
  selectedId: string | null;
  /** Null when the viewer leaves the selection. */
  onSelect: (memberId: string | null) => void;
  heading: string;
};

export function MapPanel(props: MapPanelProps) {
  return (
    <section class="map-panel" aria-label={props.heading}>
      <h3 class="map-panel_heading">{props.heading}</h3>
      <div class="map-panel_map">
        <Ready of={mapNetwork}>{(network) => <LitMap network={network} {...props} />}</Ready>
      </div>
    </section>
  );
}

const BY_COUNTRY: LayoutPlan = { by: 'country', values: [], ghosts: [], opened: [] };
const NO_WAYS: readonly (readonly string[])[] = [];

function LitMap({
  network,
  litIds,
  ways = NO_WAYS,
  selectedId,
  onSelect,
  heading,
}: MapPanelProps & { network: MapNetwork }) {
  // By their words: pages build the list anew each time they draw.
  const said = JSON.stringify([litIds, ways]);
  const scene = useMemo(() => sceneOfLit(network, { litIds, ways, selectedId }), [network, said, selectedId]);
  return (
    <MapLoader
      network={network}
      scene={scene}
      plan={BY_COUNTRY}
      order={litIds}
      name={heading}
      onFocus={(id) => {
        if (id === null || network.memberById.has(id)) onSelect(id);
      }}
      onOpen={(id) => goTo(`/members/${id}`)}
    />
  );
}
