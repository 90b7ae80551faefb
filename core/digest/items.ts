/** All that could be new to somebody, before anybody asks whom it concerns. */
import { isOver } from '../exchange/when.ts';
import type { Exchange, Lesson, Network } from '../network.ts';

export const NEWS_KINDS = ['case', 'alert', 'exchange', 'lesson', 'coalition', 'message', 'request'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What can be opened to read on: the thing itself, or where it stands. */
export const OPENS = ['case', 'country', 'exchange', 'member', 'coalition', 'message', 'request'] as const;
export type Opens = { kind: (typeof OPENS)[number]; id: string };

export type Item = {
  kind: NewsKind;
  id: string;
  title: string;
  /** The day on which it came; null: it stands open, whenever it came. */
  on: string | null;
  /** Null: it stands on no page. */
  opens: Opens | null;
  /** What it is about, by which it can concern somebody. */
  countries: readonly (string | null)[];
  capacityIds: readonly string[];
  threatIds: readonly string[];
  coalitionId: string | null;
  namedIds: readonly string[];
  /** Whose own word it is: to them it is no news. */
  authorId: string | null;
};

/** What there is besides the network, as the viewer sees it: days of its own coalitions, and requests. */
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
    title: string;
    country: string | null;
    capacityIds: readonly string[];
    threatIds: readonly string[];
    coalitionId: string | null;
    isOwn: boolean;
    /** Whether it is between its seeker and those it named, of whom the member is one. */
    isNamed: boolean;
  }[];
};

export const NOTHING_BESIDES: Besides = { coalitions: [], requests: [] };

const ABOUT_NOTHING = {
  ...{ on: null, opens: null, countries: [], capacityIds: [], threatIds: [] },
  ...{ coalitionId: null, namedIds: [], authorId: null },
};

/** What has a day on which it came. @returns days as in `2026-03-01`. */
export function datedItems(network: Network, { coalitions }: Besides): Item[] {
  return [
    ...network.cases.map((one) => ({
      ...ABOUT_NOTHING,
      ...{ kind: 'case' as const, id: one.id, title: one.title, on: dayIn(one.releasedOn ?? one.published) },
      opens: { kind: 'case' as const, id: one.id },
      ...{ countries: [one.country], capacityIds: one.capacityIds, threatIds: one.threatIds },
      ...{ coalitionId: one.coalitionId, namedIds: one.memberIds, authorId: one.memberId },
    })),
    ...network.alerts.map((one) => ({
      ...ABOUT_NOTHING,
      ...{ kind: 'alert' as const, id: one.id, title: one.title, on: dayIn(one.verifiedOn) },
      opens: { kind: 'country' as const, id: one.country },
      ...{ countries: [one.country], threatIds: one.threatIds, authorId: one.reporterId },
    })),
    ...network.exchanges.map((one) => ({ ...exchangeItem(one), on: dayIn(one.openedOn) })),
    ...network.lessons.map((one) => lessonItem(one, network)),
    ...coalitions.map(({ id, name, country, formedOn, closedOn }) => ({
      ...ABOUT_NOTHING,
      ...{ kind: 'coalition' as const, id, title: name, on: dayIn(closedOn ?? formedOn) },
      opens: { kind: 'coalition' as const, id },
      ...{ countries: [country], coalitionId: id },
    })),
  ].filter(({ on }) => on !== null);
}

/** What waits, is to come or is agreed: it has no day, or its day is not what makes it matter. */
export function openItems({ messages, exchanges, seenBy }: Network, { requests }: Besides, today: string): Item[] {
  const ownId = seenBy.role === 'anonymous' ? null : seenBy.memberId;
  return [
    ...messages
      .filter(({ stage }) => stage === 'agreed')
      .map((one) => ({
        ...ABOUT_NOTHING,
        ...{ kind: 'message' as const, id: one.id, title: one.topic },
        opens: { kind: 'message' as const, id: one.id },
        ...{ countries: [one.country], threatIds: one.threatIds, authorId: one.ownerId },
      })),
    ...exchanges.filter((one) => !isOver(one, today)).map(exchangeItem),
    ...requests
      .filter(({ isOwn }) => !isOwn)
      .map(({ id, title, country, ...about }) => ({
        ...ABOUT_NOTHING,
        ...{ kind: 'request' as const, id, title, opens: { kind: 'request' as const, id } },
        ...{ countries: [country], capacityIds: about.capacityIds, threatIds: about.threatIds },
        coalitionId: about.coalitionId,
        namedIds: about.isNamed && ownId !== null ? [ownId] : [],
      })),
  ];
}

function exchangeItem(one: Exchange): Item {
  return {
    ...ABOUT_NOTHING,
    ...{ kind: 'exchange', id: one.id, title: one.topic, opens: { kind: 'exchange', id: one.id } },
    ...{ countries: [one.country], capacityIds: one.capacityIds, threatIds: one.threatIds, authorId: one.hostId },
  };
}

/** A lesson concerns those whom its case or its event concerns. */
function lessonItem(lesson: Lesson, { cases, exchanges }: Network): Item {
  const ofCase = cases.find(({ id }) => id === lesson.caseId);
  const about = [ofCase, exchanges.find(({ id }) => id === lesson.exchangeId)].flatMap((one) => one ?? []);
  return {
    ...ABOUT_NOTHING,
    ...{ kind: 'lesson', id: lesson.id, title: lesson.text, on: dayIn(lesson.learnedOn), opens: placeOf(lesson) },
    countries: about.map(({ country }) => country),
    capacityIds: about.flatMap(({ capacityIds }) => capacityIds),
    threatIds: about.flatMap(({ threatIds }) => threatIds),
    ...{ coalitionId: ofCase?.coalitionId ?? null, authorId: lesson.memberId },
  };
}

function placeOf({ caseId, exchangeId, memberId }: Lesson): Opens | null {
  if (caseId !== null) return { kind: 'case', id: caseId };
  if (exchangeId !== null) return { kind: 'exchange', id: exchangeId };
  return memberId === null ? null : { kind: 'member', id: memberId };
}

/** A part of a date is its first day: better told once too seldom than again and again. */
function dayIn(date: string | null): string | null {
  return date === null ? null : `${date}${'-01-01'.slice(date.length - 4)}`;
}
