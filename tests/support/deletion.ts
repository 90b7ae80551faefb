/**
 * The reference for hiding, written apart from `core/visibility.ts` and as plainly as the rules are: what is left of a
 * world once everything that a viewer may not see has been deleted from it.
 */
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { playbookLeft } from './deletion-playbook.ts';

export function deleteHidden(whole: StoredNetwork, viewer: Viewer): StoredNetwork {
  const world = { ...whole, members: whole.members.map(closed) };
  const rules = rulesFor(world, viewer);
  const members = whole.members
    .filter((_, place) => world.members.slice(place, place + 1).some(rules.seesMember))
    .map((member) => (rules.edits(member.id) ? member : emptied(closed(member), rules)));
  const isLeft = (id: string | null) =>
    world.members.some((member) => member.id === id && rules.reachesMember(member.visibility, member.id));
  const ownedBy = (id: string) => world.members.find((member) => member.id === id)?.visibility ?? 'private';
  const keep = <T extends { memberId: string; visibility: Visibility }>(records: T[]) =>
    records.filter((one) => rules.reachesMember(narrower(one.visibility, ownedBy(one.memberId)), one.memberId));
  // At which level something is shown is for the editors of whose it is.
  const levelled = <T extends { memberId: string | null; visibility: Visibility }>(records: T[]) =>
    records.map((one) => (rules.edits(one.memberId) ? one : { ...one, visibility: 'public' as const }));
  const coalitions = world.coalitions.filter((one) => rules.seesCoalition(one.id));
  const memberships = world.memberships.filter(
    (one) => coalitions.some(({ id }) => id === one.coalitionId) && isLeft(one.memberId) && rules.seesMembership(one),
  );
  const left = {
    ...world,
    members,
    presences: levelled(keep(world.presences)),
    offers: levelled(keep(world.offers)),
    // A need is for the network at most; the row itself stays as it is.
    needs: levelled(
      world.needs.filter((need) => keep([{ ...need, visibility: narrower(need.visibility, 'network') }]).length > 0),
    ),
    ties: world.ties
      .filter((tie) => isLeft(tie.a) && isLeft(tie.b) && rules.seesTie(tie))
      .map((tie) => ({
        ...tie,
        aVisibility: rules.edits(tie.a) ? tie.aVisibility : ('public' as const),
        bVisibility: rules.edits(tie.b) ? tie.bVisibility : ('public' as const),
      })),
    coalitions: coalitions.map((one) => ({
      ...one,
      visibility: 'public' as const,
      convenorId: memberships.some((m) => m.coalitionId === one.id && m.memberId === one.convenorId)
        ? one.convenorId
        : null,
    })),
    memberships: levelled(memberships),
    ...playbookLeft(world, { ...rules, knows: isLeft }),
  };
  const citing = [
    ...left.members,
    ...left.presences,
    ...left.offers,
    ...left.ties,
    ...left.coalitions,
    ...left.cases,
    ...left.contexts,
    ...left.alerts,
    ...left.otherNetworks,
  ];
  return { ...left, sources: world.sources.filter(({ id }) => citing.some(({ sourceId }) => sourceId === id)) };
}

/** Who is hidden or retired is private. What it wrote into its rows stays, for its editors. */
function closed(member: StoredMember): StoredMember {
  return isClosed(member) ? { ...member, visibility: 'private' } : member;
}

function isClosed({ hiddenAt, standing }: StoredMember): boolean {
  return hiddenAt !== null || standing === 'retired';
}

function narrower(one: Visibility, other: Visibility): Visibility {
  return VISIBILITIES.indexOf(one) < VISIBILITIES.indexOf(other) ? one : other;
}

function rulesFor(world: StoredNetwork, viewer: Viewer) {
  const home = viewer.role === 'anonymous' ? null : viewer.memberId;
  const homeLevel = world.members.find((member) => member.id === home)?.visibility;
  const edits = (id: string | null) => viewer.role === 'editor' && id !== null && home === id;
  const coordinates = viewer.role === 'coordinator';
  const knowsItsHome = homeLevel !== undefined && (homeLevel !== 'private' || edits(home));

  const choiceOf = (membership: StoredNetwork['memberships'][number]): Visibility =>
    narrower(
      membership.visibility,
      world.coalitions.find(({ id }) => id === membership.coalitionId)?.visibility ?? 'private',
    );
  const isIn = (coalitionId: string): boolean =>
    knowsItsHome &&
    world.memberships.some(
      (one) => one.coalitionId === coalitionId && one.memberId === home && (edits(home) || choiceOf(one) !== 'private'),
    );
  const sharesCoalition = (ownerId: string): boolean =>
    (knowsItsHome && ownerId === home) ||
    world.memberships.some(
      (one) =>
        one.memberId === ownerId &&
        isIn(one.coalitionId) &&
        one.visibility !== 'private' &&
        world.coalitions.some(({ id, status }) => id === one.coalitionId && status === 'active'),
    );

  const reachesMember = (level: Visibility, ownerId: string): boolean => {
    if (edits(ownerId)) return true;
    if (level === 'private') return false;
    if (level === 'coalition') return coordinates || sharesCoalition(ownerId);
    return level === 'public' || viewer.role !== 'anonymous';
  };
  const reachesCoalition = (level: Visibility, coalitionId: string): boolean => {
    if (level === 'private') return false;
    if (level === 'coalition') return coordinates || isIn(coalitionId);
    return level === 'public' || viewer.role !== 'anonymous';
  };

  return {
    edits,
    coordinates,
    isSomebody: viewer.role !== 'anonymous',
    isIn,
    sharesCoalition,
    reachesMember,
    seesMember: (member: StoredMember) => coordinates || reachesMember(member.visibility, member.id),
    seesTie: (tie: StoredNetwork['ties'][number]) =>
      edits(tie.a) || edits(tie.b) || (reachesMember(tie.aVisibility, tie.a) && reachesMember(tie.bVisibility, tie.b)),
    seesCoalition: (id: string) =>
      isIn(id) || reachesCoalition(world.coalitions.find((one) => one.id === id)?.visibility ?? 'private', id),
    seesMembership: (one: StoredNetwork['memberships'][number]) =>
      edits(one.memberId) ||
      (isIn(one.coalitionId) && one.visibility !== 'private') ||
      reachesCoalition(choiceOf(one), one.coalitionId),
  };
}

function emptied(member: StoredMember, { reachesMember }: ReturnType<typeof rulesFor>): StoredMember {
  const shows = (level: Visibility) => reachesMember(narrower(level, member.visibility), member.id);
  const isOpen = reachesMember(member.visibility, member.id);
  return {
    ...member,
    // Of a private member a coordinator learns that it exists: its name, its kind and its standing.
    acronym: isOpen ? member.acronym : null,
    sectors: isOpen ? member.sectors : [],
    sourceId: isOpen ? member.sourceId : null,
    description: shows(member.descriptionVisibility) ? member.description : null,
    website: shows(member.websiteVisibility) ? member.website : null,
    aliases: shows(member.aliasesVisibility) ? member.aliases : [],
    identifiers: shows(member.identifiersVisibility) ? member.identifiers : [],
    languages: shows(member.languagesVisibility) ? member.languages : [],
    availability: shows(member.availabilityVisibility) ? member.availability : null,
    reach: shows(member.reachVisibility) ? member.reach : [],
    stance: shows(member.stanceVisibility) ? member.stance : null,
    requestLimit: shows(member.requestLimitVisibility) ? member.requestLimit : null,
    confirmedOn: isOpen ? member.confirmedOn : null,
    vouchedOn: isOpen ? member.vouchedOn : null,
    // Which revision it is, and at which level something is shown, is for its own editors.
    revision: null,
    visibility: isOpen ? 'public' : 'private',
    descriptionVisibility: 'public',
    websiteVisibility: 'public',
    aliasesVisibility: 'public',
    identifiersVisibility: 'public',
    languagesVisibility: 'public',
    availabilityVisibility: 'public',
    reachVisibility: 'public',
    stanceVisibility: 'public',
    requestLimitVisibility: 'public',
  };
}
