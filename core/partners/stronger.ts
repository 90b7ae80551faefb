/** What would make a match stronger, and by how many points. */
import type { Member } from '../network.ts';
import type { Asked } from './asked.ts';
import type { Neighbourhood } from './neighbourhood.ts';

export type Stronger = { points: number } & (
  | /** The partner's offer that counts is held at level 3. */ { kind: 'level'; capacityId: string; level: 3 }
  | /** The seeker offers, at level 3, what the partner needs. */ { kind: 'return'; capacityId: string; level: 3 }
  | /** One of the two states a language that the other works in. */ {
      kind: 'language';
      by: 'partner' | 'seeker';
      languages: string[];
    }
  | /** The partner says that it can take on new work. */ { kind: 'open' }
  | /** The seeker gets to know a member that is tied to the partner. */ { kind: 'introduction'; viaId: string }
);

export function strongerFor(_asked: Asked, _member: Member, _around: Neighbourhood): Stronger[] {
  return [];
}
