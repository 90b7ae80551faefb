/** Random rows of what members deal with: contacts, drafts, claims, calls, introductions, and what they are told of it. */
import { NOTICE_KINDS } from '#core/identity/notice.ts';
import { OPEN_STAGES, STAGES } from '#core/introductions/stages.ts';
import { entryOf } from '#core/own/records.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { CLAIM_KINDS, CLAIM_OUTCOMES, MEMBER_KINDS, SECTORS, SETTING_NAMES, URGENCIES } from '#core/vocabulary.ts';
import type { Vault } from '../../../worker/db/vault.ts';
import { ownRecordsIn } from '../own-records.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { hashed, secretOf } from './access.ts';
import { ago, DAY, day, HOUR, NOW } from './times.ts';

type Given = {
  stored: StoredNetwork;
  accounts: Rows['accounts'];
  /** The member that most of it is about. */
  home: string;
  vault: Vault;
};

export type Dealings = Pick<
  Rows,
  | 'settings'
  | 'notices'
  | 'requestKeys'
  | 'contacts'
  | 'drafts'
  | 'hideCodes'
  | 'claims'
  | 'calls'
  | 'introductions'
  | 'tombstones'
  | 'attempts'
  | 'attemptSalts'
  | 'openings'
  | 'budgetLifts'
>;

/** Seals texts, for which the members have to be in the vault's database. */
export async function dealingsFrom(chance: Chance, { stored, accounts, home, vault }: Given): Promise<Dealings> {
  const memberIds = stored.members.map(({ id }) => id);
  const calls = await all(1 + chance.below(2), () => callFrom(chance, stored, { home, vault }));
  const introductions = await all(2 + chance.below(4), () => introductionFrom(chance, stored, { calls, home, vault }));
  const claims = await all(1 + chance.below(2), () => claimFrom(chance, stored, vault));
  const objects = [...introductions, ...claims, ...stored.members].map(({ id }) => id);
  return {
    settings: chance.some(SETTING_NAMES, 0.5).map((name) => ({ name, value: `What is said of ${name}` })),
    notices: accounts.flatMap(({ id: accountId }) =>
      Array.from({ length: chance.below(3) }, () => ({
        id: idFromChance(chance),
        accountId,
        kind: chance.one(NOTICE_KINDS),
        objectId: chance.is(0.9) ? chance.one(objects) : null,
        at: ago(chance.below(20 * DAY)),
      })),
    ),
    requestKeys: chance.some(accounts, 0.2).map(({ id }) => ({
      hash: hashed(`key of ${id}`),
      requestHash: hashed(`request of ${id}`),
      answer: '{"status":"done"}',
      at: ago(chance.below(20 * HOUR)),
    })),
    contacts: await Promise.all(
      chance.some(memberIds, 0.6).map(async (memberId) => {
        const place = { table: 'contacts', row: memberId, field: 'sealed' };
        return { memberId, sealed: await vault.seal(memberId, place, `Call ${memberId} at ${chance.below(1000)}`) };
      }),
    ),
    drafts: accounts.flatMap(({ id: accountId, role, memberId }) => {
      if (role !== 'editor' || memberId === null || chance.is(0.5)) return [];
      const entry = { ...entryOf(ownRecordsIn(stored, memberId)), description: `A draft ${chance.below(1000)}` };
      const savedAt = ago(chance.below(DAY));
      return [{ accountId, memberId, entry: JSON.stringify(entry), revision: idFromChance(chance), savedAt }];
    }),
    hideCodes: memberIds.flatMap((memberId) => chance.some([1, 2], 0.4).map(() => hideCodeFrom(chance, memberId))),
    claims,
    calls,
    introductions,
    tombstones: chance.some([1, 2], 0.3).map(() => ({ id: idFromChance(chance), at: ago(chance.below(20 * DAY)) })),
    attempts: chance.some([1, 2, 3], 0.5).map((count) => ({
      hash: hashed(idFromChance(chance)),
      count: count * 40,
      endsAt: ago(chance.below(20) - 10),
    })),
    attemptSalts: [],
    openings: accounts.flatMap(({ id: accountId }) =>
      chance.some(memberIds, 0.3).map((memberId) => ({ accountId, day: day(chance.below(2) * DAY), memberId })),
    ),
    budgetLifts: chance.some(accounts, 0.2).map(({ id: accountId }) => ({ accountId, day: NOW.slice(0, 10) })),
  };
}

function hideCodeFrom(chance: Chance, memberId: string): Rows['hideCodes'][number] {
  const id = idFromChance(chance);
  const label = `Code ${chance.below(1000)}`;
  return { id, memberId, hash: hashed(secretOf({ id })), label, createdAt: ago(chance.below(DAY)) };
}

async function claimFrom(chance: Chance, stored: StoredNetwork, vault: Vault): Promise<Rows['claims'][number]> {
  const [id, memberId] = [idFromChance(chance), chance.one(stored.members).id];
  const text = JSON.stringify({ words: `Claim ${chance.below(1000)}`, contact: `Write to ${chance.below(1000)}` });
  const outcome = chance.is(0.4) ? chance.one(CLAIM_OUTCOMES) : null;
  return {
    id,
    memberId,
    kind: chance.one(CLAIM_KINDS),
    sealed: await vault.seal(memberId, { table: 'claims', row: id, field: 'sealed' }, text),
    at: ago(chance.below(20 * DAY)),
    outcome,
    decidedAt: outcome === null ? null : ago(chance.below(DAY)),
  };
}

async function callFrom(
  chance: Chance,
  stored: StoredNetwork,
  { home, vault }: { home: string; vault: Vault },
): Promise<Rows['calls'][number]> {
  const [id, seekerId] = [idFromChance(chance), chance.is(0.5) ? home : chance.one(stored.members).id];
  return {
    id,
    seekerId,
    ...questionFrom(chance, stored),
    sealed: await vault.seal(seekerId, { table: 'calls', row: id, field: 'sealed' }, wordsFrom(chance)),
    startedAt: ago(chance.below(16 * DAY)),
    closedAt: chance.is(0.3) ? ago(chance.below(DAY)) : null,
    isBrokered: chance.is(0.5),
  };
}

async function introductionFrom(
  chance: Chance,
  stored: StoredNetwork,
  { calls, home, vault }: { calls: Rows['calls']; home: string; vault: Vault },
): Promise<Rows['introductions'][number]> {
  const id = idFromChance(chance);
  const call = calls.length > 0 && chance.is(0.5) ? chance.one(calls) : null;
  const seekerId = call?.seekerId ?? (chance.is(0.4) ? home : chance.one(stored.members).id);
  const others = stored.members.map((member) => member.id).filter((memberId) => memberId !== seekerId);
  const helperId = others.includes(home) && chance.is(0.5) ? home : chance.one(others);
  const { capacityId, country, urgency } = call ?? questionFrom(chance, stored);
  const isOffered = call === null && chance.is(0.3);
  const some = chance.is(0.5) ? chance.one(STAGES) : chance.one(OPEN_STAGES);
  // Help that is offered begins with a yes.
  const stage = isOffered && some === 'asked' ? 'willing' : isOffered && some === 'declined' ? 'withdrawn' : some;
  const saidYes = stage === 'willing' || stage === 'agreed' || (stage !== 'asked' && chance.is(0.5));
  const place = { table: 'introductions', row: id, field: 'sealed' };
  const sealedOffer = saidYes ? await vault.seal(helperId, place, JSON.stringify(toldFrom(chance))) : null;
  const movedAt = chance.below(17 * DAY);
  const wereBothWilling = stage === 'agreed' || (stage === 'expired' && saidYes && chance.is(0.6));
  return {
    id,
    callId: call?.id ?? null,
    seekerId,
    helperId,
    capacityId,
    country,
    urgency,
    sealed: call ? sealedOffer : await vault.seal(isOffered ? helperId : seekerId, place, wordsFrom(chance)),
    stage,
    seekerShares: chance.is(0.5),
    helperShares: chance.is(0.5),
    startedAt: ago(movedAt + chance.below(DAY)),
    movedAt: ago(movedAt),
    isOffered,
    agreedAt: wereBothWilling ? ago(movedAt + chance.below(100) * (chance.is(0.2) ? DAY : 1)) : null,
    isReminded: chance.is(0.3),
  };
}

function questionFrom(chance: Chance, stored: StoredNetwork) {
  return {
    capacityId: chance.one(stored.capacities).id,
    country: chance.is(0.5) ? chance.one(stored.countries).code : null,
    urgency: chance.one(URGENCIES),
  };
}

function wordsFrom(chance: Chance): string {
  const more = chance.is(0.5) ? { by: '2026-01-09', isQuiet: chance.is(0.5) } : {};
  return JSON.stringify({ words: `Words ${chance.below(1000)}`, told: toldFrom(chance), ...more });
}

function toldFrom(chance: Chance) {
  return { kind: chance.is(0.5) ? chance.one(MEMBER_KINDS) : null, sectors: chance.some(SECTORS, 0.3) };
}

/** One after another, so that chance is asked in the same order each time. */
async function all<One>(count: number, make: () => Promise<One>): Promise<One[]> {
  const made: One[] = [];
  while (made.length < count) made.push(await make());
  return made;
}
