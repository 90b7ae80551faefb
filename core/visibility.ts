/**
 * The only place that hides, with a file for each kind of record beside it. What a viewer may not see is absent from the result, so that nothing computed from it
 * (a count, a rank, a position) can carry a trace of it.
 */
import { sourcesOf } from './citations.ts';
import type { Member, Network, Tie } from './network.ts';
import type { Audience } from './own/audience.ts';
import type { OwnRecords } from './own/records.ts';
import type { StoredAffiliation } from './stored-exchange.ts';
import type { StoredNetwork } from './stored-network.ts';
import type { Viewer } from './viewer.ts';
import { type Closeness, opensTo } from './visibility/levels.ts';
import { groupOf, type Prepared, preparedOf } from './visibility/prepared.ts';
import { seenAlerts } from './visibility/seen-alerts.ts';
import { seenCases } from './visibility/seen-cases.ts';
import { seenCoalitions } from './visibility/seen-coalitions.ts';
import { seenExchanges, seenLessons } from './visibility/seen-exchanges.ts';
import { seenMember } from './visibility/seen-member.ts';
import { seenMessages } from './visibility/seen-messages.ts';
import { inSeenNetworks, seenNetworks } from './visibility/seen-networks.ts';
import { seenTies } from './visibility/seen-ties.ts';
import { closenessTo, sightOf } from './visibility/sight.ts';

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
  const closeness = prepared.groups.map(({ member }) => closenessTo(member.id, sight));
  const openIds = openIdsIn(prepared, closeness);
  const otherNetworks = seenNetworks(stored.otherNetworks, sight, openIds);
  const members = seenMembers(prepared, viewer, { closeness, openIds, networkIds: idsOf(otherNetworks) });
  const lists = shared(stored, viewer, { members, ties: keptTies(prepared, viewer, seenTies(prepared, closeness)) });
  const coalitions = seenCoalitions(stored, sight, openIds);
  const cases = seenCases(stored, sight, { openIds, coalitionIds: idsOf(coalitions) });
  const caseIds = idsOf(cases);
  const exchanges = seenExchanges(stored.exchanges, sight, { openIds, caseIds });
  const lessons = seenLessons(stored.lessons, sight, { openIds, caseIds, exchangeIds: idsOf(exchanges) });
  const seen = {
    seenBy: viewer,
    ...openToAll(stored),
    ...lists,
    coalitions,
    cases,
    alerts: seenAlerts(stored.alerts, sight, openIds),
    otherNetworks,
    messages: seenMessages(stored, sight, openIds),
    exchanges,
    lessons,
  };
  // A source of hidden records alone would tell of them.
  return { ...seen, sources: sourcesOf(stored, seen) };
}

/** Words, what is known of countries, and where help is to be had now. */
function openToAll(stored: StoredNetwork) {
  const { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries } = stored;
  const { contexts, helplines } = stored;
  const words = { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries };
  return { ...words, contexts, helplines };
}

/** The members of whom more is seen than that they exist. */
function openIdsIn({ groups }: Prepared, closeness: Closeness[]): Set<string> {
  const open = groups.filter(({ member }, place) => opensTo(member.visibility, closeness[place] ?? 'public'));
  return new Set(open.map(({ member }) => member.id));
}

type Ground = { closeness: Closeness[]; openIds: ReadonlySet<string>; networkIds: ReadonlySet<string> };

function seenMembers({ groups }: Prepared, { role }: Viewer, { closeness, openIds, networkIds }: Ground): Member[] {
  // A coordinator sees of the others that they exist.
  return groups.flatMap((group, place) => {
    if (role !== 'coordinator' && !openIds.has(group.member.id)) return [];
    return inSeenNetworks(seenMember(group, closeness[place] ?? 'public'), networkIds);
  });
}

function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
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
 * @param affiliations what it said of other networks, each at the level at which it takes effect.
 * @returns null where that audience does not learn that there is an entry.
 */
export function ownEntryAsSeenBy(
  records: OwnRecords,
  audience: Audience,
  affiliations: StoredAffiliation[] = [],
): Member | null {
  const group = groupOf(records, affiliations);
  return opensTo(group.member.visibility, audience) ? seenMember(group, audience) : null;
}
