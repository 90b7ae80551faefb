/**
 * The reference for the playbook, other networks and exchange, written apart from `core/visibility/`: what is left of them
 * once everything that a viewer may not see has been deleted.
 */
import type { StoredNetwork } from '#core/stored-network.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';

type Case = StoredNetwork['cases'][number];

/** What the viewer may, in the plain rules of the network. */
export type Rules = {
  edits: (memberId: string | null) => boolean;
  coordinates: boolean;
  isSomebody: boolean;
  /** Whether a member is seen with more than that it exists. */
  knows: (memberId: string | null) => boolean;
  sharesCoalition: (memberId: string) => boolean;
  isIn: (coalitionId: string) => boolean;
  seesCoalition: (coalitionId: string) => boolean;
};

export function playbookLeft(world: StoredNetwork, rules: Rules) {
  const { edits, coordinates, isSomebody, knows, sharesCoalition } = rules;
  /** Something of a member that the viewer knows, or of nobody. */
  const reaches = (level: Visibility, ownerId: string | null): boolean => {
    if (edits(ownerId)) return true;
    if (ownerId === null && coordinates) return true;
    if (level === 'private') return false;
    if (level === 'coalition') return ownerId !== null && knows(ownerId) && (coordinates || sharesCoalition(ownerId));
    return level === 'public' || isSomebody;
  };
  /** At which level it stands is told to those who may change that. */
  const open = <T extends { visibility: Visibility }>(record: T, ownerId: string | null): T =>
    edits(ownerId) || (ownerId === null && coordinates) ? record : { ...record, visibility: 'public' };

  const cases = world.cases.filter((one) => seesCase(world, one, rules)).map((one) => caseLeft(one, rules));
  const isCaseLeft = (id: string | null) => cases.some((one) => one.id === id);
  const alerts = world.alerts
    .filter(
      (one) => edits(one.reporterId) || coordinates || (one.verifiedOn && reaches(one.visibility, one.reporterId)),
    )
    // Whoever looks after alerts learns of each whom it is for.
    .map((one) =>
      coordinates ? one : open({ ...one, reporterId: edits(one.reporterId) ? one.reporterId : null }, one.reporterId),
    );
  const otherNetworks = world.otherNetworks
    .filter((one) => coordinates || reaches(one.visibility, one.proposerId))
    .map((one) =>
      coordinates ? one : open({ ...one, proposerId: edits(one.proposerId) ? one.proposerId : null }, one.proposerId),
    );
  const levelOf = (memberId: string) => world.members.find(({ id }) => id === memberId)?.visibility ?? 'private';
  const affiliations = world.affiliations
    .filter((one) => otherNetworks.some(({ id }) => id === one.networkId))
    .filter((one) => reaches(narrower(one.visibility, levelOf(one.memberId)), one.memberId))
    .map((one) => open(one, one.memberId));
  const messages = world.messages
    .filter((one) =>
      reaches(one.stage === 'proposed' ? narrower(one.visibility, 'network') : one.visibility, one.ownerId),
    )
    .map((one) => ({ left: { ...one, ownerId: knows(one.ownerId) ? one.ownerId : null }, ownerId: one.ownerId }))
    // Coordinators look after every message, and so know who may read it.
    .map(({ left, ownerId }) => (coordinates ? left : open(left, ownerId)));
  const messageVoices = world.messageVoices.filter(({ messageId, memberId, voice }) => {
    const message = messages.find(({ id }) => id === messageId);
    if (!message) return false;
    if (voice === 'objects' && coordinates) return true;
    if (voice === 'objects' && !edits(memberId) && !edits(message.ownerId)) return false;
    return knows(memberId);
  });
  const exchanges = world.exchanges
    .filter((one) => (one.hostId === null || knows(one.hostId)) && reaches(one.visibility, one.hostId))
    .map((one) => open({ ...one, caseId: isCaseLeft(one.caseId) ? one.caseId : null }, one.hostId));
  const lessons = world.lessons
    .filter((one) => one.caseId === null || isCaseLeft(one.caseId))
    .filter((one) => (one.memberId === null || knows(one.memberId)) && reaches(one.visibility, one.memberId))
    .map((one) =>
      open(
        { ...one, exchangeId: exchanges.some(({ id }) => id === one.exchangeId) ? one.exchangeId : null },
        one.memberId,
      ),
    );
  const caseMembers = world.caseMembers.filter(
    ({ caseId, memberId }) =>
      knows(memberId) && cases.some((one) => one.id === caseId && (!one.isAnonymous || edits(one.memberId))),
  );
  return { cases, caseMembers, alerts, otherNetworks, affiliations, messages, messageVoices, exchanges, lessons };
}

function narrower(one: Visibility, other: Visibility): Visibility {
  return VISIBILITIES.indexOf(one) < VISIBILITIES.indexOf(other) ? one : other;
}

/** A level of a case: coalition is for who is in its coalition, private for nobody but its editors. */
function opensTo(level: Visibility, { coalitionId }: Case, { coordinates, isSomebody, isIn }: Rules): boolean {
  if (level === 'private') return false;
  if (level === 'coalition') return coordinates || (coalitionId !== null && isIn(coalitionId));
  return level === 'public' || isSomebody;
}

function seesCase({ caseMembers }: StoredNetwork, one: Case, rules: Rules): boolean {
  if (rules.edits(one.memberId)) return true;
  if (!opensTo(one.visibility, one, rules)) return false;
  if (one.isAnonymous) return true;
  const named = caseMembers.filter(({ caseId }) => caseId === one.id).map(({ memberId }) => memberId);
  return named.every(rules.knows) && (one.memberId === null || rules.knows(one.memberId));
}

function caseLeft(one: Case, rules: Rules): Case {
  const coalitionId = one.coalitionId !== null && rules.seesCoalition(one.coalitionId) ? one.coalitionId : null;
  // Its own editors miss nothing of it but a coalition that they do not see.
  if (rules.edits(one.memberId)) return { ...one, coalitionId };
  const keeps = (level: Visibility) => opensTo(narrower(one.visibility, level), one, rules);
  const nobody = one.isAnonymous ? { memberId: null, actor: null, coalitionId: null, sourceId: null } : {};
  return {
    ...one,
    coalitionId,
    actor: keeps(one.actorVisibility) ? one.actor : null,
    trigger: keeps(one.triggerVisibility) ? one.trigger : null,
    response: keeps(one.responseVisibility) ? one.response : null,
    outcomes: keeps(one.outcomesVisibility) ? one.outcomes : null,
    challenges: keeps(one.challengesVisibility) ? one.challenges : null,
    lessons: keeps(one.lessonsVisibility) ? one.lessons : null,
    url: keeps(one.linksVisibility) ? one.url : null,
    links: keeps(one.linksVisibility) ? one.links : [],
    ...nobody,
    visibility: 'public',
    actorVisibility: 'public',
    triggerVisibility: 'public',
    responseVisibility: 'public',
    outcomesVisibility: 'public',
    challengesVisibility: 'public',
    lessonsVisibility: 'public',
    linksVisibility: 'public',
  };
}
