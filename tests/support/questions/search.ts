/** What to search for in a random world: words that stand somewhere in it, hidden ones and half-typed ones among them. */
import { FOUND_KINDS } from '#core/search/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Asker } from '../questions.ts';
import type { Chance } from '../random.ts';

export const SEARCH_QUESTIONS: Record<string, Asker> = {
  'POST /api/search': (world, chance) => ({
    path: '/api/search',
    body: {
      text: textFrom(world, chance),
      kinds: chance.is(0.3) ? [chance.one(FOUND_KINDS), ...chance.some(FOUND_KINDS, 0.2).slice(0, 5)] : undefined,
      limit: 1 + chance.below(12),
    },
  }),
};

/** One to three words that stand anywhere in the world, now and then cut short or with a letter missing. */
export function textFrom(world: StoredNetwork, chance: Chance): string {
  const texts = textsOf(world);
  const words = Array.from({ length: 1 + chance.below(3) }, () => wordFrom(chance.one(texts), chance));
  return words.join(' ').slice(0, 200);
}

function wordFrom(text: string, chance: Chance): string {
  const word = chance.one(text.split(/[\s-]+/));
  const place = chance.below(word.length);
  if (chance.is(0.2) && place > 0) return word.slice(0, place);
  return chance.is(0.2) && word.length > 3 ? word.slice(0, place) + word.slice(place + 1) : word;
}

function textsOf({ members, offers, coalitions, cases, capacities, countries, threats, ...others }: StoredNetwork) {
  const { plays, messages, exchanges, otherNetworks } = others;
  const texts = [
    ...members.flatMap(({ name, acronym, description }) => [name, acronym, description]),
    ...offers.flatMap(({ note, conditions }) => [note, conditions]),
    ...coalitions.flatMap(({ name, purpose }) => [name, purpose]),
    ...cases.flatMap(({ title, actor, trigger, outcomes, lessons }) => [title, actor, trigger, outcomes, lessons]),
    ...messages.flatMap(({ topic, doNote }) => [topic, doNote]),
    ...exchanges.flatMap(({ topic, note, outcome }) => [topic, note, outcome]),
    ...otherNetworks.flatMap(({ name, note }) => [name, note]),
    ...[...capacities, ...countries, ...threats, ...plays].map(({ labels }) => labels.en),
  ];
  return texts.filter((text) => text !== null);
}
