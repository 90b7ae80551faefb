/** Random rows of coalitions that members form here: asked, sealed, standing, closed, with pledges and test alerts. */
import { REPLIES, SPEEDS } from '#core/coalition-life/stages.ts';
import type { StoredCoalition, StoredNetwork } from '#core/stored-network.ts';
import { CONDITIONS, LEVELS, MODES, VISIBILITIES } from '#core/vocabulary.ts';
import type { Vault } from '../../../worker/db/vault.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY, day, HOUR } from './times.ts';

type Given = { stored: StoredNetwork; accounts: Rows['accounts']; home: string; vault: Vault };

export type CoalitionLives = Pick<
  Rows,
  'coalitionTerms' | 'coalitionSeats' | 'coalitionInvitations' | 'coalitionDrills' | 'coalitionDrillAnswers'
>;

/** What is left of a pledge for those who may not know whose it is, under the same key, by the id of its row. */
export const UNNAMED_PLEDGES = new Map<string, string>();

export async function coalitionLivesFrom(chance: Chance, given: Given): Promise<CoalitionLives> {
  const lives: CoalitionLives = {
    coalitionTerms: [],
    coalitionSeats: [],
    coalitionInvitations: [],
    coalitionDrills: [],
    coalitionDrillAnswers: [],
  };
  for (const coalition of given.stored.coalitions) {
    const insideIds = given.stored.memberships
      .filter(({ coalitionId }) => coalitionId === coalition.id)
      .map(({ memberId }) => memberId);
    const isForming = coalition.status === 'forming';
    if (isForming ? !coalition.name.startsWith('Forming') : chance.is(0.25)) continue;
    const starterId = startedBy(chance, given);
    const invitations = await invitationsFrom(chance, given, { coalition, insideIds, starterId });
    lives.coalitionInvitations.push(...invitations);
    lives.coalitionTerms.push(await termsFrom(chance, given, { coalition, starterId, invitations }));
    lives.coalitionSeats.push(
      ...chance.some(given.stored.capacities, 0.5).map(({ id: capacityId }) => ({
        coalitionId: coalition.id,
        capacityId,
        minLevel: chance.one(LEVELS),
        count: 1 + chance.below(3),
      })),
    );
    if (isForming || chance.is(0.4)) continue;
    const drill = { id: idFromChance(chance), coalitionId: coalition.id, startedAt: ago(chance.below(9 * DAY)) };
    lives.coalitionDrills.push(drill);
    lives.coalitionDrillAnswers.push(
      ...chance.some(insideIds, 0.5).map((memberId) => ({ drillId: drill.id, memberId, speed: chance.one(SPEEDS) })),
    );
  }
  return lives;
}

/** A member, now and then the one that most is about; null: a coordinator. */
function startedBy(chance: Chance, { stored, home }: Given): string | null {
  if (chance.is(0.3)) return null;
  return chance.is(0.4) ? home : chance.one(stored.members).id;
}

async function termsFrom(
  chance: Chance,
  { stored, accounts, vault }: Given,
  { coalition, starterId, invitations }: { coalition: StoredCoalition; starterId: string | null; invitations: Asked[] },
): Promise<Rows['coalitionTerms'][number]> {
  const isForming = coalition.status === 'forming';
  const saidYes = invitations.filter(({ reply }) => reply === 'accepted').length;
  const coordinator = accounts.find(({ role }) => role === 'coordinator')?.id ?? null;
  const charterBy = isForming || chance.is(0.4) ? null : chance.one(stored.members).id;
  const place = { table: 'coalition_terms', row: coalition.id, field: 'charter' };
  const isClosed = coalition.status === 'closed' || (isForming && chance.is(0.1));
  return {
    coalitionId: coalition.id,
    startedBy: starterId === null ? coordinator : null,
    starterId,
    mode: chance.one(MODES),
    threshold: chance.is(0.5) ? Math.max(2, saidYes + chance.below(3)) : null,
    invited: 2 + chance.below(8),
    answerBy: day((chance.is(0.8) ? -1 : 1) * (1 + chance.below(20)) * DAY),
    reviewOn: chance.is(0.5) ? day((chance.below(40) - 20) * DAY) : null,
    startedAt: ago(chance.below(3 * DAY)),
    formedOn: isForming ? null : day(chance.below(60) * DAY),
    closedOn: isClosed ? day(chance.below(20) * DAY) : null,
    charter: charterBy === null ? null : await vault.seal(charterBy, place, `Charter ${chance.below(1000)}`),
    charterBy,
    revision: idFromChance(chance),
  };
}

type Asked = Rows['coalitionInvitations'][number];

async function invitationsFrom(
  chance: Chance,
  { stored, home, vault }: Given,
  { coalition, insideIds, starterId }: { coalition: StoredCoalition; insideIds: string[]; starterId: string | null },
): Promise<Asked[]> {
  const isForming = coalition.status === 'forming';
  const asked: Asked[] = [];
  for (const { id: memberId, standing } of stored.members) {
    const isInside = insideIds.includes(memberId);
    const isStarter = isForming && memberId === starterId;
    const isAsked = standing !== 'listed' && chance.is(memberId === home ? 0.7 : isForming ? 0.5 : 0.3);
    if (!isStarter && !(isInside && chance.is(0.9)) && !isAsked) continue;
    const id = idFromChance(chance);
    const reply = isStarter || isInside ? 'accepted' : isForming ? chance.one(REPLIES) : 'asked';
    const isIn = reply === 'accepted';
    asked.push({
      id,
      coalitionId: coalition.id,
      memberId,
      reply,
      sealed: isIn ? await pledgeFrom(chance, stored, { id, memberId, vault }) : null,
      until: isIn && chance.is(0.4) ? day(-chance.below(50) * DAY) : null,
      level: isIn ? chance.one(VISIBILITIES) : 'private',
      showsInvited: isIn && chance.is(0.5),
      openUntil: day((chance.is(0.8) ? -1 : 1) * chance.below(30 * 24) * HOUR),
    });
  }
  return asked;
}

async function pledgeFrom(
  chance: Chance,
  stored: StoredNetwork,
  { id, memberId, vault }: { id: string; memberId: string; vault: Vault },
): Promise<string> {
  const place = { table: 'coalition_invitations', row: id, field: 'sealed' };
  const pledge = {
    bringing: chance.some(stored.capacities, 0.5).map((one) => ({ capacityId: one.id, level: chance.one(LEVELS) })),
    conditions: chance.some(CONDITIONS, 0.3),
  };
  const words = {
    ownCondition: `Only ${chance.below(1000)}`,
    note: chance.is(0.5) ? `Note ${chance.below(1000)}` : '',
  };
  const unnamed = { ...pledge, ownCondition: '', note: '' };
  UNNAMED_PLEDGES.set(id, await vault.seal(memberId, place, JSON.stringify(unnamed)));
  return await vault.seal(memberId, place, JSON.stringify({ ...pledge, ...words }));
}
