/** English: the words of the map's panel `path`. */
import type { TieKind } from '#core/vocabulary.ts';
import { count, figures, organisations } from './en-sentences.ts';

const steps = (n: number) => count(n, 'step', 'steps');
const listing = new Intl.ListFormat('en-GB');

/** What is said between two names: `Amani – partner of – Badili`. */
const tieTo: Record<TieKind, string> = {
  'works-with': 'partner of',
  funds: 'reported money to',
  'member-of': 'member of',
  introduced: 'was introduced to',
};
const tieFrom: Record<TieKind, string> = {
  'works-with': 'partner of',
  funds: 'named as getting money from',
  'member-of': 'has as a member',
  introduced: 'was introduced to',
};

export const enMapPath = {
  intro: 'Choose two organisations to see how one could reach the other, over ties and shared coalitions.',
  from: 'From',
  to: 'To',
  placeholder: 'Name of an organisation',
  nobody: 'No organisation fits what you typed.',
  inFocus: (name: string) => `The one in focus: ${name}`,
  swap: 'Turn around',
  clear: 'Clear',
  same: 'These are the same. Choose two organisations.',
  notThere: 'This link names an organisation that is not on this map. Choose another one.',
  asOf: (time: string) => `With the ties as of ${time}.`,

  direct: 'They know each other already.',
  found: (n: number, length: number) =>
    n === 1
      ? `One shortest way, of ${steps(length)}.`
      : `${figures.format(n)} shortest ways, each of ${steps(length)}.`,
  firstOf: (n: number, all: number) => `The first ${figures.format(n)} of ${figures.format(all)}, by name.`,
  ways: 'The ways',
  by: (ties: readonly { kind: TieKind; isAway: boolean }[], coalitions: readonly string[]) =>
    listing.format([
      ...new Set(ties.map(({ kind, isAway }) => (isAway ? tieTo[kind] : tieFrom[kind]))),
      ...(coalitions.length > 0 ? [`in ${listing.format(coalitions)} with`] : []),
    ]),
  none: (from: string, to: string) => `No tie or coalition on record leads from ${from} to ${to}.`,
  alone: (name: string) => `${name} has no tie or open coalition on record.`,
  part: (name: string, n: number) => `${name} is connected with ${organisations(n - 1)}.`,
  joining: 'What would connect them',
  introduce: 'If these two worked together:',
  bothIn: (names: readonly string[]) => `both in ${listing.format(names)}`,
  bothWork: (names: readonly string[]) => `both in the field of ${listing.format(names)}`,
  nothingShared: 'nothing stated in common',
  thenSteps: (n: number) => (n === 1 ? 'a tie of their own' : `then a way of ${steps(n)}`),
  findPartner: (name: string) => `Find partners for ${name}`,
};
