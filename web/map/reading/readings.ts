/** What the shape of the network says, worked out in the map's thread once for each time that is looked at. */
import type { Reading } from '#core/measures/reading.ts';
import type { MapNetwork } from '../map-network.ts';
import { networkAsOf } from '../scene/in-time.ts';
import { haveDone } from '../thread.ts';

const known = new WeakMap<MapNetwork, Map<string, Promise<Reading>>>();
const MOST_KEPT = 4;

/** @param withWeakPoints whether what holds the network together alone is told: for coordinators. */
export function readingAt(network: MapNetwork, asOf: string | null, withWeakPoints: boolean): Promise<Reading> {
  const readings = known.get(network) ?? new Map<string, Promise<Reading>>();
  known.set(network, readings);
  const key = `${asOf} ${withWeakPoints}`;
  const found = readings.get(key) ?? read(networkAsOf(network, asOf), withWeakPoints);
  // The last one asked for stands last, and the first one goes.
  readings.delete(key);
  readings.set(key, found);
  for (const oldest of [...readings.keys()].slice(0, -MOST_KEPT)) readings.delete(oldest);
  found.catch(() => readings.delete(key));
  return found;
}

async function read({ members, ties }: MapNetwork, withWeakPoints: boolean): Promise<Reading> {
  const ground = {
    members: members.map(({ id, name, sectors, countries, capacities }) => ({
      id,
      name,
      sectors,
      countries,
      capacities,
    })),
    ties: ties.map(({ a, b }) => ({ a, b })),
    withWeakPoints,
  };
  const done = await haveDone({ kind: 'reading', ground });
  if (done.kind !== 'reading') throw new TypeError(`Asked for a reading, got a ${done.kind}.`);
  return done.reading;
}
