/** Words that look like what was typed, for whoever mistyped one. */
import { namedAmong, plain, type Word } from './vocabulary.ts';

const MOST = 3;

/** Ids, the nearest first; none that is further off than a third of its letters. */
export function nearestWords(typed: string, words: readonly Word[]): string[] {
  const wanted = plain(typed);
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  return namedAmong(words)
    .map(({ id, label, others }) => {
      const parts = [label, ...others].flatMap((name) => [name, ...name.split(' ')]);
      return { id, far: Math.min(...parts.map((part) => editDistance(wanted, part))) };
    })
    .filter(({ far }) => far <= furthest)
    .toSorted((one, other) => one.far - other.far || (one.id < other.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Letters to put in, take out, change or swap with their neighbour (Damerau 1964, as optimal string alignment). */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
