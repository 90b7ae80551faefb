/** What colour each member has, by any of its facts, and what the colours mean. */

import type { ColourBy } from '#core/map-view/view.ts';
import { isConfirmationDue } from '#core/own/due.ts';
import { MEMBER_KINDS, SECTORS, STANDINGS } from '#core/vocabulary.ts';
import { type MapMember, type MapNetwork, mainSector } from '../map-network.ts';
import type { PaintName, SceneExtras } from '../scene.ts';
import type { Legend, LegendEntry } from './legend.ts';
import { regionsOf } from './regions.ts';

/** Its key and paint; the same for all that share them. */
type Shade = Omit<LegendEntry, 'count'>;

type Painting = { shadeOf: (member: MapMember) => Shade; order: readonly string[] };

export type Paints = { paintOf: (member: MapMember) => PaintName; legendOf: (fitting: readonly MapMember[]) => Legend };

/** Up to so many kinds have a colour of their own; the rest share one. */
const KINDS_WITH_COLOUR = 8;

/**
 * Colours stay with their meaning whatever is drawn: they follow from the whole network. Without what a colour needs
 * (communities take time), sectors have the colours.
 */
export function paintsOf(network: MapNetwork, colour: ColourBy, { communityById }: SceneExtras): Paints {
  const by = colour === 'community' && communityById === undefined ? 'sector' : colour;
  const { shadeOf, order } = paintingBy(by, network, communityById ?? new Map());
  return {
    paintOf: (member) => shadeOf(member).paint,
    legendOf: (fitting) => {
      const entryByKey = new Map(network.members.map(shadeOf).map((shade) => [shade.key, { ...shade, count: 0 }]));
      for (const member of fitting) {
        const entry = entryByKey.get(shadeOf(member).key);
        if (entry) entry.count += 1;
      }
      return { colour: by, entries: order.flatMap((key) => entryByKey.get(key) ?? []) };
    },
  };
}

function paintingBy(by: ColourBy, network: MapNetwork, communityById: ReadonlyMap<string, number>): Painting {
  switch (by) {
    case 'sector':
      return sectors();
    case 'kind':
      return kinds('kind', network, ({ kind }) => kind, MEMBER_KINDS);
    case 'standing':
      return kinds('standing', network, ({ standing }) => standing, STANDINGS);
    case 'region': {
      const { regionOf, names } = regionsOf(network);
      return kinds('region', network, regionOf, [...names.keys(), 'several', NONE], names);
    }
    case 'community':
      return communities(communityById);
    case 'freshness':
      return freshness(network);
    case 'ties':
      return steps((member) => network.tiedIdsById.get(member.id)?.size ?? 0, network);
    case 'capacities':
      return steps(({ capacities }) => capacities.length, network);
  }
}

const NONE = 'none';

function sectors(): Painting {
  return {
    order: [...SECTORS, NONE],
    shadeOf: (member) => {
      const sector = mainSector(member);
      return {
        paint: `sector:${sector ?? NONE}`,
        key: sector ?? NONE,
        name: null,
        range: null,
        term: { field: 'sector', value: sector ?? NONE },
      };
    },
  };
}

/** The most frequent have colours of their own, in the order of their list. */
function kinds(
  field: 'kind' | 'standing' | 'region',
  { members }: MapNetwork,
  keyOf: (member: MapMember) => string,
  order: readonly string[],
  names: ReadonlyMap<string, string> = new Map(),
): Painting {
  const counts = new Map<string, number>();
  for (const key of members.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const coloured = order
    .filter((key) => key !== NONE && key !== 'several' && counts.has(key))
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
    .slice(0, KINDS_WITH_COLOUR);
  const places = order.filter((key) => coloured.includes(key));
  const paintOf = (key: string): PaintName => {
    const place = places.indexOf(key);
    return key === NONE ? 'sector:none' : `class:${place === -1 ? KINDS_WITH_COLOUR : place}`;
  };
  return {
    order,
    shadeOf: (member) => {
      const key = keyOf(member);
      const isTerm = key !== 'several';
      return {
        paint: paintOf(key),
        key,
        name: names.get(key) ?? null,
        range: null,
        term: isTerm ? { field, value: key } : null,
      };
    },
  };
}

/** Numbered from the largest on, as they come; the smaller ones share a colour. */
function communities(communityById: ReadonlyMap<string, number>): Painting {
  const keyOf = (community: number | undefined) =>
    community === undefined ? NONE : community < KINDS_WITH_COLOUR ? String(community) : 'rest';
  return {
    order: [...Array.from({ length: KINDS_WITH_COLOUR }, (_, index) => String(index)), 'rest', NONE],
    shadeOf: ({ id }) => {
      const community = communityById.get(id);
      return {
        paint: community === undefined ? 'sector:none' : `class:${Math.min(community, KINDS_WITH_COLOUR)}`,
        key: keyOf(community),
        name: null,
        range: null,
        term: null,
      };
    },
  };
}

function freshness({ today }: MapNetwork): Painting {
  return {
    order: ['fresh', 'stale', 'never'],
    shadeOf: ({ confirmedOn }) => {
      if (confirmedOn === null) return { paint: 'sector:none', key: 'never', name: null, range: null, term: null };
      const isDue = isConfirmationDue(confirmedOn, today);
      const key = isDue ? 'stale' : 'fresh';
      return { paint: isDue ? 'step:1' : 'step:4', key, name: null, range: null, term: { field: 'is', value: key } };
    },
  };
}

/** The least of each step of a scale; the first is none at all. */
const STEP_STARTS = [0, 1, 3, 6, 11] as const;

function steps(numberOf: (member: MapMember) => number, { members }: MapNetwork): Painting {
  const most = Math.max(0, ...members.map(numberOf));
  return {
    order: STEP_STARTS.map((_, step) => `step-${step}`),
    shadeOf: (member) => {
      const step = STEP_STARTS.findLastIndex((start) => numberOf(member) >= start);
      const next = STEP_STARTS[step + 1];
      return {
        paint: `step:${step}`,
        key: `step-${step}`,
        name: null,
        range: [STEP_STARTS[step] ?? 0, next === undefined ? most : next - 1],
        term: null,
      };
    },
  };
}
