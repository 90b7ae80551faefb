/** The measures of the network for a panel. What was read last stays until the next is there. */

import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '#core/measures/reading.ts';
import type { MapNetwork } from '../map-network.ts';
import { isCoordinator } from './is-coordinator.ts';
import { readingAt } from './readings.ts';

type Read = { state: 'waiting' | 'failed' } | { state: 'ready'; reading: Reading };

export function useReading(network: MapNetwork, asOf: string | null): Read {
  const [read, setRead] = useState<Read>({ state: 'waiting' });
  const withWeakPoints = isCoordinator.value;
  useEffect(() => {
    let isWanted = true;
    readingAt(network, asOf, withWeakPoints).then(
      (reading) => isWanted && setRead({ state: 'ready', reading }),
      () => isWanted && setRead({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [network, asOf, withWeakPoints]);
  return read;
}
