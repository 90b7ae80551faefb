/**
 * The reference for rows, written apart from the product and as plainly as the rules are: what is left of accounts and
 * of what members deal with once everything that a visitor may not see has been deleted.
 */
import { OPEN_STAGES } from '#core/introductions/stages.ts';
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import type { Role, Visibility } from '#core/vocabulary.ts';
import { deleteHidden } from './deletion.ts';
import { caseDraftsLeft } from './deletion-cases.ts';
import { coalitionsLeft } from './deletion-coalitions.ts';
import { type SolidarityLeft, solidarityLeft } from './deletion-solidarity.ts';
import { callsOfOthers, keyUnderOtherName, otherNameOf } from './other-name.ts';
import { hashed } from './people/access.ts';
import { chainOf } from './people/audit-chain.ts';
import { ago, DAY, minutesSince } from './people/times.ts';
import type { Visitor } from './people.ts';
import type { Rows } from './rows.ts';

type World = { stored: StoredNetwork; rows: Rows };
type Introduction = Rows['introductions'][number];
type Entry = Rows['audit'][number];

export async function worldWithoutHidden({ stored, rows }: World, visitor: Visitor): Promise<World> {
  const seen = deleteHidden(stored, visitor.viewer);
  const account = visitor.kind === 'token' ? null : visitor.account;
  const role = account?.role ?? null;
  const ownMember = role === 'editor' ? (account?.memberId ?? null) : null;
  const lives = coalitionsLeft(rows, { accountId: account?.id ?? null, role, ownMember }, { whole: stored, seen });
  const memberId = account?.memberId ?? null;
  const solidarity = await solidarityLeft(rows, { role, memberId, ownMember }, { whole: stored, seen });
  const { cases, ...drafts } = caseDraftsLeft(rows, ownMember, { whole: stored, seen });
  const left = await rowsLeft({ ...rows, ...lives.rows, ...drafts }, visitor, { whole: stored, seen, solidarity });
  const known = {
    ...seen,
    coalitions: stored.coalitions.flatMap(
      ({ id }) => lives.coalitions.find((one) => one.id === id) ?? seen.coalitions.find((one) => one.id === id) ?? [],
    ),
    memberships: [...seen.memberships, ...lives.memberships],
    cases: [...seen.cases, ...cases],
  };
  const extra = namesakes(left, stored, seen, { ...lives, toldIds: solidarity.toldIds });
  return { stored: { ...known, members: [...seen.members, ...extra] }, rows: left };
}

async function rowsLeft(
  rows: Rows,
  visitor: Visitor,
  { whole, seen, solidarity }: { whole: StoredNetwork; seen: StoredNetwork; solidarity: SolidarityLeft },
): Promise<Rows> {
  const me = visitor.account;
  // A token reads the network and nothing else, whatever its owner may do.
  const role = visitor.kind === 'token' ? null : (me?.role ?? null);
  const ownMember = role === 'editor' ? (me?.memberId ?? null) : null;
  const lookedAfter = { admin: /./, coordinator: /^(coordinator|editor|reader)$/ };
  const managed = role === 'admin' || role === 'coordinator' ? lookedAfter[role] : /^$/;
  const isMine = ({ accountId }: { accountId: string | null }) => role !== null && accountId === me?.id;
  const isOwn = ({ memberId }: { memberId: string | null }) => memberId !== null && memberId === ownMember;
  // An editor belongs to some member, seen or not: of one that is hidden an id without a name is left.
  const named = <T extends { role: Role; memberId: string | null }>(row: T): T =>
    row.role === 'editor' || seen.members.some(({ id }) => id === row.memberId) ? row : { ...row, memberId: null };

  const audit = rows.audit.filter((entry) => seesEntry(entry, { accountId: me?.id ?? '', role, ownMember }));
  const invitations = rows.invitations.filter(
    (one) =>
      managed.test(one.role) ||
      (isOwn(one) && (/^(editor|reader)$/.test(one.role) || one.recoversId !== null)) ||
      (role !== null && (one.createdBy === me?.id || one.recoversId === me?.id)) ||
      one.hash === hashed(visitor.codes.invitation ?? ''),
  );
  const isNamed = (id: string) =>
    audit.some(({ actorId, objectId }) => id === actorId || id === objectId) ||
    invitations.some(
      ({ recoversId, createdBy, approvedBy }) =>
        id === recoversId || (managed.test('reader') && (id === createdBy || id === approvedBy)),
    );
  const accounts = rows.accounts
    .filter((one) => one.id === me?.id || managed.test(one.role) || isOwn(one) || isNamed(one.id))
    .map((one) => (one.memberId === me?.memberId ? one : named(one)));
  const isLeft = (id: string | null) => accounts.some((account) => account.id === id);
  const views = viewsLeft(rows, visitor, seen);
  // Whose a view is, nobody is told: an account has to keep it.
  const isSpeaking = (account: Rows['accounts'][number]) =>
    account.role === 'editor' &&
    seen.members.some(({ id, standing }) => id === account.memberId && standing === 'member');
  // Editors seal letters to whoever speaks for a member that they see. When a key was made is for its owner.
  const accountKeys = rows.accountKeys.flatMap((key) => {
    if (isMine(key)) return [key];
    const isFor = ownMember !== null && rows.accounts.some((one) => one.id === key.accountId && isSpeaking(one));
    return isFor ? [{ ...key, madeOn: '2000-01-01' }] : [];
  });
  const keepers = rows.accounts.filter(
    ({ id }) => !isLeft(id) && [...views, ...accountKeys].some(({ accountId }) => accountId === id),
  );

  const isBroker = role === 'coordinator';
  const introductions = rows.introductions.flatMap((one) =>
    isBroker ? brokered(one, rows, whole) : disclosed(one, ownMember, whole),
  );
  const leftCalls = rows.calls
    .filter(
      (call) =>
        call.seekerId === ownMember ||
        introductions.some(({ callId }) => callId === call.id) ||
        (isBroker && call.isBrokered && call.closedAt === null && call.startedAt > ago(14 * DAY)),
    )
    .map((call) => {
      const isOpen = introductions.some(({ callId, stage }) => callId === call.id && stage !== 'withdrawn');
      return isBroker || call.seekerId === ownMember || isOpen ? call : { ...call, sealed: null };
    });
  const contacts = rows.contacts.filter(
    (one) =>
      isOwn(one) ||
      isReachable(solidarity.rows, ownMember, one.memberId) ||
      introductions.some((introduction) => hasSharedWith(introduction, ownMember, one.memberId)),
  );
  // Whoever looks for help for somebody learns neither for whom, nor with which words it is asked for.
  const memberIds = whole.members.map(({ id }) => id);
  const moved = isBroker
    ? await callsOfOthers(leftCalls, memberIds, [...rows.memberKeys, ...solidarity.keys])
    : { calls: leftCalls, keys: [] };
  const { calls } = moved;
  // Its seeker learns that a call was sent to somebody, and when; not to whom.
  const callSendings = rows.callSendings
    .filter(({ callId }) => calls.some(({ id, seekerId }) => id === callId && (isBroker || seekerId === ownMember)))
    .map((one) => (isBroker ? one : { ...one, helperId: otherNameOf(one.helperId) }));
  const feedbacks = rows.feedbacks.flatMap((one) => {
    const about = introductions.find(({ id }) => id === one.introductionId);
    if (!about || !canSayHowItWent(about, whole)) return [];
    if (isBroker) return [{ ...one, sealed: null, level: null, levelReply: null }];
    return [ownMember === about.seekerId ? { ...one, levelReply: null } : one];
  });
  const savedSearches = rows.savedSearches.filter(isMine);
  const claims = rows.claims.filter(() => role === 'coordinator');
  // Until somebody vouches for it, an alert is between its reporter and coordinators, and so is what they say about it.
  const reporterOf = (alertId: string) => whole.alerts.find(({ id }) => id === alertId)?.reporterId ?? null;
  const alertReports = rows.alertReports.filter(
    ({ alertId }) => role === 'coordinator' || (ownMember !== null && reporterOf(alertId) === ownMember),
  );
  const everybodySees = new Set(deleteHidden(whole, ANONYMOUS).members.map(({ id }) => id));
  const keyed = new Set([
    ownMember,
    ...[...contacts, ...claims].map(({ memberId }) => memberId),
    ...[...calls, ...introductions].map(({ seekerId }) => seekerId),
    ...introductions.map(({ helperId }) => helperId),
    ...savedSearches.map(({ memberId }) => memberId),
    ...alertReports.map(({ alertId }) => reporterOf(alertId)),
    ...rows.coalitionInvitations.map(({ memberId }) => memberId),
    ...rows.coalitionTerms.map(({ charterBy }) => charterBy),
    ...solidarity.rows.requests.map(({ seekerId }) => seekerId),
    ...solidarity.rows.requestResponses.map(({ ownerId }) => ownerId),
    ...solidarity.rows.actions.map(({ starterId }) => starterId),
    ...rows.caseDrafts.map(({ memberId }) => memberId),
  ]);
  const made = [...moved.keys, ...solidarity.keys];
  return {
    settings: rows.settings,
    accounts: [...accounts, ...keepers.map(named)],
    passkeys: rows.passkeys.filter(isMine),
    sessions: rows.sessions.filter(isMine),
    tokens: rows.tokens.filter(({ accountId }) => accountId === me?.id),
    invitations: invitations.map(named).map((one) => ({
      ...one,
      createdBy: isLeft(one.createdBy) ? one.createdBy : null,
      // Who agreed is not told, yet that somebody did.
      approvedBy: isLeft(one.approvedBy) ? one.approvedBy : null,
      needsApproval: one.needsApproval && (one.approvedBy === null || isLeft(one.approvedBy)),
    })),
    challenges: rows.challenges.filter(isMine),
    notices: rows.notices.filter(isMine),
    ...(await chainOf(audit)),
    requestKeys: rows.requestKeys.filter(({ hash }) => hash === hashed(`key of ${me?.id}`)),
    memberKeys: [
      ...rows.memberKeys.filter(({ memberId }) => keyed.has(memberId)),
      ...made.filter((key, place) => made.findIndex((one) => one.memberId === key.memberId) === place),
      ...(await Promise.all(
        rows.memberKeys.filter(({ memberId }) => keyed.has(otherNameOf(memberId))).map(keyUnderOtherName),
      )),
    ],
    contacts,
    drafts: rows.drafts.filter(isMine),
    caseDrafts: rows.caseDrafts,
    caseNamings: rows.caseNamings,
    hideCodes: rows.hideCodes.filter((one) => isOwn(one) || one.hash === hashed(visitor.codes.hide ?? '')),
    claims,
    apartMembers: role === 'coordinator' ? rows.apartMembers : [],
    merges: role === 'coordinator' ? rows.merges : [],
    alertReports,
    calls,
    introductions,
    callSendings,
    feedbacks,
    savedSearches,
    views,
    // Coordinators share what is brought. How one of them understood a file is theirs alone.
    imports: rows.imports
      .filter(() => role === 'coordinator')
      .map((one) => (isLeft(one.accountId) ? one : { ...one, accountId: null })),
    importSteps: rows.importSteps.filter(() => role === 'coordinator'),
    importMappings: rows.importMappings.filter(isMine),
    newsMarks: rows.newsMarks.filter(isMine),
    accountKeys,
    keyWraps: rows.keyWraps.filter(isMine),
    tombstones: [],
    attempts: [],
    attemptSalts: [],
    openings: rows.openings.filter(isMine),
    budgetLifts: rows.budgetLifts.filter((one) => isMine(one) || (managed.test('reader') && isLeft(one.accountId))),
    coalitionTerms: rows.coalitionTerms,
    coalitionSeats: rows.coalitionSeats,
    coalitionInvitations: rows.coalitionInvitations,
    coalitionDrills: rows.coalitionDrills,
    coalitionDrillAnswers: rows.coalitionDrillAnswers,
    ...solidarity.rows,
    // How often somebody is suggested is of whom everybody sees, whoever asks.
    exposures: rows.exposures.filter(({ memberId }) => everybodySees.has(memberId)),
    // A copy that was kept is one of these rows.
    exposureCycle: rows.exposureCycle.map((cycle) => ({ ...cycle, version: cycle.version + 1 })),
  };
}

/** One's own, and what others opened; of these nothing that changes unseen, and in none what is not there. */
function viewsLeft({ views, accounts }: Rows, { account, kind, viewer }: Visitor, seen: StoredNetwork): Rows['views'] {
  const isThere = (id: string) => [...seen.members, ...seen.coalitions].some((one) => one.id === id);
  return views.flatMap((view) => {
    const steps = view.steps.map((step) => ({ ...step, fragment: fragmentLeft(step.fragment, isThere, seen) }));
    if (kind !== 'token' && view.accountId === account?.id) return [{ ...view, steps }];
    const owner = accounts.find(({ id }) => id === view.accountId);
    const isOpen = view.visibility === 'public' || (view.visibility === 'network' && viewer.role !== 'anonymous');
    const isSpoken = owner?.role === 'editor' && !seen.members.some(({ id }) => id === owner.memberId);
    if (!isOpen || isSpoken) return [];
    const day = `${view.openedAt.slice(0, 10)}T00:00:00.000Z`;
    return [{ ...view, steps, revision: 'unseen', createdAt: day, openedAt: day }];
  });
}

/** As if the author had never put into it what is not there: of two ends both go. */
function fragmentLeft(fragment: string, isThere: (id: string) => boolean, { coalitions }: StoredNetwork): string {
  const names = coalitions.map(({ name }) => name);
  return fragment
    .split('&')
    .flatMap((field) => {
      const [name = '', value = ''] = field.split('=');
      const items = /^(focus|open)$/.test(name) ? value.split(',') : name === 'q' ? termsIn(value) : [value];
      const left = items.filter((item) => {
        const called = named(item);
        return idsIn(item).every(isThere) && (called === null || names.some((one) => one.includes(called)));
      });
      return left.length > 0 ? [`${name}=${left.join(name === 'q' ? '+' : ',')}`] : [];
    })
    .join('&');
}

const termsIn = (q: string) => q.match(/(%22.*?%22|[^+])+/g) ?? [];
const idsIn = (text: string) => text.match(/[a-km-np-z2-9]{26}/g) ?? [];
const named = (term: string) => /coalition:%22(.*)%22/.exec(term)?.[1]?.replaceAll('+', ' ') ?? null;

const OF_ONE_ALONE =
  /^(introduction|message|call|need|search|view|coalition|request|action|contact|data|passkey|sessions|token|exchange|lesson)-|^bridge-proposed|^letter-key-wrapped$|^case-(written|moved)$|^alert-(reported|changed|returned|withdrawn)$/;
const OF_THE_NETWORK =
  /^(story|import|word|invitation|recovery|account|coordinator|claim|budget|setting|key|member|listing|network|helpline|alert)-|^case-(entered|removed)$/;

/** What one did oneself; what was done to one's member; and what keeps the network in order, for those who keep it. */
function seesEntry(
  { actorId, action, objectId }: Entry,
  { accountId, role, ownMember }: { accountId: string; role: string | null; ownMember: string | null },
): boolean {
  if (role === null) return false;
  if (actorId === accountId) return true;
  if (OF_ONE_ALONE.test(action)) return false;
  if (objectId !== null && objectId === ownMember) return true;
  return (role === 'coordinator' || role === 'admin') && OF_THE_NETWORK.test(action);
}

/** One introduction as a side may know it, and nothing of it to anybody else. */
function disclosed(one: Introduction, ownMember: string | null, whole: StoredNetwork): Introduction[] {
  if (ownMember !== one.seekerId && ownMember !== one.helperId) return [];
  const isSeeker = ownMember === one.seekerId;
  // Of its own side it knows whether it is there, and can bring it back: its introductions go on then.
  const others = {
    ...whole,
    members: whole.members.map((member) => (member.id === ownMember ? backAgain(member) : member)),
  };
  const isOpen = stillOpen(one, others);
  const saidYes = one.stage === 'willing' || one.stage === 'agreed' || one.sealed !== null;
  if (isSeeker && one.callId !== null && !saidYes) return [];
  // Whoever a call found could be anybody to its seeker until both have said yes, and again once it is over.
  const isAfterwards = canSayHowItWent(one, others);
  const isNamed = (isOpen && one.stage === 'agreed') || isAfterwards;
  const isUnnamed = isSeeker && (one.callId !== null || one.isOffered) && !isNamed;
  // Nor does whoever is asked know by whom.
  const isAskedUnnamed = !isSeeker && !one.isOffered && !isNamed;
  const seekerId = isAskedUnnamed ? otherNameOf(one.seekerId) : one.seekerId;
  const helperId = isUnnamed ? otherNameOf(one.helperId) : one.helperId;
  if (!isOpen) {
    // That there was a yes stays known, and nothing that was said with it.
    const sealed = one.callId !== null && one.sealed !== null ? 'over' : null;
    const ended = { stage: 'withdrawn' as const, movedAt: `${endOf(one).slice(0, 10)}T00:00:00.000Z`, sealed };
    const unshared = { seekerShares: false, helperShares: false };
    // Both know what it was about for as long as they can say how it went.
    if (isAfterwards) return [{ ...one, ...ended, ...unshared, stage: 'expired' as const }];
    const isOwnWord = one.isOffered ? !isSeeker : isSeeker;
    const question = isOwnWord ? {} : { capacityId: 'advocacy', country: null, urgency: 1 as const };
    return [{ ...one, seekerId, helperId, ...ended, ...unshared, ...question, agreedAt: null }];
  }
  if (one.stage === 'agreed') return [one];
  return [
    {
      ...one,
      seekerId,
      helperId,
      seekerShares: isSeeker && one.seekerShares,
      helperShares: !isSeeker && one.helperShares,
    },
  ];
}

/** Of what came of a need that a coordinator looks after: whether somebody said yes, or both did; nobody's name. */
function brokered(one: Introduction, { calls }: Rows, whole: StoredNetwork): Introduction[] {
  if (!calls.some(({ id, isBrokered }) => id === one.callId && isBrokered)) return [];
  const isWilling = one.stage === 'willing' && stillOpen(one, whole);
  if (!isWilling && !canSayHowItWent(one, whole)) return [];
  // As if any two that are there had met.
  const [seekerId = '', helperId = ''] = whole.members.filter(isThere).map(({ id }) => id);
  return [{ ...one, seekerId, helperId, sealed: null, seekerShares: false, helperShares: false }];
}

/** For ninety days after both said yes, unless somebody ended it; that nobody took another step does not end it. */
function canSayHowItWent(one: Introduction, whole: StoredNetwork): boolean {
  const isNotEnded = one.stage === 'agreed' || one.stage === 'expired';
  const isInTime = one.agreedAt !== null && one.agreedAt > ago(90 * DAY);
  return isNotEnded && isInTime && areThere(one, whole);
}

function areThere({ seekerId, helperId }: Introduction, { members }: StoredNetwork): boolean {
  return [seekerId, helperId].every((side) => members.some((member) => member.id === side && isThere(member)));
}

function backAgain(member: StoredMember): StoredMember {
  return { ...member, hiddenAt: null, standing: 'member' };
}

function isThere({ hiddenAt, standing }: StoredMember): boolean {
  return hiddenAt === null && standing !== 'retired';
}

function stillOpen(one: Introduction, whole: StoredNetwork): boolean {
  return areThere(one, whole) && OPEN_STAGES.some((open) => open === one.stage) && one.movedAt > ago(14 * DAY);
}

/** Fourteen days after the last step, or at a step that ended it. */
function endOf({ stage, movedAt }: Introduction): string {
  const ranOut = OPEN_STAGES.some((open) => open === stage) && movedAt <= ago(14 * DAY);
  return ranOut ? ago(minutesSince(movedAt) - 14 * DAY) : movedAt;
}

function hasSharedWith(one: Introduction, ownMember: string | null, memberId: string): boolean {
  if (one.stage !== 'agreed') return false;
  if (ownMember === one.seekerId) return memberId === one.helperId && one.helperShares;
  return ownMember === one.helperId && memberId === one.seekerId && one.seekerShares;
}

/** Once both said yes, whoever shares how to be reached is reachable for the other side. */
function isReachable({ requests, requestResponses }: SolidarityLeft['rows'], own: string | null, memberId: string) {
  return requestResponses.some(({ requestId, ownerId, state, ownerShares, seekerShares }) => {
    const seekerId = requests.find(({ id }) => id === requestId)?.seekerId;
    if (own === null || !/^(agreed|under-way|done)$/.test(state)) return false;
    return own === seekerId
      ? ownerId === memberId && ownerShares
      : own === ownerId && seekerId === memberId && seekerShares;
  });
}

/** In the place of hidden members that rows still refer to: an id, and a name where both sides agreed to it. */
function namesakes(
  rows: Rows,
  whole: StoredNetwork,
  seen: StoredNetwork,
  {
    coalitions,
    memberships,
    toldIds,
  }: Pick<StoredNetwork, 'coalitions' | 'memberships'> & Pick<SolidarityLeft, 'toldIds'>,
): StoredMember[] {
  const referred = new Set([
    ...rows.coalitionTerms.flatMap(({ starterId, charterBy }) => [starterId ?? [], charterBy ?? []].flat()),
    ...[...memberships, ...rows.coalitionInvitations, ...rows.coalitionDrillAnswers].map(({ memberId }) => memberId),
    ...coalitions.flatMap(({ convenorId }) => convenorId ?? []),
    ...[...rows.accounts, ...rows.invitations].flatMap(({ memberId }) => memberId ?? []),
    ...[...rows.contacts, ...rows.hideCodes, ...rows.claims, ...rows.openings].map(({ memberId }) => memberId),
    ...[...rows.calls, ...rows.introductions].map(({ seekerId }) => seekerId),
    ...[...rows.introductions, ...rows.callSendings].map(({ helperId }) => helperId),
    ...[...rows.requestNamed, ...rows.requestExclusions, ...rows.actionNamed].map(({ memberId }) => memberId),
    ...rows.actions.map(({ starterId }) => starterId),
    ...toldIds,
    ...[...rows.savedSearches, ...rows.caseDrafts, ...rows.caseNamings].map(({ memberId }) => memberId),
  ]);
  const isNamed = (id: string) =>
    toldIds.has(id) ||
    rows.introductions.some(
      (one) => (one.stage === 'agreed' || one.agreedAt !== null) && (one.seekerId === id || one.helperId === id),
    );
  const hidden = whole.members.filter(({ id }) => referred.has(id) && !seen.members.some((member) => member.id === id));
  const unnamed = whole.members.map(({ id }) => otherNameOf(id)).filter((id) => referred.has(id));
  return [
    ...hidden.map(({ id, name }) => emptied(id, isNamed(id) ? name : 'Not told')),
    ...unnamed.map((id) => emptied(id, 'Not told')),
  ];
}

const PRIVATE: Visibility = 'private';

function emptied(id: string, name: string): StoredMember {
  return {
    id,
    name,
    standing: 'member',
    hiddenAt: null,
    acronym: null,
    kind: 'other',
    sectors: [],
    description: null,
    website: null,
    aliases: [],
    identifiers: [],
    languages: [],
    availability: null,
    reach: [],
    sourceId: null,
    stance: null,
    requestLimit: null,
    confirmedOn: null,
    vouchedOn: null,
    revision: null,
    visibility: PRIVATE,
    descriptionVisibility: PRIVATE,
    websiteVisibility: PRIVATE,
    aliasesVisibility: PRIVATE,
    identifiersVisibility: PRIVATE,
    languagesVisibility: PRIVATE,
    availabilityVisibility: PRIVATE,
    reachVisibility: PRIVATE,
    stanceVisibility: PRIVATE,
    requestLimitVisibility: PRIVATE,
  };
}
