/**
 * The only place that hides. What a viewer may not see is absent from the result, so that nothing computed from it
 * (a count, a rank, a position) can carry a trace of it.
 */
import { sourcesOf } from './citations.ts';
import type { Case, Coalition, Member, Network, Tie } from './network.ts';
import type { Audience } from './own/audience.ts';
import type { OwnRecords } from './own/records.ts';
import type { StoredCoalition, StoredMembership, StoredNetwork, StoredTie } from './stored-network.ts';
import type { StoredCase } from './stored-playbook.ts';
import type { Viewer } from './viewer.ts';
import { type Closeness, narrowest, opensTo } from './visibility/levels.ts';
import { groupOf, type Prepared, preparedOf } from './visibility/prepared.ts';
import { seenMember } from './visibility/seen-member.ts';
import type { Visibility } from './vocabulary.ts';

/** Of each stored network, how those look at it who asked last: it follows from the two alone. */
const seenByViewer = new WeakMap<StoredNetwork, Map<string, Network>>();
const MOST_VIEWERS = 8;

/**
 * The network as one viewer may see it.
 * @param stored all that is stored; its lists keep their order, less what is hidden. It must not change afterwards.
 * @returns a value that shares unchanged records with `stored`, and with what others see; a hidden field is empty, as if
 *   never filled in.
 */
export function asSeenBy(stored: StoredNetwork, viewer: Viewer): Network {
  const known = seenByViewer.get(stored) ?? new Map<string, Network>();
  seenByViewer.set(stored, known);
  const who = JSON.stringify(viewer);
  const seen = known.get(who) ?? hide(stored, viewer);
  known.delete(who);
  known.set(who, seen);
  const [longestAgo] = known.keys();
  if (known.size > MOST_VIEWERS && longestAgo !== undefined) known.delete(longestAgo);
  return seen;
}

function hide(stored: StoredNetwork, viewer: Viewer): Network {
  const prepared = preparedOf(stored);
  const sight = sightOf(prepared, stored, viewer);
  const members: Member[] = [];
  const openIds = new Set<string>();
  const closeness = prepared.groups.map(({ member }) => closenessTo(member.id, sight));
  for (const [place, group] of prepared.groups.entries()) {
    const { id, visibility } = group.member;
    const close = closeness[place] ?? 'public';
    const isOpen = opensTo(visibility, close);
    if (isOpen) openIds.add(id);
    // A coordinator sees of the others that they exist.
    if (isOpen || viewer.role === 'coordinator') members.push(seenMember(group, close));
  }
  const coalitions = seenCoalitions(stored, sight, openIds);
  const coalitionIds = new Set(coalitions.map((coalition) => coalition.id));
  const cases = stored.cases.filter((one) => seesCase(one, sight, openIds)).map((one) => seenCase(one, coalitionIds));
  const lists = shared(stored, viewer, { members, ties: keptTies(prepared, viewer, seenTies(prepared, closeness)) });
  const { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries } = stored;
  const words = { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries };
  const { contexts, helplines } = stored;
  const others = { alerts: [], otherNetworks: [], messages: [], exchanges: [], lessons: [] };
  const seen = { seenBy: viewer, ...lists, coalitions, cases, ...others, contexts, helplines, ...words };
  // A source of hidden records alone would tell of them.
  return { ...seen, sources: sourcesOf(stored, seen) };
}

const ANY_READER: Viewer = { role: 'reader', memberId: null };

type Lists = Pick<Network, 'members' | 'ties'>;

/** The lists of just anybody in the network, where the viewer sees no more: what is made of them is then made once. */
function shared(stored: StoredNetwork, viewer: Viewer, { members, ties }: Lists): Lists {
  if (viewer.role === 'anonymous' || (viewer.role === 'reader' && viewer.memberId === null)) return { members, ties };
  const anyones = asSeenBy(stored, ANY_READER);
  return { members: sameList(anyones.members, members), ties: sameList(anyones.ties, ties) };
}

/** Of the ties, the very list of before the last change where that did not touch them. */
function keptTies({ ties }: Prepared, { role }: Viewer, seen: Tie[]): Tie[] {
  const kept = sameList(ties.lastSeen.get(role) ?? seen, seen);
  ties.lastSeen.set(role, kept);
  return kept;
}

function sameList<T>(one: T[], other: T[]): T[] {
  return one.length === other.length && one.every((item, place) => item === other[place]) ? one : other;
}

/**
 * A member's entry as an audience outside of it sees it, for its own editors.
 * @returns null where that audience does not learn that there is an entry.
 */
export function ownEntryAsSeenBy(records: OwnRecords, audience: Audience): Member | null {
  const group = groupOf(records);
  return opensTo(group.member.visibility, audience) ? seenMember(group, audience) : null;
}

/** What a viewer's place in the network lets them see, worked out once. */
type Sight = {
  viewer: Viewer;
  /** Members whose part in an active coalition of the viewer's member is open to it, itself included. */
  coalitionPartnerIds: ReadonlySet<string>;
  /** Coalitions that the viewer knows its member to belong to. */
  ownCoalitionIds: ReadonlySet<string>;
};

function sightOf({ groups, placeById }: Prepared, stored: StoredNetwork, viewer: Viewer): Sight {
  const nobody = { viewer, coalitionPartnerIds: new Set<string>(), ownCoalitionIds: new Set<string>() };
  const memberId = viewer.role === 'anonymous' ? null : viewer.memberId;
  const own = memberId === null ? undefined : groups[placeById.get(memberId) ?? -1]?.member;
  if (!own) return nobody;
  // A place that the viewer may not see gives no rights either: what it opened would tell of it.
  if (own.visibility === 'private' && viewer.role !== 'editor') return nobody;
  const coalitionById = new Map(stored.coalitions.map((coalition) => [coalition.id, coalition]));
  const isOpen = ({ coalitionId, visibility }: StoredMembership) =>
    narrowest(coalitionById.get(coalitionId)?.visibility ?? 'private', visibility) !== 'private';
  const ownCoalitionIds = new Set(
    stored.memberships
      .filter((one) => one.memberId === own.id && (viewer.role === 'editor' || isOpen(one)))
      .map((one) => one.coalitionId),
  );
  const partners = stored.memberships
    .filter((one) => ownCoalitionIds.has(one.coalitionId) && isOpenWithin(one))
    .filter((one) => coalitionById.get(one.coalitionId)?.status === 'active')
    .map((one) => one.memberId);
  return { viewer, ownCoalitionIds, coalitionPartnerIds: new Set([own.id, ...partners]) };
}

/** A member lets those in the same coalition know of it, however few others know of that coalition. */
function isOpenWithin({ visibility }: StoredMembership): boolean {
  return narrowest(visibility) !== 'private';
}

function isEditorOf(memberId: string, { viewer }: Sight): boolean {
  return viewer.role === 'editor' && viewer.memberId === memberId;
}

function closenessTo(memberId: string, sight: Sight): Closeness {
  if (isEditorOf(memberId, sight)) return 'own';
  const { role } = sight.viewer;
  if (role === 'coordinator' || isPartner(memberId, sight)) return 'coalition';
  return role === 'anonymous' ? 'public' : 'network';
}

function isPartner(memberId: string, { coalitionPartnerIds }: Sight): boolean {
  return coalitionPartnerIds.size > 0 && coalitionPartnerIds.has(memberId);
}

/** Either end's editors see a tie; everybody else needs what both ends ask for. An end out of sight takes it away. */
function seenTies({ groups, ties }: Prepared, closeness: Closeness[]): Tie[] {
  const { stored, bare, ends } = ties;
  const isOpen = groups.map(({ member }, place) => opensTo(member.visibility, closeness[place] ?? 'public'));
  const isSeen = (tie: StoredTie, a: number, b: number) => {
    const [closeToA, closeToB] = [closeness[a], closeness[b]];
    if (closeToA === undefined || closeToB === undefined || !isOpen[a] || !isOpen[b]) return false;
    if (closeToA === 'own' || closeToB === 'own') return true;
    return opensTo(tie.aVisibility, closeToA) && opensTo(tie.bVisibility, closeToB);
  };
  return bare.filter((_, place) => {
    const tie = stored[place];
    return tie !== undefined && isSeen(tie, ends[2 * place] ?? -1, ends[2 * place + 1] ?? -1);
  });
}

function seesCoalition(coalition: StoredCoalition, sight: Sight): boolean {
  if (sight.ownCoalitionIds.has(coalition.id)) return true;
  return seesWithin(coalition.visibility, coalition.id, sight);
}

/** A level of something that belongs to a coalition; private is for its members alone. */
function seesWithin(level: Visibility, coalitionId: string, sight: Sight): boolean {
  if (level === 'public') return true;
  if (level === 'network') return sight.viewer.role !== 'anonymous';
  if (level === 'coalition') return sight.viewer.role === 'coordinator' || sight.ownCoalitionIds.has(coalitionId);
  return false;
}

function seenCoalitions(stored: StoredNetwork, sight: Sight, openIds: ReadonlySet<string>): Coalition[] {
  const coalitions = new Map(
    stored.coalitions
      .filter((coalition) => seesCoalition(coalition, sight))
      .map(({ visibility, convenorId, ...coalition }) => {
        const seen: Coalition = { ...coalition, convenorId: null, memberIds: [] };
        return [coalition.id, { seen, visibility, convenorId }];
      }),
  );
  for (const membership of stored.memberships) {
    const { coalitionId, memberId, visibility } = membership;
    const coalition = coalitions.get(coalitionId);
    if (!coalition || !openIds.has(memberId)) continue;
    const level = narrowest(coalition.visibility, visibility);
    const isFellow = sight.ownCoalitionIds.has(coalitionId) && isOpenWithin(membership);
    if (!isEditorOf(memberId, sight) && !isFellow && !seesWithin(level, coalitionId, sight)) continue;
    coalition.seen.memberIds.push(memberId);
    if (coalition.convenorId === memberId) coalition.seen.convenorId = memberId;
  }
  return [...coalitions.values()].map(({ seen }) => seen);
}

/** A case carries the name of its member in its words, so whoever does not see the member does not see the case. */
function seesCase(one: StoredCase, sight: Sight, openIds: ReadonlySet<string>): boolean {
  if (one.isAnonymous || (one.memberId !== null && !openIds.has(one.memberId))) return false;
  if (one.memberId !== null && isEditorOf(one.memberId, sight)) return true;
  if (one.visibility === 'public') return true;
  if (one.visibility === 'network') return sight.viewer.role !== 'anonymous';
  if (one.visibility === 'coalition') {
    if (sight.viewer.role === 'coordinator') return true;
    return one.coalitionId !== null && sight.ownCoalitionIds.has(one.coalitionId);
  }
  return false;
}

function seenCase(stored: StoredCase, coalitionIds: ReadonlySet<string>): Case {
  const { visibility, actorVisibility, triggerVisibility, responseVisibility, ...others } = stored;
  const { outcomesVisibility, challengesVisibility, lessonsVisibility, linksVisibility, ...one } = others;
  return {
    ...one,
    memberIds: [],
    coalitionId: one.coalitionId !== null && coalitionIds.has(one.coalitionId) ? one.coalitionId : null,
  };
}
