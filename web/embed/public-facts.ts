/**
 * What the part of another site asks for. Never with the cookie: whoever is signed in here as well sees what anybody
 * sees, as whoever stands behind them does.
 */
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import { type Answer, client, read } from '../api.ts';
import type { MapNetwork } from '../map/map-network.ts';
import { networkFromFacts } from '../map/network-from-facts.ts';
import type { KeptView } from '../views-api.ts';

const ANONYMOUS = { init: { credentials: 'omit' } } as const;

export async function publicNetwork(): Promise<Answer<MapNetwork>> {
  const answer = await read(client.map.$get({}, ANONYMOUS));
  return answer.ok ? { ok: true, value: networkFromFacts(unpackNetwork(answer.value)) } : answer;
}

export function publicView(id: string): Promise<Answer<KeptView>> {
  return read(client.views[':id'].$get({ param: { id } }, ANONYMOUS));
}
