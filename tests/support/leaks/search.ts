/** What a search tells when its index holds more than what is seen. */

import * as z from 'zod';
import { find } from '#core/search/find.ts';
import { SearchText } from '#core/search/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

export const SEARCH_LEAKS: Leak[] = [
  telling('a search weighs words by how rare they are among all members', /^POST \/api\/search$/, ({ stored, text }) =>
    findInAll(stored, text).members.map(({ score }) => score),
  ),
  telling(
    'a search says whether anything at all has every word',
    /^POST \/api\/search$/,
    ({ stored, text }) => findInAll(stored, text).isEveryWord,
  ),
];

const Body = z.object({ text: SearchText });

/** An index that was made before hiding. */
function findInAll(stored: StoredNetwork, body: string) {
  const members = stored.members.map((member) => ({ ...member, visibility: 'public' as const }));
  const offers = stored.offers.map((offer) => ({ ...offer, visibility: 'public' as const }));
  const whole = asSeenBy({ ...stored, members, offers }, { role: 'coordinator', memberId: null });
  return find(whole, Body.parse(JSON.parse(body)).text);
}
