/** What suggestions of entries that are here twice would tell if they followed from more than what is seen. */
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

export const DUPLICATE_LEAKS: Leak[] = [
  telling('entries are compared by what coordinators do not see', /^GET \/api\/desk\/duplicates$/, ({ stored }) =>
    stored.members.map(({ website, aliases, identifiers }) => [website, aliases, identifiers]),
  ),
];
