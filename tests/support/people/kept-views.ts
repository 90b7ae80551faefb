/** Random views of the map that accounts keep: steps that name members and coalitions, whoever sees them, and none. */
import { fragmentOf, WHOLE_NETWORK } from '#core/map-view/view.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { VIEW_LEVELS } from '#core/views/limits.ts';
import type { Step } from '#core/views/questions.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY } from './times.ts';

export function keptViewsFrom(
  chance: Chance,
  { stored, accounts }: { stored: StoredNetwork; accounts: Rows['accounts'] },
): Rows['views'] {
  return chance.some(accounts, 0.5).map(({ id: accountId, role }) => ({
    id: idFromChance(chance),
    accountId,
    title: `View ${chance.below(1000)}`,
    note: chance.is(0.5) ? `Note ${chance.below(1000)}` : '',
    visibility: levelFrom(chance, role),
    steps: Array.from({ length: 1 + chance.below(3) }, () => stepFrom(chance, stored)),
    revision: idFromChance(chance),
    createdAt: ago(chance.below(20 * DAY)),
    openedAt: ago(chance.below(5 * DAY)),
  }));
}

function levelFrom(chance: Chance, role: Rows['accounts'][number]['role']): Rows['views'][number]['visibility'] {
  if (role === 'coordinator') return chance.is(0.7) ? 'public' : chance.one(VIEW_LEVELS);
  return role === 'editor' && chance.is(0.7) ? 'network' : 'private';
}

export function stepFrom(chance: Chance, stored: StoredNetwork): Step {
  const member = () => (chance.is(0.1) ? idFromChance(chance) : chance.one(stored.members).id);
  const coalitions = chance.some(stored.coalitions, 0.3);
  const [coalition] = coalitions;
  const words = [
    chance.is(0.3) ? `id:${member()}` : [],
    coalition && chance.is(0.5) ? `-coalition:${chance.is(0.5) ? coalition.id : `"${coalition.name}"`}` : [],
    chance.is(0.3) ? `${chance.is(0.5) ? '-' : ''}country:KE` : [],
    chance.is(0.2) ? 'some words' : [],
  ];
  return {
    title: `Step ${chance.below(1000)}`,
    text: `Words ${chance.below(1000)}`,
    fragment: fragmentOf({
      ...WHOLE_NETWORK,
      q: words.flat().join(' '),
      focus: chance.is(0.6)
        ? rootsFrom(chance, [member(), member(), coalition ? `value:coalition:${coalition.id}` : 'country:KE'])
        : [],
      path: chance.is(0.3) ? { from: member(), to: member() } : null,
      compare: chance.is(0.3) ? { one: member(), other: member() } : null,
      opened: chance.is(0.2) ? ['country:KE', `value:network:${member()}`] : [],
      hulls: chance.is(0.5),
    }),
  };
}

function rootsFrom(chance: Chance, ids: string[]) {
  return [...new Set(chance.some(ids, 0.7))].map((id) => ({ id, depth: chance.below(3) }));
}
