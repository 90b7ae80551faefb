/** The whole network as this viewer may see it, shared by the home page, the list and the map. */
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import { api } from '../api.ts';
import { createResource } from './resource.ts';

export const network = createResource(async () => {
  const answer = await api.map();
  return answer.ok ? { ok: true, value: unpackNetwork(answer.value) } : answer;
});
