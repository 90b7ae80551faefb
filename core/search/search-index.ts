/**
 * The words of what one viewer sees, made for finding them. How rare a word is weighs in the order of what is found, so
 * the index is made of the viewer's own network and of nothing else. It is kept for as long as that network is.
 */
import MiniSearch from 'minisearch';
import type { Case, Coalition, Exchange, Member, Message, Network, OtherNetwork } from '../network.ts';
import type { Capacity, Country, Threat } from '../stored-network.ts';
import type { Play } from '../stored-playbook.ts';
import { labelsOf } from './labels.ts';
import { termsIn } from './words.ts';

/** Something that a word can lead to besides a member itself. */
export type Thing =
  | { kind: 'capacity'; capacity: Capacity }
  | { kind: 'country'; country: Country }
  | { kind: 'threat'; threat: Threat }
  | { kind: 'play'; play: Play }
  | { kind: 'coalition'; coalition: Coalition }
  | { kind: 'case'; playbookCase: Case }
  | { kind: 'message'; message: Message }
  | { kind: 'exchange'; exchange: Exchange }
  | { kind: 'network'; otherNetwork: OtherNetwork };

export type SearchIndex = {
  members: readonly Member[];
  things: readonly Thing[];
  /** By place in `members`. */
  memberWords: MiniSearch;
  /** By place in `things`. */
  thingWords: MiniSearch;
  /** Places of the members that offer a capacity or are in a country, by the place of that thing. */
  membersOfThing: ReadonlyMap<number, readonly number[]>;
};

const INDEXES = new WeakMap<Network, SearchIndex>();

export function indexOf(network: Network): SearchIndex {
  const known = INDEXES.get(network);
  if (known) return known;
  const made = makeIndex(network);
  INDEXES.set(network, made);
  return made;
}

/** Names say most about what they name; a word of a description says little. */
const MEMBER_BOOST = { name: 4, acronym: 4, aliases: 3, offers: 1.5, description: 1 };
const THING_BOOST = { name: 3, more: 1 };

function makeIndex(network: Network): SearchIndex {
  const { members } = network;
  const things = thingsIn(network);
  const memberWords = emptyIndex(MEMBER_BOOST);
  memberWords.addAll(members.map((member, place) => ({ id: place, ...textsOfMember(member) })));
  const thingWords = emptyIndex(THING_BOOST);
  thingWords.addAll(things.map((thing, place) => ({ id: place, ...textsOfThing(thing) })));
  return { members, things, memberWords, thingWords, membersOfThing: membersOf(things, members) };
}

function emptyIndex(boost: Record<string, number>): MiniSearch {
  return new MiniSearch({
    fields: Object.keys(boost),
    tokenize: termsIn,
    processTerm: (term) => term,
    searchOptions: { boost, tokenize: (term) => [term] },
  });
}

function textsOfMember({ name, acronym, aliases, description, offers }: Member) {
  const said = offers.flatMap(({ note, conditions }) => [note, conditions]).filter((text) => text !== null);
  return {
    ...{ name, acronym: acronym ?? '', aliases: aliases.join('\n'), description: description ?? '' },
    offers: said.join('\n'),
  };
}

function thingsIn({ capacities, countries, threats, plays, coalitions, cases, ...others }: Network): Thing[] {
  const { messages, exchanges, otherNetworks } = others;
  return [
    ...capacities.map((capacity) => ({ kind: 'capacity' as const, capacity })),
    ...countries.map((country) => ({ kind: 'country' as const, country })),
    ...threats.map((threat) => ({ kind: 'threat' as const, threat })),
    ...plays.map((play) => ({ kind: 'play' as const, play })),
    ...coalitions.map((coalition) => ({ kind: 'coalition' as const, coalition })),
    ...cases.map((playbookCase) => ({ kind: 'case' as const, playbookCase })),
    ...messages.map((message) => ({ kind: 'message' as const, message })),
    ...exchanges.map((exchange) => ({ kind: 'exchange' as const, exchange })),
    ...otherNetworks.map((otherNetwork) => ({ kind: 'network' as const, otherNetwork })),
  ];
}

function textsOfThing(thing: Thing): { name: string; more: string } {
  const { names, more } = spokenOf(thing);
  return { name: names.join('\n'), more: more.join('\n') };
}

/** What a thing is called, in every language in which it has a name, and what else is said of it. */
export function spokenOf(thing: Thing): { names: string[]; more: string[] } {
  switch (thing.kind) {
    case 'capacity':
      return { names: labelsOf(thing.capacity.labels), more: [] };
    case 'country':
      return { names: labelsOf(thing.country.labels), more: [] };
    case 'threat':
      return { names: labelsOf(thing.threat.labels), more: [] };
    case 'play':
      return { names: labelsOf(thing.play.labels), more: stated([thing.play.summary]) };
    case 'coalition':
      return { names: [thing.coalition.name], more: stated([thing.coalition.purpose]) };
    case 'case': {
      const { title, actor, trigger, response, outcomes, challenges, lessons } = thing.playbookCase;
      const texts = stated([trigger, response, outcomes, challenges, lessons]);
      return { names: [title], more: [...stated([actor]), ...texts.map((text) => text.slice(0, LONGEST_BEGINNING))] };
    }
    case 'message': {
      const { topic, texts, doNote, dontNote } = thing.message;
      return { names: [topic], more: [...texts.map(({ text }) => text), ...stated([doNote, dontNote])] };
    }
    case 'exchange': {
      const { topic, note, outcome } = thing.exchange;
      return { names: [topic], more: stated([note, outcome]) };
    }
    case 'network': {
      const { name, acronym, note } = thing.otherNetwork;
      return { names: stated([name, acronym]), more: stated([note]) };
    }
  }
}

/** Of each text of a case. The playbook's own search looks through all of it, and needs no index. */
const LONGEST_BEGINNING = 500;

function stated(texts: (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}

function membersOf(things: readonly Thing[], members: readonly Member[]): Map<number, number[]> {
  const offering = new Map<string, number[]>();
  const present = new Map<string, number[]>();
  members.forEach(({ offers, presences }, place) => {
    for (const { capacityId } of offers) addOnce(offering, capacityId, place);
    for (const { country } of presences) addOnce(present, country, place);
  });
  const found = things.map((thing, place) => {
    if (thing.kind === 'capacity') return [place, offering.get(thing.capacity.id) ?? []] as const;
    if (thing.kind === 'country') return [place, present.get(thing.country.code) ?? []] as const;
    return [place, []] as const;
  });
  return new Map(found.filter(([, places]) => places.length > 0).map(([place, places]) => [place, [...places]]));
}

/** Places come in order, so that one which is there already is the last. */
function addOnce(groups: Map<string, number[]>, key: string, place: number) {
  const group = groups.get(key);
  if (!group) groups.set(key, [place]);
  else if (group.at(-1) !== place) group.push(place);
}
