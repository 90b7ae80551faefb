/** What a search in words answers: of each kind the best, each with the places in which the words stand. */
import { briefOf } from '../member-brief.ts';
import type { Case, Coalition, Exchange, Member, Message, Network, OtherNetwork } from '../network.ts';
import type { Capacity, Country, Threat } from '../stored-network.ts';
import type { Play } from '../stored-playbook.ts';
import { countIn, excerptOf, type Piece, wordsAlone } from './excerpt.ts';
import { find, type Hit } from './find.ts';
import { labelsOf } from './labels.ts';
import { FOUND_KINDS, type FoundKind, type SearchQuestion } from './question.ts';
import { spokenOf, type Thing } from './search-index.ts';
import { wordsAsked } from './words.ts';

export const FOUND_IN = ['name', 'acronym', 'capacity', 'country', 'note', 'conditions', 'description'] as const;
type FoundIn = (typeof FOUND_IN)[number];

/**
 * Of a description and of conditions whoever is signed in gets what was typed and nothing around it: searching would be a
 * way to read page after page without opening one. Whether everybody may read it must not matter, as that tells its level.
 * @returns what was found of the kinds asked for, and how much there is of each beyond the limit.
 */
export function searchNetwork(network: Network, question: SearchQuestion) {
  const { text, kinds = [...FOUND_KINDS], limit } = question;
  const { isEveryWord, members, things, readAs } = find(network, text);
  const isAsked = (kind: FoundKind) => kinds.includes(kind);
  const asked = wordsAsked(text);
  const names = namesIn(network);
  const isOpen = network.seenBy.role === 'anonymous';
  const ofKind = <K extends Thing['kind']>(kind: K) => (isAsked(kind) ? things.filter(isOfKind(kind)) : []);
  const shown = <K extends Thing['kind']>(kind: K) => ofKind(kind).slice(0, limit);
  const foundMembers = isAsked('member') ? members : [];
  return {
    isEveryWord,
    readAs,
    members: foundMembers.slice(0, limit).map((hit) => ({
      member: briefOf(hit.of),
      found: foundIn(textsOf(hit.of, names, isOpen), hit.terms, asked),
    })),
    capacities: shown('capacity').map((hit) => ({ ...labelled(hit.of.capacity), excerpt: inThing(hit) })),
    countries: shown('country').map((hit) => ({ ...countryName(hit.of.country), excerpt: inThing(hit) })),
    threats: shown('threat').map((hit) => ({ ...labelled(hit.of.threat), excerpt: inThing(hit) })),
    plays: shown('play').map((hit) => ({ ...labelled(hit.of.play), excerpt: inThing(hit) })),
    coalitions: shown('coalition').map((hit) => ({ ...named(hit.of.coalition), excerpt: inThing(hit) })),
    cases: shown('case').map((hit) => ({ ...titled(hit.of.playbookCase), excerpt: inThing(hit) })),
    messages: shown('message').map((hit) => ({ ...onTopic(hit.of.message), excerpt: inThing(hit) })),
    exchanges: shown('exchange').map((hit) => ({ ...onTopic(hit.of.exchange), excerpt: inThing(hit) })),
    networks: shown('network').map((hit) => ({ ...named(hit.of.otherNetwork), excerpt: inThing(hit) })),
    counts: {
      member: foundMembers.length,
      capacity: ofKind('capacity').length,
      country: ofKind('country').length,
      threat: ofKind('threat').length,
      play: ofKind('play').length,
      coalition: ofKind('coalition').length,
      case: ofKind('case').length,
      message: ofKind('message').length,
      exchange: ofKind('exchange').length,
      network: ofKind('network').length,
    },
  };
}

function isOfKind<K extends Thing['kind']>(kind: K) {
  return (hit: Hit<Thing>): hit is Hit<Extract<Thing, { kind: K }>> => hit.of.kind === kind;
}

function labelled({ id, labels }: Capacity | Threat | Play) {
  return { id, labels };
}

function countryName({ code, labels }: Country) {
  return { code, labels };
}

function named({ id, name }: Coalition | OtherNetwork) {
  return { id, name };
}

function titled({ id, title }: Case) {
  return { id, title };
}

function onTopic({ id, topic }: Message | Exchange) {
  return { id, topic };
}

/** The names of capacities and countries, in every language. */
function namesIn({ capacities, countries }: Network) {
  return {
    capacities: new Map(capacities.map(({ id, labels }) => [id, labelsOf(labels)])),
    countries: new Map(countries.map(({ code, labels }) => [code, labelsOf(labels)])),
  };
}

type Spoken = {
  where: FoundIn;
  text: string;
  /** Whether what stands around the words is shown. */
  isWhole: boolean;
};

/** All that words are looked for in at a member, in the order in which it tells most of it. */
function textsOf(member: Member, { capacities, countries }: ReturnType<typeof namesIn>, isOpen: boolean): Spoken[] {
  const { name, acronym, description, offers, presences } = member;
  const all = (where: FoundIn, texts: (string | null | undefined)[], isWhole = true) =>
    texts.flatMap((text) => (text ? [{ where, text, isWhole }] : []));
  return [
    ...all('name', [name]),
    ...all('acronym', [acronym]),
    ...all(
      'capacity',
      offers.flatMap(({ capacityId }) => capacities.get(capacityId) ?? []),
    ),
    ...all(
      'country',
      presences.flatMap(({ country }) => countries.get(country) ?? []),
    ),
    ...all(
      'note',
      offers.map(({ note }) => note),
    ),
    ...all(
      'conditions',
      offers.map(({ conditions }) => conditions),
      isOpen,
    ),
    ...all('description', [description], isOpen),
  ];
}

const MOST_PLACES = 3;

/** The places that show the words between them: always the one with the most words that no place before it has. */
function foundIn(
  texts: Spoken[],
  terms: Hit<unknown>['terms'],
  asked: readonly string[],
): { where: FoundIn; excerpt: Piece[] }[] {
  const found: { where: FoundIn; excerpt: Piece[] }[] = [];
  let missing = terms;
  while (missing.length > 0 && found.length < MOST_PLACES) {
    const best = bestOf(texts, missing);
    if (!best) break;
    found.push({
      where: best.where,
      excerpt: best.isWhole ? excerptOf(best.text, terms) : wordsAlone(best.text, terms, asked),
    });
    missing = missing.filter((some) => countIn(best.text, [some]) === 0);
  }
  return found;
}

function inThing({ of, terms }: Hit<Thing>): Piece[] {
  const { names, more } = spokenOf(of);
  const best = bestOf(
    [...names, ...more].map((text) => ({ text })),
    terms,
  );
  return best ? excerptOf(best.text, terms) : [];
}

/** The first text with the most words; null where none has any. */
function bestOf<T extends { text: string }>(texts: readonly T[], terms: Hit<unknown>['terms']): T | null {
  let best: { of: T; count: number } | null = null;
  for (const of of texts) {
    const count = countIn(of.text, terms);
    if (count > (best?.count ?? 0)) best = { of, count };
  }
  return best?.of ?? null;
}
