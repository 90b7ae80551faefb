/** Works out what the scene needs beyond the network and the view. */

import type { MapView } from '#core/map-view/view.ts';
import type { MapNetwork } from '../map-network.ts';
import { communityNames } from '../reading/community-names.ts';
import { isCoordinator } from '../reading/is-coordinator.ts';
import { nameCommunities } from '../reading/name-communities.ts';
import { readingAt } from '../reading/readings.ts';
import { waysIn } from '../reading/ways.ts';
import type { SceneExtras } from '../scene.ts';
import { needsReading } from './needs-reading.ts';

export async function findExtras(network: MapNetwork, view: MapView): Promise<SceneExtras> {
  const found = waysIn(network, view);
  const ways =
    found?.kind === 'ways' ? found.ways.map(({ fromId, steps }) => [fromId, ...steps.map(({ toId }) => toId)]) : [];
  if (!needsReading(view)) return { ways };
  const reading = await readingAt(network, view.asOf, isCoordinator.peek());
  communityNames.value = nameCommunities(reading, network, 'label');
  const { communityById, betweennessById } = reading;
  return { ways, communityById, betweennessById };
}
