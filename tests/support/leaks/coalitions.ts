/** Leaks in what a coalition is formed from, and in what is told about it. */
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

const PROPOSALS = /^POST \/api\/coalitions\/proposals$/;
const GROUND = /^POST \/api\/coalitions\/ground$/;

export const COALITION_LEAKS: Leak[] = [
  telling('whoever could introduce is counted over all ties', PROPOSALS, ({ stored }) => tiedTwice(stored.ties)),
  telling(
    'who is left out is counted with those who are hidden',
    PROPOSALS,
    ({ stored }) => stored.members.filter(({ availability }) => availability === 'closed').length,
  ),
  telling('the ground has as many ties as there are', GROUND, ({ stored }) => stored.ties.length),
  telling('the ground says who stands by others quietly, whoever may know', GROUND, ({ stored }) =>
    stored.members.filter(({ stance }) => stance === 'quiet-only').map(({ name }) => name),
  ),
];

/** How many have more than one tie. */
function tiedTwice(ties: { a: string; b: string }[]): number {
  const ends = ties.flatMap(({ a, b }) => [a, b]);
  return new Set(ends.filter((id, place) => ends.indexOf(id) < place)).size;
}
