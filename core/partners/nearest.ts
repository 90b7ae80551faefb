/** Who nearly fits where hardly anybody does: one condition given up at a time. */
import { byName, countryByCode, type Member, type Network } from '../network.ts';
import type { Asked } from './asked.ts';
import { fitOf } from './left-out.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
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
  const candidates = network.members.filter((member) => isCandidate(asked, member));
  const given = givenUpIn(asked);
  const missFrom = (changes: readonly Change[], among: readonly Member[]) =>
    missBy(changes, asked, network, among, around);
  const helping = (misses: (NearMiss | null)[]) =>
    misses.filter((miss) => miss !== null && miss.count > fitting).filter((miss) => miss !== null);

  const singles = helping([...given, ...besideIn(asked)].map((change) => missFrom([change], candidates)));
  if (singles.length > 0) return inOrder(singles);
  const pairs = helping(pairsOf(given).map((changes) => missFrom(changes, candidates)));
  if (pairs.length > 0) return inOrder(pairs).slice(0, 1);
  if (asked.sought.length === 0) return [];
  return helping([missFrom([{ change: 'capacity', to: null }], network.members)]);
}

/** Who offers what is sought, anywhere and at any level: no condition that is given up makes anybody else fit. */
function isCandidate({ seeker, sought }: Asked, member: Member): boolean {
  if (member.id === seeker?.id || member.availability === 'closed') return false;
  if (sought.length === 0) return true;
  return member.offers.some((offer) => sought.some(({ capacityId }) => capacityId === offer.capacityId));
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

function missBy(
  changes: readonly Change[],
  asked: Asked,
  network: Network,
  among: readonly Member[],
  around: Neighbourhood,
): NearMiss | null {
  const [first, second = null] = changes;
  if (!first) return null;
  const changed = changes.reduce((question, change) => withChange(question, change, network), asked);
  const fitting = among.filter((member) => fitOf(changed, member) === 'fits');
  const best = fitting
    .filter((member) => fitOf(asked, member) !== 'fits')
    .map((member) => ({ member, score: scoreOf(changed, member, around) }))
    .sort((one, other) => other.score - one.score || byName(one.member, other.member))
    .slice(0, BEST_SHOWN);
  return { ...first, also: second, count: fitting.length, memberIds: best.map(({ member }) => member.id) };
}

/** The most first; equal ones in the order of the conditions, giving up before changing. */
function inOrder(misses: NearMiss[]): NearMiss[] {
  return [...misses].sort((one, other) => other.count - one.count);
}
