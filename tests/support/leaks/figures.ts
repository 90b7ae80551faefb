/** Figures, orders and dates that follow from more than what is seen. */
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

export const FIGURE_LEAKS: Leak[] = [
  telling('names are suggested from all members', /^GET \/api\/members$/, ({ stored }) =>
    stored.members.map(({ name }) => name.slice(0, 8)).sort(),
  ),
  telling('capacities count hidden offers', /^GET \/api\/capacities$/, ({ stored }) =>
    stored.capacities.map(({ id }) => stored.offers.filter(({ capacityId }) => capacityId === id).length),
  ),
  telling('countries count hidden presences', /^GET \/api\/countries$/, ({ stored }) =>
    stored.countries.map(({ code }) => stored.presences.filter(({ country }) => country === code).length),
  ),
  telling(
    'a country says how many of all its members left',
    /^GET \/api\/countries\/\w+$/,
    ({ stored, id }) => stored.offers.filter(({ country }) => country === id).length,
  ),
  telling('the network says when any member was last confirmed', /^GET \/api\/network$/, ({ stored }) =>
    stored.members
      .map(({ confirmedOn }) => confirmedOn ?? '')
      .sort()
      .at(-1),
  ),
  telling(
    'a member says when whatever belongs to it was last changed',
    /^GET \/api\/members\/\w+$/,
    ({ stored, id }) => stored.members.find((member) => member.id === id)?.revision,
  ),
  telling(
    'a member says at which level it is shown',
    /^GET \/api\/members\/\w+$/,
    ({ stored, id }) => stored.members.find((member) => member.id === id)?.visibility,
  ),
  telling('a member says at how many levels it shows its offers', /^GET \/api\/members\/\w+$/, ({ stored, id }) =>
    stored.offers.filter(({ memberId }) => memberId === id).map(({ visibility }) => visibility),
  ),
  telling('a tie that is hidden shifts the scores of partners', /^POST \/api\/partners$/, ({ stored }) =>
    stored.members.map(({ id }) => stored.ties.filter(({ a, b }) => a === id || b === id).length),
  ),
  telling(
    'a hidden candidate counts in the lower bound of a coalition',
    /^POST \/api\/coalitions/,
    ({ stored, text }) => stored.offers.filter(({ capacityId }) => text.includes(capacityId)).length,
  ),
  telling('cases say how many of them a threat has in all', /^GET \/api\/cases$/, ({ stored }) =>
    stored.threats.map(({ id }) => stored.cases.filter(({ threatIds }) => threatIds.includes(id)).length),
  ),
  telling('threats name a hidden case', /^GET \/api\/threats$/, ({ stored }) =>
    stored.cases.filter(({ threatIds }) => threatIds.length > 0).map(({ title }) => title),
  ),
  telling('sources count the hidden records that cite them', /^GET \/api\/sources$/, ({ stored }) =>
    stored.sources.map(({ id }) => stored.offers.filter(({ sourceId }) => sourceId === id).length),
  ),
  telling(
    'the pulse beats for every row',
    /^GET \/api\/pulse$/,
    ({ stored }) => JSON.stringify([stored.members, stored.offers, stored.ties]).length,
  ),
];
