import type * as z from 'zod';
import { type Proposal, proposeCoalition } from '#core/coalition/propose.ts';
import { CoalitionQuestion } from '#core/coalition/question.ts';
import type { Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { idOf, type NetworkBuilder } from '../../support/a-network.ts';

export type Asked = Partial<Omit<z.input<typeof CoalitionQuestion>, 'needs'>> & {
  /** A capacity's id alone asks for one member at any level. */
  needs: (string | z.input<typeof CoalitionQuestion>['needs'][number])[];
};

/** A question about Kenya, unless it says otherwise. */
export function questionFrom({ needs, ...rest }: Asked): CoalitionQuestion {
  const asked = needs.map((need) => (typeof need === 'string' ? { capacityId: need } : need));
  return CoalitionQuestion.parse({ country: 'KE', ...rest, needs: asked });
}

/** The proposal on a question that can be answered. */
export function proposalFor(network: Network, question: CoalitionQuestion): Proposal {
  const verdict = proposeCoalition(network, question);
  if (!verdict.ok) throw new Error(`${verdict.problem}: ${verdict.value}`);
  return verdict.proposal;
}

/** What anybody is proposed. */
export function proposalOf(builder: NetworkBuilder, asked: Asked): Proposal {
  return proposalFor(builder.seenBy(ANONYMOUS), questionFrom(asked));
}

/** The names of those proposed, out of the given ones, in the order of the proposal. */
export function namesIn({ members }: Proposal, builder: NetworkBuilder): string[] {
  const nameOf = new Map(builder.stored.members.map(({ name }) => [idOf(name), name]));
  return members.map(({ memberId }) => nameOf.get(memberId) ?? memberId);
}
