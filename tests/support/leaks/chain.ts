/** What a response and the library of messages could tell of hidden members, of quiet cases and of who objects. */

import { RespondQuestion } from '#core/playbook/chain/question.ts';
import { respondTo } from '#core/playbook/chain/respond.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { Leak } from '../leaks.ts';
import { changing, refusingOtherwise, telling } from './answers.ts';

const RESPOND = /^POST \/api\/respond$/;
const LIST = /^GET \/api\/messages$/;
const ONE = /^GET \/api\/messages\/\w+$/;

export const CHAIN_LEAKS: Leak[] = [
  telling('holders of a capacity are counted before hiding', RESPOND, ({ stored, text }) => {
    const verdict = askedOfAll(stored, text);
    return verdict.ok ? verdict.chain.holdings.map(({ counts }) => counts) : null;
  }),
  changing('plays stand in the order of all cases, quiet ones too', RESPOND, async (response, { stored, text }) => {
    if (response.status !== 200) return response;
    const body: { plays: { id: string }[] } = JSON.parse(await response.text());
    const verdict = askedOfAll(stored, text);
    const order = verdict.ok ? verdict.chain.plays.map(({ id }) => id) : [];
    const plays = body.plays.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
    return new Response(JSON.stringify({ ...body, plays }), response);
  }),
  telling('that somebody objects is told to everybody', ONE, ({ stored, id }) =>
    stored.messageVoices.some((one) => one.messageId === id && one.voice === 'objects'),
  ),
  telling(
    'members who use a message are counted before hiding',
    LIST,
    ({ stored }) => stored.messageVoices.map(({ voice }) => voice).filter((voice) => voice === 'uses').length,
  ),
  changing('messages that somebody objects to stand last', LIST, async (response, { stored }) => {
    if (response.status !== 200) return response;
    const body: { messages: { id: string }[] } = JSON.parse(await response.text());
    const objected = (id: string) =>
      Number(stored.messageVoices.some(({ messageId, voice }) => messageId === id && voice === 'objects'));
    const messages = body.messages.toSorted((one, other) => objected(one.id) - objected(other.id));
    return new Response(JSON.stringify({ messages }), response);
  }),
  refusingOtherwise('a message that is not seen is forbidden instead of not there', ONE, ({ stored, id }) =>
    stored.messages.some((one) => one.id === id),
  ),
];

function askedOfAll(stored: StoredNetwork, body: string) {
  const open = { visibility: 'public' as const };
  const all = {
    ...stored,
    members: stored.members.map((member) => ({ ...member, ...open, hiddenAt: null })),
    offers: stored.offers.map((offer) => ({ ...offer, ...open })),
    presences: stored.presences.map((presence) => ({ ...presence, ...open })),
    cases: stored.cases.map((one) => ({ ...one, ...open, memberId: null })),
    caseMembers: [],
  };
  const network = asSeenBy(all, { role: 'coordinator', memberId: null });
  return respondTo(network, RespondQuestion.parse(JSON.parse(body)));
}
