/** Random rows of what comes after a question: whom a coordinator sent it, how it went, and searches that are kept. */
import { LEVEL_REPLIES, OUTCOMES } from '#core/introductions/follow-up.ts';
import { SIDES } from '#core/introductions/stages.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS } from '#core/vocabulary.ts';
import type { Vault } from '../../../worker/db/vault.ts';
import { partnerQuestionIn } from '../questions/partners.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY, day } from './times.ts';

type Given = { stored: StoredNetwork; vault: Vault } & Pick<Rows, 'accounts' | 'calls' | 'introductions'>;

export type Followings = Pick<Rows, 'callSendings' | 'feedbacks' | 'savedSearches'>;

/** Seals texts, for which the members have to be in the vault's database. */
export async function followingsFrom(chance: Chance, given: Given): Promise<Followings> {
  const { stored, vault, accounts, calls, introductions } = given;
  const memberIds = stored.members.map(({ id }) => id);
  const callSendings = calls
    .filter(({ isBrokered }) => isBrokered)
    .flatMap(({ id: callId }) => {
      // Whoever was asked, and now and then somebody to whom nothing came of it: the seeker itself, perhaps.
      const asked = introductions.filter((one) => one.callId === callId).map(({ helperId }) => helperId);
      const helperIds = [...new Set([...asked, ...chance.some(memberIds, 0.2)])];
      return helperIds.map((helperId) => ({
        id: idFromChance(chance),
        callId,
        helperId,
        sentAt: ago(chance.below(9 * DAY)),
      }));
    });
  const feedbacks: Rows['feedbacks'] = [];
  for (const one of introductions.filter(({ agreedAt }) => agreedAt !== null)) {
    for (const side of chance.some(SIDES, 0.7)) feedbacks.push(await feedbackFrom(chance, one, side, vault));
  }
  const savedSearches: Rows['savedSearches'] = [];
  for (const { id: accountId, memberId } of accounts) {
    if (memberId === null || chance.is(0.5)) continue;
    savedSearches.push(await searchFrom(chance, { accountId, memberId }, { stored, vault }));
  }
  return { callSendings, feedbacks, savedSearches };
}

async function feedbackFrom(
  chance: Chance,
  { id: introductionId, seekerId, helperId }: Rows['introductions'][number],
  side: Rows['feedbacks'][number]['side'],
  vault: Vault,
): Promise<Rows['feedbacks'][number]> {
  const place = { table: 'feedbacks', row: `${introductionId}.${side}`, field: 'sealed' };
  const level = side === 'seeker' && chance.is(0.6) ? chance.one(LEVELS) : null;
  return {
    introductionId,
    side,
    outcome: chance.one(OUTCOMES),
    sealed: await vault.seal(side === 'seeker' ? seekerId : helperId, place, `It went ${chance.below(1000)}`),
    level,
    levelReply: level !== null && chance.is(0.3) ? chance.one(LEVEL_REPLIES) : null,
    at: ago(chance.below(DAY)),
  };
}

async function searchFrom(
  chance: Chance,
  { accountId, memberId }: { accountId: string; memberId: string },
  { stored, vault }: { stored: StoredNetwork; vault: Vault },
): Promise<Rows['savedSearches'][number]> {
  const id = idFromChance(chance);
  const question = PartnerQuestion.parse(partnerQuestionIn(stored, chance));
  const name = `Search ${chance.below(1000)}`;
  const seen = chance.some(stored.members, 0.4).map((member) => member.id.slice(0, 10));
  const text = JSON.stringify({ name, fragment: 'capacities=x', question, seen, told: [] });
  return {
    id,
    accountId,
    memberId,
    sealed: await vault.seal(memberId, { table: 'saved_searches', row: id, field: 'sealed' }, text),
    openedAt: ago(chance.below(20 * DAY)),
    comparedAt: ago(chance.below(DAY)),
    toldOn: chance.is(0.3) ? day(chance.below(2) * DAY) : null,
  };
}
