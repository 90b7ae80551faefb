/** What a member told the network of its own accord, as its editors may see it: with the levels that they chose. */
import type { Network } from '../network.ts';
import type { StoredAffiliation } from '../stored-exchange.ts';
import type { StoredMessageVoice } from '../stored-playbook.ts';
import type { Visibility } from '../vocabulary.ts';

type Levelled = { id: string; visibility: Visibility };

/** As it is stored of this member. */
export type Told = {
  affiliations: StoredAffiliation[];
  messages: Levelled[];
  voices: StoredMessageVoice[];
  exchanges: Levelled[];
  lessons: Levelled[];
};

/** @param network as the member's editors see it: what is not there is left out, whatever is stored. */
export function toldIn(network: Network, told: Told) {
  const { otherNetworks, messages, exchanges, lessons } = network;
  return {
    affiliations: told.affiliations.flatMap(({ networkId, visibility }) =>
      otherNetworks.filter(({ id }) => id === networkId).map(({ id, name }) => ({ network: { id, name }, visibility })),
    ),
    messages: withLevels(messages, told.messages).map(({ voices, ownerId, revision, ...message }) => message),
    voices: told.voices.flatMap(({ messageId, voice, words }) =>
      messages.filter(({ id }) => id === messageId).map(({ id, topic }) => ({ message: { id, topic }, voice, words })),
    ),
    exchanges: withLevels(exchanges, told.exchanges).map(({ hostId, ...exchange }) => exchange),
    lessons: withLevels(lessons, told.lessons).map(({ memberId, ...lesson }) => lesson),
  };
}

function withLevels<T extends { id: string }>(seen: T[], stored: Levelled[]): (T & { visibility: Visibility })[] {
  const levels = new Map(stored.map(({ id, visibility }) => [id, visibility]));
  return seen.flatMap((one) => {
    const visibility = levels.get(one.id);
    return visibility ? [{ ...one, visibility }] : [];
  });
}
