/** What is new for one member: of what the viewer sees, what concerns it, each with why. Of others it says what they
 * published, never what they did. */

import { isOver } from '../exchange/when.ts';
import type { Network } from '../network.ts';
import { compareText } from '../network.ts';
import type { Concerns } from './concerns.ts';

export const NEWS_KINDS = ['case', 'alert', 'exchange', 'lesson', 'coalition', 'message', 'request'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** Why something is shown. */
export type Why =
  | { by: 'country'; country: string }
  | { by: 'need' | 'offer'; capacityId: string }
  /** A threat of a coalition that the member is in, or of a case of its own. */
  | { by: 'threat'; threatId: string; coalitionId: string | null }
  | { by: 'coalition'; coalitionId: string }
  | { by: 'named' };

export type News = {
  kind: NewsKind;
  id: string;
  title: string;
  /** The day on which it came; null: it stands open, whenever it came. */
  on: string | null;
  /** Empty: it is shown to somebody who belongs to no member, from whom nothing is kept. */
  why: Why[];
};

/** What is looked at besides the network, as the viewer sees it: days of its own coalitions, and requests. */
export type Besides = {
  coalitions: readonly {
    id: string;
    name: string;
    country: string | null;
    formedOn: string | null;
    closedOn: string | null;
  }[];
  requests: readonly {
    id: string;
    title: string | null;
    country: string | null;
    capacityIds: readonly string[];
    threatIds: readonly string[];
    coalitionId: string | null;
    isOwn: boolean;
  }[];
};

export const NOTHING_BESIDES: Besides = { coalitions: [], requests: [] };

type Asked = {
  /** Null: of nobody in particular, and then all of it. */
  concerns: Concerns | null;
  /** Days as in `2026-03-01`: what came on the first or later is new. */
  since: string;
  today: string;
};

/** Something that could be news, before anybody asks whom it concerns. */
type Item = Omit<News, 'why'> & {
  countries: (string | null)[];
  capacityIds: readonly string[];
  threatIds: readonly string[];
  coalitionId: string | null;
  namedIds: (string | null)[];
  /** Whose own word it is: to them it is no news. */
  authorId: string | null;
};

/**
 * @returns `fresh`: what came since that day, the latest first; `open`: requests that wait, events to come and words that
 *   are agreed, whenever they came. Each in the order of kinds, titles and ids where they are equal.
 */
export function digestOf(network: Network, besides: Besides, asked: Asked): { fresh: News[]; open: News[] } {
  const items = [...datedItems(network, besides), ...openItems(network, besides, asked.today)];
  const shown = items.flatMap((item) => newsOf(item, asked.concerns)).sort(inOrder);
  return {
    fresh: shown.filter(({ on }) => on !== null && on >= asked.since && on <= asked.today),
    open: shown.filter(({ on }) => on === null),
  };
}

function newsOf(item: Item, concerns: Concerns | null): News[] {
  const { kind, id, title, on } = item;
  const why = concerns === null ? [] : whyOf(item, concerns);
  const isOwnWord = concerns !== null && item.authorId === concerns.memberId;
  return isOwnWord || (concerns !== null && why.length === 0) ? [] : [{ kind, id, title, on, why }];
}

/** All that makes it concern a member, what is nearest first. */
function whyOf(item: Item, { memberId, countries, needs, offers, coalitionIds, threats }: Concerns): Why[] {
  const { coalitionId } = item;
  const distinct = <T>(list: readonly T[]) => [...new Set(list)];
  return [
    ...(item.namedIds.includes(memberId) ? [{ by: 'named' as const }] : []),
    ...(coalitionId !== null && coalitionIds.has(coalitionId) ? [{ by: 'coalition' as const, coalitionId }] : []),
    ...distinct(item.countries).flatMap((country) =>
      country !== null && countries.has(country) ? [{ by: 'country' as const, country }] : [],
    ),
    ...distinct(item.threatIds).flatMap((threatId) => {
      const of = threats.get(threatId);
      return of === undefined ? [] : [{ by: 'threat' as const, threatId, coalitionId: of }];
    }),
    ...distinct(item.capacityIds).flatMap((capacityId) => [
      ...(needs.has(capacityId) ? [{ by: 'need' as const, capacityId }] : []),
      ...(offers.has(capacityId) ? [{ by: 'offer' as const, capacityId }] : []),
    ]),
  ];
}

const NO_WORDS = { countries: [], capacityIds: [], threatIds: [], coalitionId: null, namedIds: [], authorId: null };

function datedItems({ cases, alerts, exchanges, lessons }: Network, { coalitions }: Besides): Item[] {
  const caseById = new Map(cases.map((one) => [one.id, one]));
  const exchangeById = new Map(exchanges.map((one) => [one.id, one]));
  return [
    ...cases.map(
      (one): Item => ({
        ...{ ...NO_WORDS, kind: 'case', id: one.id, title: one.title, on: dayIn(one.releasedOn ?? one.published) },
        ...{ countries: [one.country], capacityIds: one.capacityIds, threatIds: one.threatIds },
        ...{ coalitionId: one.coalitionId, namedIds: one.memberIds, authorId: one.memberId },
      }),
    ),
    ...alerts.map(
      (one): Item => ({
        ...{ ...NO_WORDS, kind: 'alert', id: one.id, title: one.title, on: dayIn(one.verifiedOn) },
        ...{ countries: [one.country], threatIds: one.threatIds, authorId: one.reporterId },
      }),
    ),
    ...exchanges.map(
      (one): Item => ({
        ...{ ...NO_WORDS, kind: 'exchange', id: one.id, title: one.topic, on: dayIn(one.openedOn) },
        ...{ countries: [one.country], capacityIds: one.capacityIds, threatIds: one.threatIds, authorId: one.hostId },
      }),
    ),
    ...lessons.map((one): Item => {
      const of = [caseById.get(one.caseId ?? ''), exchangeById.get(one.exchangeId ?? '')].flatMap(
        (about) => about ?? [],
      );
      return {
        ...{
          ...NO_WORDS,
          kind: 'lesson',
          id: one.id,
          title: one.text,
          on: dayIn(one.learnedOn),
          authorId: one.memberId,
        },
        countries: of.map(({ country }) => country),
        capacityIds: of.flatMap(({ capacityIds }) => capacityIds),
        threatIds: of.flatMap(({ threatIds }) => threatIds),
        coalitionId: caseById.get(one.caseId ?? '')?.coalitionId ?? null,
      };
    }),
    ...coalitions.map(
      ({ id, name, country, formedOn, closedOn }): Item => ({
        ...{ ...NO_WORDS, kind: 'coalition', id, title: name, on: dayIn(closedOn ?? formedOn) },
        ...{ countries: [country], coalitionId: id },
      }),
    ),
  ].filter(({ on }) => on !== null);
}

function openItems({ messages, exchanges }: Network, { requests }: Besides, today: string): Item[] {
  return [
    ...messages
      .filter(({ stage }) => stage === 'agreed')
      .map(
        (one): Item => ({
          ...{ ...NO_WORDS, kind: 'message', id: one.id, title: one.topic, on: null },
          ...{ countries: [one.country], threatIds: one.threatIds, authorId: one.ownerId },
        }),
      ),
    ...exchanges
      .filter((one) => !isOver(one, today))
      .map(
        (one): Item => ({
          ...{ ...NO_WORDS, kind: 'exchange', id: one.id, title: one.topic, on: null },
          ...{ countries: [one.country], capacityIds: one.capacityIds, threatIds: one.threatIds, authorId: one.hostId },
        }),
      ),
    ...requests
      .filter(({ isOwn }) => !isOwn)
      .map(
        ({ id, title, country, capacityIds, threatIds, coalitionId }): Item => ({
          ...{ ...NO_WORDS, kind: 'request', id, title: title ?? '', on: null },
          ...{ countries: [country], capacityIds, threatIds, coalitionId },
        }),
      ),
  ];
}

/** A part of a date is its first day: better told once too seldom than again and again. */
function dayIn(date: string | null): string | null {
  return date === null ? null : `${date}${'-01-01'.slice(date.length - 4)}`;
}

function inOrder(one: News, other: News): number {
  if (one.on !== other.on) return (one.on ?? '') > (other.on ?? '') ? -1 : 1;
  return (
    NEWS_KINDS.indexOf(one.kind) - NEWS_KINDS.indexOf(other.kind) ||
    compareText(one.title, other.title) ||
    compareText(one.id, other.id)
  );
}
