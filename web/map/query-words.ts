/** The words that a query on this network can use: its own, and those of the page in its languages. */
import { AVAILABILITIES, MEMBER_KINDS, SECTORS, STANCES, STANDINGS, TIE_KINDS } from '#core/vocabulary.ts';
import { languagesWith } from '../state/languages.ts';
import { otherNamesOfCapacityId, otherNamesOfCountry } from '../state/other-names.ts';
import { capacities } from '../state/words.ts';
import { mapQueryText } from '../text/map-query-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import type { MapNetwork } from './map-network.ts';
import { type Field, FLAGS, NONE } from './query/query.ts';
import type { QueryWords, Word } from './query/vocabulary.ts';

const kept = new WeakMap<MapNetwork, { named: unknown; words: QueryWords }>();

/** Made once for a network and the names that its capacities have, and of each field only when it is asked for. */
export function queryWordsOf(network: MapNetwork): QueryWords {
  const named = capacities.loaded.value;
  const before = kept.get(network);
  if (before?.named === named) return before.words;
  const byField = new Map<Field, readonly Word[]>();
  const words: QueryWords = {
    fieldNames: mapQueryText.fields,
    wordsOf: (field) => {
      const known = byField.get(field) ?? LISTS[field]?.(network) ?? [];
      byField.set(field, known);
      return known;
    },
  };
  kept.set(network, { named, words });
  return words;
}

type Named = Readonly<Record<string, readonly string[]>>;

const LISTS: Partial<Record<Field, (network: MapNetwork) => readonly Word[]>> = {
  sector: () => listOf(SECTORS, (id) => [text.sectors[id]]),
  capacity: capacitiesOf,
  needs: capacitiesOf,
  country: ({ members, countryNames }) =>
    openList(countryNames, members, 'countries', (code) => otherNamesOfCountry(code)),
  region: ({ areaNames }) => listOf([...areaNames.keys()], (code) => [areaNames.get(code) ?? code]),
  coalition: ({ coalitions }) => withNone(coalitions.map(({ id, name }) => ({ id, names: () => [name] }))),
  tie: () => listOf(TIE_KINDS, (id) => [pagesText.tieKinds[id], ...namesIn(mapQueryText.tieKinds, id)]),
  kind: () => listOf(MEMBER_KINDS, (id) => [pagesText.memberKinds[id], ...namesIn(mapQueryText.kinds, id)]),
  standing: () => STANDINGS.map((id) => ({ id, names: () => namesIn(mapQueryText.standings, id) })),
  language: ({ members }) =>
    listOf(
      [...new Set([...languagesWith(null), ...members.flatMap(({ languages }) => languages)])].toSorted(),
      (code) => namesOfLanguage(code),
    ),
  stance: () => listOf(STANCES, (id) => [pagesText.stances[id], ...namesIn(mapQueryText.stances, id)]),
  availability: () =>
    listOf(AVAILABILITIES, (id) => [pagesText.availabilities[id], ...namesIn(mapQueryText.availabilities, id)]),
  is: () => FLAGS.map((id) => ({ id, names: () => mapQueryText.flags[id] })),
};

function capacitiesOf({ members, capacityNames }: MapNetwork): Word[] {
  return openList(capacityNames, members, 'capacities', otherNamesOfCapacityId);
}

/** Words of the network, and what its members have besides. */
function openList(
  labels: ReadonlyMap<string, string>,
  members: MapNetwork['members'],
  held: 'countries' | 'capacities',
  othersOf: (id: string) => readonly string[],
): Word[] {
  const ids = new Set(labels.keys());
  for (const member of members) for (const id of member[held]) ids.add(id);
  return listOf([...ids], (id) => [labels.get(id) ?? id, ...othersOf(id)]);
}

function listOf<Id extends string>(ids: readonly Id[], namesOf: (id: Id) => readonly string[]): Word[] {
  return withNone(ids.map((id) => ({ id, names: () => namesOf(id) })));
}

function withNone(words: readonly Word[]): Word[] {
  return [...words, { id: NONE, names: () => mapQueryText.none }];
}

function namesOfLanguage(code: string): string[] {
  const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'code' });
  return [text.language(code), own.of(code) ?? code];
}

function namesIn(names: Named, id: string): readonly string[] {
  return names[id] ?? [];
}
