/** Who nearly fits where hardly anybody does: one condition given up at a time. */
import { countryByCode, type Network } from '../network.ts';
import type { Asked } from './asked.ts';
import { orderIn, placesFor } from './best.ts';
import { firstOf } from './first-of.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { memberAt, packedOf } from './packed.ts';
import { boundsIn } from './packed-bound.ts';
import { fitsIn } from './packed-fit.ts';
import { scoreOf } from './score.ts';
import { soughtFrom } from './usefulness.ts';
import { spotIn } from './whereabouts.ts';

export const CHANGES = [
  'country',
  'where',
  'language',
  'sector',
  'level',
  'specialism',
  'text',
  'stance',
  'availability',
  'freshOnly',
  'capacity',
] as const;

export type Change = {
  change: (typeof CHANGES)[number];
  /** What it is changed to; null: it is given up. */
  to: string | null;
};

export type NearMiss = Change & {
  /** Given up besides, where no change alone helps. */
  also: Change | null;
  /** How many fit then. */
  count: number;
  /** The best of those who do not fit already. */
  memberIds: string[];
};

/** Whoever asks has a list to work with from here on. */
const ENOUGH = 3;
const BEST_SHOWN = 3;

/**
 * What would make the list longer, where fewer than three fit: each condition given up by itself, and the country also
 * changed to each country beside it; most first. Where none of that helps, the best two given up together; and where that
 * does not either, what is sought. Otherwise it stays: whoever cannot help is no near miss.
 */
export function nearestTo(asked: Asked, network: Network, fitting: number): NearMiss[] {
  if (fitting >= ENOUGH) return [];
  const around = neighbourhoodOf(network, asked.seeker?.id ?? null);
  const given = givenUpIn(asked);
  const missFrom = (changes: readonly Change[]) => missBy(changes, asked, network, around);
  const helping = (misses: (NearMiss | null)[]) =>
    misses.filter((miss) => miss !== null && miss.count > fitting).filter((miss) => miss !== null);

  const singles = helping([...given, ...besideIn(asked)].map((change) => missFrom([change])));
  if (singles.length > 0) return inOrder(singles);
  const pairs = helping(pairsOf(given).map(missFrom));
  if (pairs.length > 0) return inOrder(pairs).slice(0, 1);
  if (asked.sought.length === 0) return [];
  return helping([missFrom([{ change: 'capacity', to: null }])]);
}

/** The conditions of a question, each as given up. */
function givenUpIn(asked: Asked): Change[] {
  const isSet: Record<Exclude<Change['change'], 'capacity'>, boolean> = {
    country: asked.spot !== null,
    where: asked.spot !== null && asked.spot.where !== 'any',
    language: asked.language !== null,
    sector: asked.sector !== null,
    level: asked.sought.some(({ minLevel }) => minLevel > 1),
    specialism: asked.specialism.length > 0,
    text: asked.textScores !== null,
    stance: asked.stance !== null,
    availability: asked.availability !== null,
    freshOnly: asked.freshOnly,
  };
  return CHANGES.filter((change) => change !== 'capacity')
    .filter((change) => isSet[change])
    .map((change) => ({ change, to: null }));
}

function besideIn({ spot }: Asked): Change[] {
  return [...(spot?.besideCodes ?? [])].sort().map((code) => ({ change: 'country', to: code }));
}

function pairsOf(changes: readonly Change[]): [Change, Change][] {
  return changes.flatMap((one, place) =>
    changes
      .slice(place + 1)
      // Giving up the country gives up the way of being there as well.
      .filter((other) => !(one.change === 'country' && other.change === 'where'))
      .map((other): [Change, Change] => [one, other]),
  );
}

/** Puts a change into a question; one that does not concern it leaves it as it is. */
function withChange(asked: Asked, { change, to }: Change, network: Network): Asked {
  const { spot, seeker, sought } = asked;
  switch (change) {
    case 'country': {
      const country = to === null ? undefined : countryByCode(network).get(to);
      return { ...asked, spot: spot && country ? spotIn(country, spot.where, network.countries) : null };
    }
    case 'where':
      return { ...asked, spot: spot && { ...spot, where: 'any' } };
    case 'level':
      return { ...asked, sought: sought.map((one) => ({ ...one, minLevel: 1 })) };
    case 'specialism':
      return { ...asked, specialism: [] };
    case 'text':
      return { ...asked, textScores: null };
    case 'freshOnly':
      return { ...asked, freshOnly: false };
    case 'capacity':
      return { ...asked, sought: soughtFrom(seeker?.needs ?? []) };
    default:
      return { ...asked, [change]: null };
  }
}

function missBy(changes: readonly Change[], asked: Asked, network: Network, around: Neighbourhood): NearMiss | null {
  const [first, second = null] = changes;
  if (!first) return null;
  const changed = changes.reduce((question, change) => withChange(question, change, network), asked);
  const packed = packedOf(network.members);
  const [fitNow, fitThen] = [fitsIn(asked, packed), fitsIn(changed, packed)];
  const boundAt = boundsIn(changed, packed, around);
  const fitting = [...placesFor(changed, packed)].filter((place) => fitThen(place) === 'fits');
  const places = fitting.filter((place) => fitNow(place) !== 'fits');
  const order = orderIn(packed, changed.textScores);
  const scoreAt = (place: number) => scoreOf(changed, memberAt(packed, place), around);
  const best = firstOf({ places, bounds: places.map(boundAt) }, BEST_SHOWN, order, scoreAt);
  return {
    ...first,
    also: second,
    count: fitting.length,
    memberIds: best.map(({ place }) => memberAt(packed, place).id),
  };
}

/** The most first; equal ones in the order of the conditions, giving up before changing. */
function inOrder(misses: NearMiss[]): NearMiss[] {
  return [...misses].sort((one, other) => other.count - one.count);
}
