/**
 * How many letters have to be added, left out, replaced or turned around to make one word of another (optimal string
 * alignment, the restricted Damerau–Levenshtein distance); null: more than `limit`.
 */
export function editsBetween(one: string, other: string, limit: number): number | null {
  if (Math.abs(one.length - other.length) > limit) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      let edits = Math.min((now[at - 1] ?? 0) + 1, (last[at] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      const isTurned = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (isTurned) edits = Math.min(edits, (beforeLast[at - 2] ?? 0) + 1);
      now.push(edits);
    }
    if (Math.min(...now) > limit) return null;
    [beforeLast, last] = [last, now];
  }
  const edits = last[other.length] ?? 0;
  return edits <= limit ? edits : null;
}
