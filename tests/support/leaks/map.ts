/** What columns could tell of those who are not in them. */

import { byName } from '#core/network.ts';
import type { NetworkColumns } from '#core/network-columns/columns.ts';
import { stepsOf, writeLists } from '#core/network-columns/lists.ts';
import type { OutlineColumns } from '#core/network-columns/outline.ts';
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Leak } from '../leaks.ts';
import { changing } from './answers.ts';

export const MAP_LEAKS: Leak[] = [
  changing(
    'the outline keeps countries that only hidden members are in',
    /^GET \/api\/map\/outline$/,
    async (response, { stored }) => {
      if (response.status !== 200) return response;
      const { words, ...columns }: OutlineColumns = JSON.parse(await response.text());
      const codes = [...new Set(stored.presences.map(({ country }) => country))].sort().join('');
      const all = { ...words, countries: { ...words.countries, codes } };
      return new Response(JSON.stringify({ ...columns, words: all }), response);
    },
  ),
  inColumns('the map keeps a word that only hidden members use', (columns, { members }) => ({
    ...columns,
    words: { ...columns.words, languages: [...new Set(members.flatMap(({ languages }) => languages))].sort() },
  })),
  inColumns('the map counts places over all members, so that there are gaps', (columns, stored) => {
    const ids = stored.members.toSorted(byName).map(({ id }) => id);
    const { members, ties } = unpackNetwork(columns);
    const laterEnds = members.map(({ id }) => {
      const place = ids.indexOf(id);
      const others = ties.filter(({ a, b }) => a === id || b === id).map(({ a, b }) => ids.indexOf(a === id ? b : a));
      return stepsOf(
        others.filter((other) => other > place).sort((one, other) => one - other),
        place,
      );
    });
    return { ...columns, ties: { ...columns.ties, ends: writeLists(laterEnds) } };
  }),
];

function inColumns(name: string, change: (columns: NetworkColumns, stored: StoredNetwork) => NetworkColumns): Leak {
  return changing(name, /^GET \/api\/map$/, async (response, { stored }) => {
    if (response.status !== 200) return response;
    return new Response(JSON.stringify(change(JSON.parse(await response.text()), stored)), response);
  });
}
