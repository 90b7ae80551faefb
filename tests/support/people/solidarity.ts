/** Random rows of requests for solidarity in every mode, with responses and letters, and of joint actions with commitments. */
import { OUTCOMES_OF_REQUESTS, RESPONSE_KINDS, RESPONSE_STATES } from '#core/requests/stages.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS, MODES, URGENCIES, VISIBILITIES } from '#core/vocabulary.ts';
import type { Vault } from '../../../worker/db/vault.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { DAY, day, NOW } from './times.ts';

type Given = { stored: StoredNetwork; home: string; vault: Vault };

export type Solidarity = Pick<
  Rows,
  | 'requests'
  | 'requestNamed'
  | 'requestExclusions'
  | 'requestResponses'
  | 'requestLetters'
  | 'actions'
  | 'actionNamed'
  | 'commitments'
>;

const TODAY = NOW.slice(0, 10);

/** Seals texts, for which the members have to be in the vault's database. */
export async function solidarityFrom(chance: Chance, given: Given): Promise<Solidarity> {
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
  const requestCount = 2 + chance.below(3);
  while (left.requests.length < requestCount) await addRequest(chance, given, left);
  const actionCount = 1 + chance.below(3);
  while (left.actions.length < actionCount) await addAction(chance, given, left);
  return left;
}

async function addRequest(chance: Chance, { stored, home, vault }: Given, left: Solidarity): Promise<void> {
  const [id, memberIds] = [idFromChance(chance), stored.members.map((member) => member.id)];
  const seekerId = chance.is(0.5) ? home : chance.one(spokenFor(stored));
  const others = memberIds.filter((one) => one !== seekerId);
  const mode = chance.is(0.15) ? 'silent' : chance.one(MODES);
  const isSilent = mode === 'silent';
  const stage = chance.is(0.75) ? 'open' : chance.one(['closed', 'withdrawn', 'expired'] as const);
  const isEnded = stage !== 'open';
  const startedOn = day((isEnded ? 100 : 0) * DAY + chance.below(80) * DAY);
  const words = {
    title: `Title ${chance.below(1000)}`,
    what: `What ${chance.below(1000)}`,
    needs: chance.some(stored.capacities, 0.4).map((one) => ({ capacityId: one.id, minLevel: chance.one(LEVELS) })),
    threatIds: chance.some(stored.threats, 0.4).map((one) => one.id),
    country: chance.is(0.5) ? chance.one(stored.countries).code : null,
    by: chance.is(0.5) ? day(-chance.below(30) * DAY) : null,
    urgency: chance.one(URGENCIES),
  };
  const seal = (memberId: string, table: string, row: string, field: string, told: object) =>
    vault.seal(memberId, { table, row, field }, JSON.stringify(told));
  const isClosedWithWords = stage === 'closed' && !isSilent && chance.is(0.7);
  left.requests.push({
    ...{ id, seekerId, mode, stage, startedOn },
    coalitionId: mode === 'quiet' ? coalitionOf(chance, stored, seekerId) : null,
    showsSeeker: !isSilent && chance.is(0.5),
    sealed: isSilent ? null : await seal(seekerId, 'requests', id, 'sealed', words),
    outcome: stage === 'closed' && !isSilent ? chance.one(OUTCOMES_OF_REQUESTS) : null,
    closing: isClosedWithWords
      ? await seal(seekerId, 'requests', id, 'closing', { words: `So it went ${chance.below(1000)}` })
      : null,
    touchedOn: isEnded ? startedOn : day(chance.below(100) * DAY),
    endedOn: isEnded ? day(chance.below(100) * DAY) : null,
  });
  const namedIds = isSilent ? others.filter((one) => chance.is(isTelling(stored, one, home) ? 0.8 : 0.5)) : [];
  left.requestNamed.push(...namedIds.map((memberId) => ({ requestId: id, memberId })));
  const excludedIds = mode === 'quiet' || mode === 'network' ? chance.some(others, chance.is(0.5) ? 0.25 : 0) : [];
  left.requestExclusions.push(...excludedIds.map((memberId) => ({ requestId: id, memberId })));
  if (isSilent) {
    for (const [place, fromId] of [seekerId, ...chance.some([seekerId, ...namedIds], 0.8)].entries()) {
      const sealed = `-----BEGIN AGE ENCRYPTED FILE----- ${chance.below(1000)}`;
      left.requestLetters.push({ id: idFromChance(chance), requestId: id, fromId, seq: place + 1, sealed });
    }
    return;
  }
  for (const ownerId of others.filter((one) => chance.is(isTelling(stored, one, home) ? 0.8 : 0.4))) {
    const row = idFromChance(chance);
    const told = { kind: chance.one(RESPONSE_KINDS), words: `We can ${chance.below(1000)}` };
    const isNamed = chance.is(0.5);
    const levels = VISIBILITIES.filter((level) => level !== 'public' || mode === 'public');
    left.requestResponses.push({
      ...{ id: row, requestId: id, ownerId, isNamed, state: chance.is(0.4) ? 'offered' : chance.one(RESPONSE_STATES) },
      level: isNamed ? chance.one(levels) : 'private',
      ownerShares: chance.is(0.5),
      seekerShares: chance.is(0.5),
      sealed: await seal(ownerId, 'request_responses', row, 'sealed', told),
      offeredOn: day(chance.below(20) * DAY),
    });
  }
}

async function addAction(chance: Chance, { stored, home, vault }: Given, left: Solidarity): Promise<void> {
  const [id, memberIds] = [idFromChance(chance), stored.members.map((member) => member.id)];
  const starterId = chance.is(0.3) ? home : chance.one(spokenFor(stored));
  const mode = chance.one(MODES);
  const spoken = left.requests.filter((one) => one.mode !== 'silent');
  const place = { table: 'actions', row: id, field: 'sealed' };
  const told = {
    kind: chance.one(RESPONSE_KINDS),
    title: `Act ${chance.below(1000)}`,
    text: `We say ${chance.below(1000)}`,
  };
  const isReached = chance.is(0.4);
  const signBy = day((chance.is(0.75) ? -1 : 1) * chance.below(60) * DAY);
  left.actions.push({
    ...{ id, starterId, mode, signBy },
    requestId: spoken.length > 0 && chance.is(0.4) ? chance.one(spoken).id : null,
    coalitionId: mode === 'quiet' ? coalitionOf(chance, stored, starterId) : null,
    atLeast: 2 + chance.below(2),
    sealed: await vault.seal(starterId, place, JSON.stringify(told)),
    startedOn: day(chance.below(20) * DAY),
    reachedOn: isReached ? day(chance.below(10) * DAY) : null,
    endedOn: !isReached && chance.is(0.15) ? TODAY : null,
  });
  const others = memberIds.filter((one) => one !== starterId);
  if (mode === 'silent')
    left.actionNamed.push(
      ...others.filter((one) => chance.is(one === home ? 0.7 : 0.4)).map((memberId) => ({ actionId: id, memberId })),
    );
  left.commitments.push(
    ...memberIds
      .filter((one) => chance.is(isTelling(stored, one, home) ? 0.7 : 0.4))
      .map((memberId) => ({ actionId: id, memberId, others: chance.below(5), isIn: isReached && chance.is(0.7) })),
  );
}

/** The member that most is about, and those that are hidden: what they have a part in tells most. */
function isTelling({ members }: StoredNetwork, memberId: string, home: string): boolean {
  return memberId === home || members.some((one) => one.id === memberId && one.hiddenAt !== null);
}

/** Nobody speaks for an entry that was only listed. */
function spokenFor({ members }: StoredNetwork): string[] {
  const spoken = members.filter(({ standing }) => standing !== 'listed');
  return (spoken.length > 0 ? spoken : members).map(({ id }) => id);
}

/** One that a member is in, where there is one. */
function coalitionOf(chance: Chance, { memberships, coalitions }: StoredNetwork, memberId: string): string | null {
  const own = memberships.filter((one) => one.memberId === memberId).map(({ coalitionId }) => coalitionId);
  if (own.length > 0) return chance.one(own);
  return coalitions.length > 0 ? chance.one(coalitions).id : null;
}
