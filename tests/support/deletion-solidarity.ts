/**
 * The reference for requests for solidarity and joint actions, written apart from the product and as plainly as the rules
 * are: what is left of them for one visitor. Whoever cannot be named there is another member.
 */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Role } from '#core/vocabulary.ts';
import { otherNameOf, sealedForOther } from './other-name.ts';
import type { Solidarity } from './people/solidarity.ts';
import { ago, DAY, NOW } from './people/times.ts';
import type { Rows } from './rows.ts';

type Request = Rows['requests'][number];
type Answer = Rows['requestResponses'][number];
type Action = Rows['actions'][number];
type Eyes = { role: Role | null; memberId: string | null; ownMember: string | null };
type Worlds = { whole: StoredNetwork; seen: StoredNetwork };

export type SolidarityLeft = {
  rows: Solidarity;
  /** Keys of members that stand for others. */
  keys: Rows['memberKeys'];
  /** Whose names are told, whatever else the visitor sees. */
  toldIds: ReadonlySet<string>;
};

const TODAY = NOW.slice(0, 10);

export async function solidarityLeft(rows: Rows, eyes: Eyes, { whole, seen }: Worlds): Promise<SolidarityLeft> {
  const { role, memberId, ownMember } = eyes;
  const left: Solidarity = {
    requests: [],
    requestNamed: [],
    requestExclusions: [],
    requestResponses: [],
    requestLetters: [],
    actions: [],
    actionNamed: [],
    commitments: [],
  };
  const keys: Rows['memberKeys'] = [];
  const sees = (id: string) => seen.members.some((one) => one.id === id);
  const isAway = (id: string) =>
    whole.members.some((one) => one.id === id && (one.hiddenAt !== null || one.standing === 'retired'));
  const isOwn = (id: string) => ownMember !== null && id === ownMember;
  const isAccount = role !== null && (role !== 'editor' || memberId !== null);
  const isInside = (coalitionId: string | null) =>
    isAccount &&
    seen.coalitions.some(({ id }) => id === coalitionId) &&
    (role === 'coordinator' ||
      seen.memberships.some((one) => one.coalitionId === coalitionId && one.memberId === memberId));
  const known = (coalitionId: string | null) =>
    seen.coalitions.some(({ id }) => id === coalitionId) ? coalitionId : null;

  /**
   * In the place of a member that is not told. A coordinator sees of all members that they exist, so that it has to be
   * one of those; to everybody else it is somebody they have never seen.
   */
  async function anotherFor<Sealed extends string | null>(
    id: string,
    table: string,
    row: string,
    sealed: Sealed,
    field = 'sealed',
  ) {
    if (role !== 'coordinator') return { id: otherNameOf(id), sealed };
    const there = whole.members.map((member) => member.id).filter((one) => !isAway(one));
    const sorted = [...new Set([...there, id])].sort();
    const other = sorted[(sorted.indexOf(id) + 1) % sorted.length] ?? id;
    const own = rows.memberKeys.find((key) => key.memberId === id);
    if (sealed === null || !own || other === id) return { id: other, sealed };
    const moved = await sealedForOther(sealed, `${table}:${row}:${field}`, {
      own,
      otherId: other,
      keys: [...rows.memberKeys, ...keys],
    });
    if (moved.made) keys.push(moved.made);
    return { id: other, sealed: moved.sealed };
  }

  for (const request of rows.requests) await leaveRequest(request);
  for (const action of rows.actions) await leaveAction(action);
  return { rows: left, keys, toldIds: new Set(toldIn(left)) };

  async function leaveRequest(request: Request): Promise<void> {
    const { id, seekerId } = request;
    const of = <T extends { requestId: string }>(list: T[]) => list.filter((one) => one.requestId === id);
    const isForgotten = request.endedOn !== null && daysSince(request.endedOn) >= 90;
    const isRunOut = request.stage === 'open' && daysSince(request.touchedOn) >= 90;
    if (isForgotten) return;
    if (isOwn(seekerId)) {
      left.requests.push({ ...request, coalitionId: known(request.coalitionId) });
      left.requestExclusions.push(
        ...of(rows.requestExclusions).filter((one) => sees(one.memberId) && !isAway(one.memberId)),
      );
      left.requestNamed.push(...of(rows.requestNamed).filter((one) => sees(one.memberId) && !isAway(one.memberId)));
      left.requestLetters.push(...of(rows.requestLetters).filter((one) => isOwn(one.fromId) || !isAway(one.fromId)));
      left.requestResponses.push(
        ...of(rows.requestResponses)
          .filter(({ ownerId }) => !isAway(ownerId))
          .map((one) => {
            if (saidYes(one)) return one;
            return { ...one, ownerShares: false, ownerId: one.isNamed ? one.ownerId : otherNameOf(one.ownerId) };
          }),
      );
      return;
    }
    const isThere = request.stage === 'closed' || (request.stage === 'open' && !isRunOut);
    if (isAway(seekerId) || !isThere) return;
    const unsaid = { startedOn: '2025-01-01', touchedOn: TODAY, endedOn: request.endedOn === null ? null : TODAY };
    if (request.mode === 'silent') {
      if (!of(rows.requestNamed).some((one) => isOwn(one.memberId))) return;
      left.requests.push({ ...request, ...unsaid });
      left.requestNamed.push(
        ...of(rows.requestNamed).filter((one) => isOwn(one.memberId) || (sees(one.memberId) && !isAway(one.memberId))),
      );
      left.requestLetters.push(
        ...of(rows.requestLetters)
          .filter((one) => isOwn(one.fromId) || !isAway(one.fromId))
          .map((one) => {
            const isTold = isOwn(one.fromId) || one.fromId === seekerId || sees(one.fromId);
            return isTold ? one : { ...one, fromId: otherNameOf(one.fromId) };
          }),
      );
      return;
    }
    const excluded = of(rows.requestExclusions);
    if (excluded.some((one) => one.memberId === memberId)) return;
    if (excluded.length > 0 && memberId === null && role !== 'coordinator') return;
    if (request.mode === 'network' && !isAccount) return;
    if (request.mode === 'quiet' && !isInside(request.coalitionId)) return;
    const own = of(rows.requestResponses).filter((one) => isOwn(one.ownerId));
    const isTold = own.some(saidYes) || (request.showsSeeker && sees(seekerId));
    const seeker = isTold
      ? { id: seekerId, sealed: request.sealed }
      : await anotherFor(seekerId, 'requests', id, request.sealed);
    const closing = isTold
      ? request.closing
      : (await anotherFor(seekerId, 'requests', id, request.closing, 'closing')).sealed;
    left.requests.push({
      ...{ ...request, ...unsaid, closing, seekerId: seeker.id, sealed: seeker.sealed },
      showsSeeker: request.showsSeeker && isTold,
    });
    left.requestResponses.push(
      ...own.map((one) => (saidYes(one) ? one : { ...one, seekerShares: false })),
      ...of(rows.requestResponses)
        .filter((one) => !isOwn(one.ownerId) && isShownToAll(one))
        .map((one) => ({ ...one, ownerShares: false, seekerShares: false, offeredOn: TODAY })),
    );
  }

  function isShownToAll({ ownerId, level, state }: Answer): boolean {
    if (level === 'private' || state === 'dropped' || isAway(ownerId) || !sees(ownerId)) return false;
    return level !== 'network' || role !== null;
  }

  async function leaveAction(action: Action): Promise<void> {
    const { id, mode, starterId, requestId, coalitionId, signBy, endedOn, reachedOn } = action;
    if (daysSince(endedOn ?? signBy) >= 90) return;
    const isMine = isOwn(starterId);
    const signed = rows.commitments.filter((one) => one.actionId === id);
    const own = signed.find((one) => isOwn(one.memberId));
    const named = rows.actionNamed.filter((one) => one.actionId === id);
    const seesRequest = requestId === null || left.requests.some((one) => one.id === requestId);
    const isOpen =
      mode === 'public' ||
      (mode === 'network' && isAccount) ||
      (mode === 'quiet' && isInside(coalitionId)) ||
      (mode === 'silent' && (isMine || named.some((one) => isOwn(one.memberId))));
    const isThere = seesRequest && isOpen && !isAway(starterId);
    if (!isThere && !isMine && !own?.isIn) return;
    const knowsAll = own?.isIn === true || (mode === 'silent' && ownMember !== null);
    const starter = isMine
      ? { id: starterId, sealed: action.sealed }
      : await anotherFor(starterId, 'actions', id, action.sealed);
    if (!seesRequest && requestId !== null) leaveUnseen(requestId);
    left.actions.push({
      ...{ ...action, starterId: starter.id, sealed: starter.sealed, coalitionId: known(coalitionId) },
      startedOn: isMine ? action.startedOn : '2025-01-01',
      reachedOn: reachedOn === null ? null : TODAY,
      endedOn: endedOn === null ? null : TODAY,
    });
    left.actionNamed.push(
      ...named.filter((one) => isOwn(one.memberId) || (isMine && sees(one.memberId) && !isAway(one.memberId))),
    );
    left.commitments.push(
      ...signed
        .filter((one) => {
          if (one === own) return true;
          const isTold = knowsAll || sees(one.memberId);
          return reachedOn !== null && one.isIn && !isAway(one.memberId) && isTold;
        })
        .map((one) => (one === own ? one : { ...one, others: 0 })),
    );
  }

  /** Of a request that is out of sight, as much as says that it is. */
  function leaveUnseen(id: string): void {
    const request = rows.requests.find((one) => one.id === id);
    if (!request || left.requests.some((one) => one.id === id)) return;
    const nothing = { coalitionId: null, showsSeeker: false, sealed: null, outcome: null, closing: null };
    const days = { startedOn: TODAY, touchedOn: TODAY, endedOn: TODAY };
    left.requests.push({
      id,
      seekerId: unseenSeeker(request),
      mode: 'silent',
      stage: 'withdrawn',
      ...nothing,
      ...days,
    });
  }

  /** Somebody else than the visitor, whose own it would be. */
  function unseenSeeker({ seekerId }: Request): string {
    return isOwn(seekerId) ? (whole.members.find((one) => one.id !== seekerId)?.id ?? seekerId) : otherNameOf(seekerId);
  }
}

function saidYes({ state }: Answer): boolean {
  return state === 'agreed' || state === 'under-way' || state === 'done';
}

function daysSince(date: string): number {
  return Math.round((Date.parse(ago(0).slice(0, 10)) - Date.parse(date)) / (DAY * 60_000));
}

/** Everybody that is still there under the own name was told. */
function toldIn({ requests, requestResponses, requestLetters, commitments }: Solidarity): string[] {
  return [
    ...requests.map(({ seekerId }) => seekerId),
    ...requestResponses.map(({ ownerId }) => ownerId),
    ...requestLetters.map(({ fromId }) => fromId),
    ...commitments.map(({ memberId }) => memberId),
  ];
}
