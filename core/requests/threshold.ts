/** Commitments of the sort "I act if at least so many others do": who acts, once enough say so. */

export type Commitment = { memberId: string; others: number };

/**
 * Whom a joint action consists of: the largest set in which everyone's number is met by the others in it.
 *
 * Granovetter's threshold model of collective behaviour ("Threshold Models of Collective Behavior", American Journal of
 * Sociology 83, 1978), read from above: starting with all, whoever asks for more others than are left is taken out, until
 * nobody is. **Why this is the largest.** Call a set *kept* if it has at least n(i) others for each i in it. A union of
 * kept sets is kept, as nobody has fewer others in it: so there is one kept set that holds all others, L. No step of the
 * taking out removes somebody of L: as long as all of L is left, whoever is in L has at least as many others as in L.
 * What is left at the end is kept itself, as nobody is taken out any more, so that it is inside L; thus it is L.
 * **It only grows**: with one more commitment the old L is still kept. A commitment can make the set jump from nobody to
 * many, which is what it is for.
 *
 * `worker/db/action-guards.ts` asks the same of the database in one statement: with f(m) the number of those that ask for
 * m others at the most, the kept sets of the form "all who ask for at most m" are those with f(m) > m, each kept set lies
 * within one of these (m its largest number), and L is the one with the largest such m among the numbers asked for.
 *
 * @param commitments each member once.
 * @param atLeast fewer never act, whatever they say.
 * @returns ids in the order in which they were given; none where it is not reached.
 */
export function whoActs(commitments: readonly Commitment[], atLeast: number): string[] {
  let left = commitments;
  for (;;) {
    const others = left.length - 1;
    const next = left.filter((one) => one.others <= others);
    if (next.length === left.length) break;
    left = next;
  }
  return left.length >= atLeast ? left.map(({ memberId }) => memberId) : [];
}
