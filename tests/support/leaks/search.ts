/** What a search tells when its index holds more than what is seen. */

import * as z from 'zod';
import type { Network } from '#core/network.ts';
import { type Asked, readQuestion } from '#core/partners/asked.ts';
import { facetsOf } from '#core/partners/facets.ts';
import { nearestTo } from '#core/partners/nearest.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
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
  telling('the choices of a partner question count hidden members', /^POST \/api\/partners$/, ({ stored, text }) =>
    askInAll(stored, text, facetsOf),
  ),
  telling('a near miss is told of hidden members', /^POST \/api\/partners$/, ({ stored, text }) =>
    askInAll(stored, text, (asked, network) => nearestTo(asked, network, 0).map(({ count }) => count)),
  ),
];

const Body = z.object({ text: SearchText });

/** An index that was made before hiding. */
function findInAll(stored: StoredNetwork, body: string) {
  return find(allOf(stored), Body.parse(JSON.parse(body)).text);
}

/** A question that was put before hiding. */
function askInAll(stored: StoredNetwork, body: string, ask: (asked: Asked, network: Network) => unknown) {
  const network = allOf(stored);
  const read = readQuestion(PartnerQuestion.parse(JSON.parse(body)), network, '2025-11-01');
  return read.ok ? ask(read.asked, network) : null;
}

function allOf(stored: StoredNetwork): Network {
  const members = stored.members.map((member) => ({ ...member, visibility: 'public' as const }));
  const offers = stored.offers.map((offer) => ({ ...offer, visibility: 'public' as const }));
  return asSeenBy({ ...stored, members, offers }, { role: 'coordinator', memberId: null });
}
