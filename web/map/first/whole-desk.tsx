/** The desk with all that is known of the network, and where it is known from. */
import { SourcesNote } from '../../parts/sources-note.tsx';
import { mapNetwork } from '../../state/map-network.ts';
import { network } from '../../state/network.ts';
import { Ready } from '../../ui/ready.tsx';
import { MapDesk } from '../map-desk.tsx';

/** What the desk waits for. */
export const whole = mapNetwork;

export function WholeDesk() {
  return (
    <>
      <Ready of={mapNetwork} lines={12}>
        {(loaded) => <MapDesk network={loaded} />}
      </Ready>
      <Ready of={network} lines={0}>
        {({ sources }) => <SourcesNote sources={sources} />}
      </Ready>
    </>
  );
}
