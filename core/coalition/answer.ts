/** A study as it is shown: with what lists say of each proposed member, and where it is from. */
import { sourcesOf } from '../citations.ts';
import { briefOf, type MemberBrief } from '../member-brief.ts';
import { memberById } from '../network.ts';
import type { Source } from '../stored-network.ts';
import type { Ground } from './ground.ts';
import type { Proposal } from './propose.ts';
import type { Study } from './study.ts';

type Seat = Omit<Proposal['members'][number], 'memberId'> & { member: MemberBrief };

export type StudyAnswer = Omit<Proposal, 'members'> &
  Omit<Study, 'proposal'> & { members: Seat[] /** What is cited for the proposed members. */; sources: Source[] };

/** The same from a ground and from the network that it was taken from. */
export function answerTo(network: Ground, { proposal, ...study }: Study): StudyAnswer {
  const byId = memberById(network);
  const { members, ...rest } = proposal;
  const seats = members.flatMap(({ memberId, ...seat }) => {
    const member = byId.get(memberId);
    return member ? [{ member, seat }] : [];
  });
  return {
    members: seats.map(({ member, seat }) => ({ member: briefOf(member), ...seat })),
    ...rest,
    ...study,
    sources: sourcesOf(network, { members: seats.map(({ member }) => member) }),
  };
}
