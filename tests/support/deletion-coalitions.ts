/**
 * The reference for coalitions that members form here, written apart from the product and as plainly as the rules are:
 * what is left of them for one visitor. Whoever cannot be named there is another member, under another name.
 */
import type { StoredCoalition, StoredMembership, StoredNetwork } from '#core/stored-network.ts';
import type { Role } from '#core/vocabulary.ts';
import { otherNameOf } from './other-name.ts';
import { UNNAMED_PLEDGES } from './people/coalition-lives.ts';
import { ago, DAY, HOUR, minutesSince, NOW } from './people/times.ts';
import type { Rows } from './rows.ts';

type Terms = Rows['coalitionTerms'][number];
type Asked = Rows['coalitionInvitations'][number];
type Left = {
  rows: Pick<
    Rows,
    'coalitionTerms' | 'coalitionSeats' | 'coalitionInvitations' | 'coalitionDrills' | 'coalitionDrillAnswers'
  >;
  /** In the place of those of the same id, or beside the others. */
  coalitions: StoredCoalition[];
  memberships: StoredMembership[];
};
type Eyes = { accountId: string | null; role: Role | null; ownMember: string | null };
type Worlds = { whole: StoredNetwork; seen: StoredNetwork };

const TODAY = NOW.slice(0, 10);
const LONG_AGO = '2025-01-01';
const UNSAID = { sealed: null, until: null, level: 'private', showsInvited: false } as const;

export function coalitionsLeft(rows: Rows, eyes: Eyes, worlds: Worlds): Left {
  const left: Left = {
    rows: {
      coalitionTerms: [],
      coalitionSeats: [],
      coalitionInvitations: [],
      coalitionDrills: [],
      coalitionDrillAnswers: [],
    },
    coalitions: [],
    memberships: [],
  };
  for (const terms of rows.coalitionTerms) {
    const one = lifeLeft(rows, terms, eyes, worlds);
    if (one === null) continue;
    left.rows.coalitionTerms.push(one.terms);
    left.rows.coalitionInvitations.push(...one.invitations);
    left.rows.coalitionDrills.push(...one.drills);
    left.rows.coalitionDrillAnswers.push(...one.answers);
    left.coalitions.push(one.coalition);
    left.memberships.push(...one.memberships);
    if (one.hasSeats)
      left.rows.coalitionSeats.push(...rows.coalitionSeats.filter((seat) => seat.coalitionId === terms.coalitionId));
  }
  return left;
}

type LifeLeft = {
  terms: Terms;
  coalition: StoredCoalition;
  invitations: Asked[];
  memberships: StoredMembership[];
  drills: Rows['coalitionDrills'];
  answers: Rows['coalitionDrillAnswers'];
  hasSeats: boolean;
};

function lifeLeft(rows: Rows, terms: Terms, { accountId, role, ownMember }: Eyes, worlds: Worlds): LifeLeft | null {
  const { whole, seen } = worlds;
  const id = terms.coalitionId;
  const stored = whole.coalitions.find((one) => one.id === id);
  if (!stored) return null;
  const asked = rows.coalitionInvitations.filter((one) => one.coalitionId === id);
  const own = asked.find(({ memberId }) => ownMember !== null && memberId === ownMember);
  const inside = whole.memberships.filter((one) => one.coalitionId === id);
  const isIn = inside.some(({ memberId }) => ownMember !== null && memberId === ownMember);
  const hasStarted =
    terms.starterId === null ? role === 'coordinator' && terms.startedBy === accountId : terms.starterId === ownMember;
  const nothingElse = { memberships: [], drills: [], answers: [] };
  const isAway = (memberId: string | null) =>
    whole.members.some((one) => one.id === memberId && (one.hiddenAt !== null || one.standing === 'retired'));
  const seesMember = (memberId: string) => seen.members.some((one) => one.id === memberId);
  const nameOf = (memberId: string | null) =>
    memberId === null || seesMember(memberId) ? memberId : otherNameOf(memberId);
  // What only the rows say and no answer does.
  const bare = { ...terms, startedBy: null, startedAt: ago(0), charter: null, charterBy: null };

  if (terms.formedOn === null) {
    if (!hasStarted && !own) return null;
    const isOver = terms.closedOn !== null || terms.answerBy < TODAY || isAway(terms.starterId);
    const closedOn = isOver ? LONG_AGO : null;
    const unsaid = (one: Asked): Asked => ({ ...one, ...UNSAID, reply: 'asked' });
    if (hasStarted) {
      return {
        ...nothingElse,
        terms: { ...bare, startedBy: terms.startedBy, startedAt: terms.startedAt, closedOn },
        coalition: { ...stored, purpose: isOver ? null : stored.purpose, convenorId: nameOf(stored.convenorId) },
        hasSeats: true,
        invitations: asked.map((one) => {
          const isOwn = one === own;
          const isUnread = isOver || (!isOwn && (terms.threshold !== null || isAway(one.memberId)));
          const named = { ...one, memberId: nameOf(one.memberId) ?? '' };
          if (isUnread) return unsaid(named);
          return isOwn ? named : { ...named, showsInvited: false };
        }),
      };
    }
    return {
      ...nothingElse,
      terms: { ...bare, starterId: nameOf(terms.starterId), closedOn, revision: 'some' },
      coalition: {
        ...stored,
        purpose: isOver ? null : stored.purpose,
        convenorId: !isOver && stored.convenorId === ownMember ? ownMember : null,
      },
      hasSeats: !isOver,
      invitations: [
        ...(own ? [isOver ? unsaid(own) : own] : []),
        ...(isOver || terms.threshold !== null ? [] : othersWhoShow(asked)),
      ],
    };
  }

  const shown = seen.coalitions.find((one) => one.id === id);
  if (!isIn) {
    if (own?.reply !== 'asked' || own.openUntil < TODAY || stored.status === 'closed') return null;
    return {
      ...nothingElse,
      terms: { ...bare, starterId: nameOf(terms.starterId), formedOn: LONG_AGO, answerBy: LONG_AGO, revision: 'some' },
      coalition: shown ?? { ...stored, convenorId: null, statedSize: null, sourceId: null, visibility: 'private' },
      hasSeats: true,
      invitations: [own, ...othersWhoShow(asked)],
    };
  }

  const listedIds = seen.memberships.filter((one) => one.coalitionId === id).map(({ memberId }) => memberId);
  const fellowIds = inside.map(({ memberId }) => memberId).filter((one) => listedIds.includes(one) || !isAway(one));
  const placed = (memberId: string) => (listedIds.includes(memberId) ? memberId : otherNameOf(memberId));
  // That its own member convenes is known to a visitor even while that one is hidden.
  const convenor = fellowIds.find((one) => one === stored.convenorId);
  const drill = rows.coalitionDrills.find((one) => one.coalitionId === id);
  const answers = rows.coalitionDrillAnswers.filter(
    ({ drillId, memberId }) => drillId === drill?.id && fellowIds.includes(memberId),
  );
  return {
    terms: {
      ...terms,
      ...{ startedBy: null, starterId: null, startedAt: ago(0), threshold: null, answerBy: LONG_AGO },
      charterBy: nameOf(terms.charterBy),
    },
    coalition: { ...(shown ?? stored), convenorId: convenor === undefined ? null : placed(convenor) },
    hasSeats: true,
    memberships: fellowIds
      .filter((one) => !listedIds.includes(one))
      .map((one) => ({ coalitionId: id, memberId: otherNameOf(one), visibility: 'private' })),
    invitations: asked
      .filter(({ memberId }) => fellowIds.includes(memberId))
      .map((one) => {
        if (one === own) return one;
        const { memberId, until } = one;
        const isListed = listedIds.includes(memberId);
        const sealed = isListed ? one.sealed : (UNNAMED_PLEDGES.get(one.id) ?? null);
        return {
          ...one,
          ...UNSAID,
          openUntil: LONG_AGO,
          sealed,
          memberId: placed(memberId),
          until: isListed ? until : null,
        };
      }),
    drills: drill ? [{ ...drill, startedAt: sometimeLike(drill.startedAt) }] : [],
    answers: answers.map(({ drillId, memberId, speed }) => ({
      drillId,
      memberId: placed(memberId),
      // Of those that cannot be named only a number is known.
      speed: listedIds.includes(memberId) ? speed : 'later',
    })),
  };

  function othersWhoShow(all: Asked[]): Asked[] {
    return all
      .filter((one) => one !== own && one.reply === 'accepted' && one.showsInvited)
      .filter(({ memberId, level }) => level !== 'private' && seesMember(memberId) && !isAway(memberId))
      .map((one) => ({ ...one, ...UNSAID, level: 'coalition', showsInvited: true, openUntil: LONG_AGO }));
  }
}

/** Another moment of the same day that is as long ago, in hours or days, as answers to it are told. */
function sometimeLike(moment: string): string {
  const passed = minutesSince(moment);
  const candidates = [30, 6 * HOUR, 18 * HOUR].filter((minutes) => ago(minutes).slice(0, 10) === moment.slice(0, 10));
  const speed = (minutes: number) => (minutes < HOUR ? 0 : minutes < DAY ? 1 : 2);
  const alike = candidates.find((minutes) => speed(minutes) === speed(passed));
  if (alike !== undefined) return ago(alike);
  return `${moment.slice(0, 10)}T01:00:00.000Z`;
}
