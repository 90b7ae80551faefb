/** What a viewer's place in a network lets them see. */
import type { StoredMembership, StoredNetwork } from '../stored-network.ts';
import type { Viewer } from '../viewer.ts';
import type { Visibility } from '../vocabulary.ts';
import { type Closeness, narrowest, opensTo } from './levels.ts';
import type { Prepared } from './prepared.ts';

/** Worked out once for each network and viewer. */
export type Sight = {
  viewer: Viewer;
  /** Members whose part in an active coalition of the viewer's member is open to it, itself included. */
  coalitionPartnerIds: ReadonlySet<string>;
  /** Coalitions that the viewer knows its member to belong to. */
  ownCoalitionIds: ReadonlySet<string>;
};

/** @returns the sight of somebody without a place where the viewer's member is not stored, or not seen by the viewer. */
export function sightOf({ groups, placeById }: Prepared, stored: StoredNetwork, viewer: Viewer): Sight {
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
export function isOpenWithin({ visibility }: StoredMembership): boolean {
  return narrowest(visibility) !== 'private';
}

/** Whoever only reads for a member is no editor of it. */
export function isEditorOf(memberId: string, { viewer }: Sight): boolean {
  return viewer.role === 'editor' && viewer.memberId === memberId;
}

/** A coordinator stands as near as a partner in a coalition; to an id that is not there one stands as to a stranger. */
export function closenessTo(memberId: string, sight: Sight): Closeness {
  if (isEditorOf(memberId, sight)) return 'own';
  const { role } = sight.viewer;
  if (role === 'coordinator' || isPartner(memberId, sight)) return 'coalition';
  return role === 'anonymous' ? 'public' : 'network';
}

function isPartner(memberId: string, { coalitionPartnerIds }: Sight): boolean {
  return coalitionPartnerIds.size > 0 && coalitionPartnerIds.has(memberId);
}

/** A level of something that belongs to a coalition; private is for its members alone. */
export function seesWithin(level: Visibility, coalitionId: string, sight: Sight): boolean {
  if (level === 'public') return true;
  if (level === 'network') return sight.viewer.role !== 'anonymous';
  if (level === 'coalition') return sight.viewer.role === 'coordinator' || sight.ownCoalitionIds.has(coalitionId);
  return false;
}

/**
 * A level of something that a member brought in. What belongs to no member is looked after by the coordinators, who
 * see it at every level.
 */
export function seesOf(level: Visibility, memberId: string | null, sight: Sight): boolean {
  if (memberId !== null) return opensTo(level, closenessTo(memberId, sight));
  const { role } = sight.viewer;
  return opensTo(level, role === 'coordinator' ? 'own' : role === 'anonymous' ? 'public' : 'network');
}

/** Whether the viewer is an editor of the member, or a coordinator, to whom members turn. */
export function isToldBy(memberId: string | null, sight: Sight): boolean {
  return sight.viewer.role === 'coordinator' || (memberId !== null && isEditorOf(memberId, sight));
}
