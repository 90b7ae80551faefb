/** Who can be told of a need without being seen by whoever has it. */
import type { StoredMember } from './stored-network.ts';

/** A member that is there and takes on new work; what is only listed has nobody to tell. */
export function takesPart({ standing, hiddenAt, availability }: StoredMember): boolean {
  return standing === 'member' && hiddenAt === null && availability !== 'closed';
}
