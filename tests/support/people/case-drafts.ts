/** Random drafts of cases: only written, asked about, or in the network with all who are named. */
import { type CaseWords, emptyCase } from '#core/playbook/cases/case-words.ts';
import { NAMING_REPLIES } from '#core/playbook/cases/drafts.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import type { Vault } from '../../../worker/db/vault.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { DAY, day } from './times.ts';

type Given = { stored: StoredNetwork; home: string; vault: Vault };
type Drafts = Pick<Rows, 'caseDrafts' | 'caseNamings'>;

export async function caseDraftsFrom(chance: Chance, { stored, home, vault }: Given): Promise<Drafts> {
  const drafts: Drafts = { caseDrafts: [], caseNamings: [] };
  const ids = stored.members.map(({ id }) => id);
  const add = async (caseId: string | null, memberId: string, namedIds: string[], isAnonymous: boolean) => {
    const id = caseId === null || isAnonymous ? idFromChance(chance) : caseId;
    const isAsked = caseId !== null || chance.is(0.7);
    const words = { ...caseWordsFrom(chance, stored, namedIds), isAnonymous };
    const place = { table: 'case_drafts', row: id, field: 'sealed' };
    drafts.caseDrafts.push({
      ...{ id, memberId, caseId, isAsked, isAnonymous },
      sealed: await vault.seal(memberId, place, JSON.stringify(words)),
      revision: idFromChance(chance),
      turn: idFromChance(chance),
      savedOn: day(chance.below(20 * DAY)),
    });
    for (const named of isAsked ? namedIds : []) {
      const reply = caseId === null ? chance.one(NAMING_REPLIES) : 'agreed';
      drafts.caseNamings.push({ id: idFromChance(chance), draftId: id, memberId: named, reply });
    }
  };
  for (let count = 1 + chance.below(3); count > 0; count--) {
    const owner = chance.is(0.5) ? home : chance.one(ids);
    const named = [...new Set([...(chance.is(0.6) ? [home] : []), ...chance.some(ids, 0.3)])];
    await add(
      null,
      owner,
      named.filter((id) => id !== owner),
      chance.is(0.4),
    );
  }
  for (const one of stored.cases) {
    if (one.memberId === null || one.sourceId !== null) continue;
    const named = stored.caseMembers.filter(({ caseId }) => caseId === one.id).map(({ memberId }) => memberId);
    await add(
      one.id,
      one.memberId,
      named.filter((id) => id !== one.memberId),
      one.isAnonymous,
    );
  }
  return drafts;
}

/** Mostly with all that it takes to be released. */
export function caseWordsFrom(chance: Chance, stored: StoredNetwork, namedIds: string[]): CaseWords {
  return {
    ...emptyCase(),
    title: chance.is(0.9) ? `Draft ${chance.below(1000)}` : '',
    trigger: `Trigger ${chance.below(1000)}`,
    country: chance.is(0.5) ? chance.one(stored.countries).code : null,
    threatIds: chance.some(stored.threats, 0.3).map(({ id }) => id),
    capacityIds: chance.some(stored.capacities, 0.2).map(({ id }) => id),
    coalitionId: chance.is(0.3) && stored.coalitions.length > 0 ? chance.one(stored.coalitions).id : null,
    namedIds,
    visibility: chance.one(VISIBILITIES),
  };
}
