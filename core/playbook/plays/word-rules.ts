/** What keeps a word from being added or changed. */
import { foldText, type Network } from '../../network.ts';
import type { Labels } from '../../vocabulary.ts';
import { MOST_WORDS } from './limits.ts';
import type { GivenWord, WordKind } from './questions.ts';

type WordLists = Pick<Network, 'threats' | 'plays' | 'capacities' | 'playCapacities' | 'threatPlays'>;

export type WordProblem = 'label-taken' | 'too-many' | 'unknown-capacity' | 'unknown-threat' | 'repeated-capacity';
export type WordVerdict = { ok: true } | { ok: false; problem: WordProblem; value: string };

/** All words of a kind, the retired ones too. */
export function wordsOfKind(network: WordLists, kind: WordKind): { id: string; labels: Labels }[] {
  return { threat: network.threats, play: network.plays, capacity: network.capacities }[kind];
}

/**
 * Whether a word can be as it is given.
 * @param id the one that it takes the place of; null: it is new.
 */
export function judgeWord(network: WordLists, id: string | null, word: GivenWord): WordVerdict {
  const others = wordsOfKind(network, word.kind).filter((one) => one.id !== id);
  const name = foldText(word.labels.en);
  if (others.some(({ labels }) => foldText(labels.en) === name)) return not('label-taken', word.labels.en);
  if (id === null && others.length >= MOST_WORDS) return not('too-many', `${MOST_WORDS}`);
  return word.kind === 'play' ? judgePlay(network, word) : { ok: true };
}

function judgePlay(network: WordLists, { takes, threatIds }: Extract<GivenWord, { kind: 'play' }>): WordVerdict {
  const capacityIds = new Set(network.capacities.map(({ id }) => id));
  const threats = new Set(network.threats.map(({ id }) => id));
  const stranger = takes.find(({ capacityId }) => !capacityIds.has(capacityId));
  if (stranger) return not('unknown-capacity', stranger.capacityId);
  const named = takes.map(({ capacityId }) => capacityId);
  const twice = named.find((one, place) => named.indexOf(one) !== place);
  if (twice !== undefined) return not('repeated-capacity', twice);
  const unknown = threatIds.find((one) => !threats.has(one));
  return unknown === undefined ? { ok: true } : not('unknown-threat', unknown);
}

function not(problem: WordProblem, value: string): WordVerdict {
  return { ok: false, problem, value };
}

/** A word with all that is said of it, and whether it is still offered. */
export type Word = GivenWord & { isRetired: boolean };

/** A word in one form, so that equal words have equal revisions. Null where there is none. */
export function wordIn(network: WordLists, kind: WordKind, id: string): Word | null {
  if (kind === 'threat') {
    const threat = network.threats.find((one) => one.id === id);
    return threat ? { kind, labels: threat.labels, threatKind: threat.kind, isRetired: threat.isRetired } : null;
  }
  if (kind === 'capacity') {
    const capacity = network.capacities.find((one) => one.id === id);
    return capacity
      ? { kind, labels: capacity.labels, capacityKind: capacity.kind, isRetired: capacity.isRetired }
      : null;
  }
  const play = network.plays.find((one) => one.id === id);
  if (!play) return null;
  return {
    kind,
    labels: play.labels,
    summary: play.summary,
    takes: takesOf(network, id),
    threatIds: network.threatPlays
      .filter(({ playId }) => playId === id)
      .map(({ threatId }) => threatId)
      .sort(),
    isRetired: play.isRetired,
  };
}

function takesOf({ playCapacities }: WordLists, id: string) {
  return playCapacities
    .filter(({ playId }) => playId === id)
    .map(({ capacityId, minLevel, count }) => ({ capacityId, minLevel, count }))
    .sort((one, other) => (one.capacityId < other.capacityId ? -1 : 1));
}
