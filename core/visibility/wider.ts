/** Whether something would be seen by more than before, for which somebody has to say yes once more. */
import { VISIBILITIES, type Visibility } from '../vocabulary.ts';

/** Whether more would see it than before. @param before null: nobody had it yet. */
export function isWider(after: Visibility, before: Visibility | null): boolean {
  return VISIBILITIES.indexOf(after) > VISIBILITIES.indexOf(before ?? 'private');
}
