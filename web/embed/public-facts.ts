/** What the part of another site asks for, without the cookie as all that it asks. */
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import { type Answer, client, read } from '../api.ts';
import type { MapNetwork } from '../map/map-network.ts';
import { networkFromFacts } from '../map/network-from-facts.ts';
import type { KeptView } from '../views-api.ts';

export async function publicNetwork(): Promise<Answer<MapNetwork>> {
  const answer = await read(client.map.$get());
  return answer.ok ? { ok: true, value: networkFromFacts(unpackNetwork(answer.value)) } : answer;
}

export function publicView(id: string): Promise<Answer<KeptView>> {
  return read(client.views[':id'].$get({ param: { id } }));
}
