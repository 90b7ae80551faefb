/**
 * The only place that hides. What a viewer may not see is absent from the result, so that nothing computed from it
 * (a count, a rank, a position) can carry a trace of it.
 */
import { citationsOf } from './citations.ts';
import type { Case, Coalition, Member, Network } from './network.ts';
import type { Audience } from './own/audience.ts';
import type { OwnRecords } from './own/records.ts';
import type {
  Source,
  StoredCase,
  StoredCoalition,
  StoredMember,
  StoredMembership,
  StoredNeed,
  StoredNetwork,
  StoredTie,
} from './stored-network.ts';
import { ANONYMOUS, type Viewer } from './viewer.ts';
import { VISIBILITIES, type Visibility } from './vocabulary.ts';

/**
 * The network as one viewer may see it.
 * @param whole all that is stored; its lists keep their order, less what is hidden.
 * @returns a new value that shares unchanged records with `whole`; a hidden field is empty, as if never filled in.
 */
export function asSeenBy(whole: StoredNetwork, viewer: Viewer): Network {
  const stored = { ...whole, members: whole.members.map(asWideAsItMay) };
  const sight = sightOf(stored, viewer);
  const members = seenMembers(stored, sight);
  const openIds = new Set(stored.members.filter((member) => isOpenTo(member, sight)).map((member) => member.id));
  const coalitions = seenCoalitions(stored, sight, openIds);
  const coalitionIds = new Set(coalitions.map((coalition) => coalition.id));
  const cases = stored.cases.filter((one) => seesCase(one, sight, openIds)).map((one) => seenCase(one, coalitionIds));
  const ties = stored.ties
    .filter((tie) => openIds.has(tie.a) && openIds.has(tie.b) && seesTie(tie, sight))
    .map(({ aVisibility, bVisibility, ...tie }) => tie);
  const { capacities, threats, threatNeeds, areas, countries, contexts } = stored;
  const words = { capacities, threats, threatNeeds, areas, countries };
  const seen = { seenBy: viewer, members, ties, coalitions, cases, contexts, ...words };
  return { ...seen, sources: citedSources(stored, seen) };
}

/**
 * A member's entry as an audience outside of it sees it, for its own editors.
 * @returns null where that audience does not learn that there is an entry.
 */
export function ownEntryAsSeenBy({ member, ...belongings }: OwnRecords, audience: Audience): Member | null {
  const [seen] = seenMembers({ members: [asWideAsItMay(member)], ...belongings }, sightOfAudience(audience, member.id));
  return seen ?? null;
}

/** A hidden member and a retired one are private, and with them all that belongs to them, whatever the rows say. */
function asWideAsItMay(member: StoredMember): StoredMember {
  return member.hiddenAt === null && member.standing !== 'retired' ? member : { ...member, visibility: 'private' };
}

/** The narrower of several levels: the one with the smaller audience. A level that is none counts as private. */
export function narrowest(...levels: Visibility[]): Visibility {
  if (!levels.every((level) => VISIBILITIES.includes(level))) return 'private';
  return VISIBILITIES.find((level) => levels.includes(level)) ?? 'private';
}

/** What a viewer's place in the network lets them see, worked out once. */
type Sight = {
  viewer: Viewer;
  /** Members whose part in an active coalition of the viewer's member is open to it, itself included. */
  coalitionPartnerIds: ReadonlySet<string>;
  /** Coalitions that the viewer knows its member to belong to. */
  ownCoalitionIds: ReadonlySet<string>;
};

function sightOf(stored: StoredNetwork, viewer: Viewer): Sight {
  const nobody = { viewer, coalitionPartnerIds: new Set<string>(), ownCoalitionIds: new Set<string>() };
  const memberId = viewer.role === 'anonymous' ? null : viewer.memberId;
  const own = stored.members.find((member) => member.id === memberId);
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

/** What somebody sees by who they are to a member, and by nothing else. */
function sightOfAudience(audience: Audience, memberId: string): Sight {
  const viewer: Viewer = audience === 'public' ? ANONYMOUS : { role: 'reader', memberId: null };
  const partners = audience === 'coalition' ? [memberId] : [];
  return { viewer, ownCoalitionIds: new Set(), coalitionPartnerIds: new Set(partners) };
}

function isEditorOf(memberId: string, { viewer }: Sight): boolean {
  return viewer.role === 'editor' && viewer.memberId === memberId;
}

/** Whether a level lets the viewer see something that belongs to a member. */
function sees(level: Visibility, ownerId: string, sight: Sight): boolean {
  if (level === 'public' || isEditorOf(ownerId, sight)) return true;
  if (level === 'network') return sight.viewer.role !== 'anonymous';
  if (level === 'coalition') return sight.viewer.role === 'coordinator' || sight.coalitionPartnerIds.has(ownerId);
  return false;
}

type MemberRecords = Pick<StoredNetwork, 'members' | 'presences' | 'offers' | 'needs'>;

function seenMembers(stored: MemberRecords, sight: Sight): Member[] {
  const levelOf = new Map(stored.members.map((member) => [member.id, member.visibility]));
  const isShown = (record: { memberId: string; visibility: Visibility }) => {
    const memberLevel = levelOf.get(record.memberId);
    return memberLevel !== undefined && sees(narrowest(memberLevel, record.visibility), record.memberId, sight);
  };
  const presences = groupByMember(stored.presences.filter(isShown));
  const offers = groupByMember(stored.offers.filter(isShown));
  const needs = groupByMember(stored.needs.map(neverPublic).filter(isShown));
  return stored.members
    .filter((member) => sight.viewer.role === 'coordinator' || isOpenTo(member, sight))
    .map((member) => ({
      ...seenFields(member, sight),
      presences: presences.get(member.id) ?? [],
      offers: offers.get(member.id) ?? [],
      needs: needs.get(member.id) ?? [],
    }));
}

/** Whether a member itself is visible, and not only, to a coordinator, that it exists. */
function isOpenTo(member: StoredMember, sight: Sight): boolean {
  return sees(member.visibility, member.id, sight);
}

/** What somebody lacks is never for the public, whatever a row says. */
function neverPublic(need: StoredNeed): StoredNeed {
  return { ...need, visibility: narrowest(need.visibility, 'network') };
}

function seenFields(member: StoredMember, sight: Sight) {
  const isShown = (level: Visibility) => sees(narrowest(member.visibility, level), member.id, sight);
  const isOpen = isOpenTo(member, sight);
  return {
    id: member.id,
    name: member.name,
    kind: member.kind,
    standing: member.standing,
    acronym: isOpen ? member.acronym : null,
    sectors: isOpen ? member.sectors : [],
    sourceId: isOpen ? member.sourceId : null,
    confirmedOn: isOpen ? member.confirmedOn : null,
    vouchedOn: isOpen ? member.vouchedOn : null,
    description: isShown(member.descriptionVisibility) ? member.description : null,
    website: isShown(member.websiteVisibility) ? member.website : null,
    languages: isShown(member.languagesVisibility) ? member.languages : [],
    availability: isShown(member.availabilityVisibility) ? member.availability : null,
    reach: isShown(member.reachVisibility) ? member.reach : [],
    stance: isShown(member.stanceVisibility) ? member.stance : null,
    requestLimit: isShown(member.requestLimitVisibility) ? member.requestLimit : null,
  };
}

function groupByMember<T extends { memberId: string; visibility: Visibility }>(records: T[]) {
  const groups = new Map<string, Omit<T, 'memberId' | 'visibility'>[]>();
  for (const { memberId, visibility, ...record } of records) {
    const group = groups.get(memberId);
    if (group) group.push(record);
    else groups.set(memberId, [record]);
  }
  return groups;
}

/** Either end's editors see it; everybody else needs what both ends ask for. */
function seesTie(tie: StoredTie, sight: Sight): boolean {
  if (isEditorOf(tie.a, sight) || isEditorOf(tie.b, sight)) return true;
  return sees(tie.aVisibility, tie.a, sight) && sees(tie.bVisibility, tie.b, sight);
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
  if (one.memberId !== null && !openIds.has(one.memberId)) return false;
  if (one.memberId !== null && isEditorOf(one.memberId, sight)) return true;
  if (one.visibility === 'public') return true;
  if (one.visibility === 'network') return sight.viewer.role !== 'anonymous';
  if (one.visibility === 'coalition') {
    if (sight.viewer.role === 'coordinator') return true;
    return one.coalitionId !== null && sight.ownCoalitionIds.has(one.coalitionId);
  }
  return false;
}

function seenCase({ visibility, ...one }: StoredCase, coalitionIds: ReadonlySet<string>): Case {
  return {
    ...one,
    coalitionId: one.coalitionId !== null && coalitionIds.has(one.coalitionId) ? one.coalitionId : null,
  };
}

/** A source is shown where a visible record cites it: a source of hidden records alone would tell of them. */
function citedSources(stored: StoredNetwork, seen: Omit<Network, 'sources'>): Source[] {
  const cited = new Set(citationsOf(seen));
  return stored.sources.filter((source) => cited.has(source.id));
}
