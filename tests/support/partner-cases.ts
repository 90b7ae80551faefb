/** Random networks, each with a question that fits it, for the laws of the partner score. */
import fc from 'fast-check';
import type { Member, Network } from '#core/network.ts';
import { type Asked, readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import { partnerQuestionIn } from './questions/partners.ts';
import { chanceFrom } from './random.ts';
import { worldFrom } from './worlds.ts';

export type PartnerCase = { stored: StoredNetwork; network: Network; question: PartnerQuestion };

export const TODAY = '2026-06-01';
export const READER = { role: 'reader', memberId: null } as const;

/** Everything that is there is open, so that questions have much to find. */
export const partnerCases: fc.Arbitrary<PartnerCase> = fc
  .nat({ max: 10_000_000 })
  .map((seed) => ({ seed, stored: opened(worldFrom(seed).stored) }))
  .filter(({ stored }) => stored.members.length > 0)
  .map(({ seed, stored }) => ({
    stored,
    network: asSeenBy(stored, READER),
    question: questionFor(stored, seed),
  }));

/** Cases in which somebody in the network looks for a partner. */
export const seekerCases: fc.Arbitrary<PartnerCase & { seekerId: string }> = partnerCases.map((one) => {
  const seekerId = one.question.seekerId ?? one.stored.members[0]?.id ?? '';
  return { ...one, seekerId, question: { ...one.question, seekerId } };
});

function questionFor(stored: StoredNetwork, seed: number): PartnerQuestion {
  const { seekerId, ...question } = partnerQuestionIn(stored, chanceFrom(seed));
  const isThere = stored.members.some(({ id }) => id === seekerId);
  return PartnerQuestion.parse({ ...question, seekerId: isThere ? seekerId : undefined, limit: 200 });
}

export function askedOf(question: PartnerQuestion | object, network: Network): Asked {
  const read = readQuestion(PartnerQuestion.parse(question), network, TODAY);
  if (!read.ok) throw new Error(`${read.problem}: ${read.value}`);
  return read.asked;
}

/** A network in which one member is another. */
export function withMember(network: Network, changed: Member): Network {
  return { ...network, members: network.members.map((member) => (member.id === changed.id ? changed : member)) };
}

function opened(stored: StoredNetwork): StoredNetwork {
  const visibility = 'public' as const;
  return {
    ...stored,
    members: stored.members.filter(({ standing }) => standing !== 'retired').map(openedMember),
    presences: stored.presences.map((one) => ({ ...one, visibility })),
    offers: stored.offers.map((one) => ({ ...one, visibility })),
    needs: stored.needs.map((one) => ({ ...one, visibility: 'network' })),
    ties: stored.ties.map((one) => ({ ...one, aVisibility: visibility, bVisibility: visibility })),
  };
}

function openedMember(member: StoredMember): StoredMember {
  return {
    ...member,
    hiddenAt: null,
    visibility: 'public',
    languagesVisibility: 'public',
    availabilityVisibility: 'public',
    reachVisibility: 'public',
    stanceVisibility: 'public',
    descriptionVisibility: 'public',
  };
}
