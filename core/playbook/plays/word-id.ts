/** Ids of words say what they are, so that files and addresses can be read. */
import { foldText } from '../../network.ts';

const LONGEST = 50;

/**
 * An id from an English label, unlike every other: `Frozen accounts` becomes `frozen-accounts`, the second one of that
 * name `frozen-accounts-2`. A label without a letter that such an id can have becomes `word`.
 * @param taken the ids of all words of the kind, the retired ones too: an id never means two things.
 */
export function wordIdFrom(label: string, taken: ReadonlySet<string>): string {
  const parts = foldText(label).match(/[a-z0-9]+/g) ?? ['word'];
  const plain = parts.join('-').slice(0, LONGEST).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}
