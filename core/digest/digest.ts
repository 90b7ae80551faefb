/**
 * What is new for one member: of what the viewer sees, what concerns it, each with why. Of others it says what they
 * published, never what they did.
 */
import { compareText, type Network } from '../network.ts';
import type { Concerns } from './concerns.ts';
import { type Besides, datedItems, type Item, NEWS_KINDS, openItems } from './items.ts';

/** Why something is shown. */
export type Why =
  | { by: 'country'; country: string }
  | { by: 'need' | 'offer'; capacityId: string }
  /** A threat of a coalition that the member is in; null: of a case of its own. */
  | { by: 'threat'; threatId: string; coalitionId: string | null }
  | { by: 'coalition'; coalitionId: string }
  | { by: 'named' };

export type News = Pick<Item, 'kind' | 'id' | 'title' | 'on' | 'opens'> & {
  /** Empty: it is shown to somebody who belongs to no member, from whom nothing is kept. */
  why: Why[];
};

type Asked = {
  /** Null: of nobody in particular, and then all of it. */
  concerns: Concerns | null;
  /** Days as in `2026-03-01`: what came on the first or later is new, up to the second. */
  since: string;
  today: string;
  /** The day on which it was last looked at; null: never. */
  lookedOn: string | null;
};

export type Digest = {
  /** What came since, the latest first. */
  fresh: News[];
  /** What came on the very day on which it was last looked at: before or after, nobody knows. */
  sameDay: News[];
  /** Requests that wait, events to come and words that are agreed, whenever they came; none that is told above. */
  open: News[];
};

/** Each list is in the order of kinds, titles and ids where days are equal. */
export function digestOf(network: Network, besides: Besides, asked: Asked): Digest {
  const { concerns, since, today, lookedOn } = asked;
  const newsOf = (items: readonly Item[]) => items.flatMap((item) => newsFor(item, concerns)).sort(inOrder);
  const dated = datedItems(network, besides);
  const fresh = newsOf(dated.filter(({ on }) => on !== null && on >= since && on <= today));
  const sameDay = newsOf(dated.filter(({ on }) => on !== null && on === lookedOn && on < since));
  const told = new Set([...fresh, ...sameDay].map(({ kind, id }) => `${kind} ${id}`));
  const open = openItems(network, besides, today).filter(({ kind, id }) => !told.has(`${kind} ${id}`));
  return { fresh, sameDay, open: newsOf(open) };
}

function newsFor(item: Item, concerns: Concerns | null): News[] {
  const { kind, id, title, on, opens } = item;
  if (concerns === null) return [{ kind, id, title, on, opens, why: [] }];
  const why = item.authorId === concerns.memberId ? [] : whyOf(item, concerns);
  return why.length === 0 ? [] : [{ kind, id, title, on, opens, why }];
}

/** All that makes it concern a member, what is nearest first. */
function whyOf(item: Item, { memberId, countries, needs, offers, coalitionIds, threats }: Concerns): Why[] {
  const { coalitionId } = item;
  return [
    ...(item.namedIds.includes(memberId) ? [{ by: 'named' as const }] : []),
    ...(coalitionId !== null && coalitionIds.has(coalitionId) ? [{ by: 'coalition' as const, coalitionId }] : []),
    ...[...new Set(item.countries)].flatMap((country) =>
      country !== null && countries.has(country) ? [{ by: 'country' as const, country }] : [],
    ),
    ...[...new Set(item.threatIds)].flatMap((threatId) => {
      const of = threats.get(threatId);
      return of === undefined ? [] : [{ by: 'threat' as const, threatId, coalitionId: of }];
    }),
    ...[...new Set(item.capacityIds)].flatMap((capacityId) => [
      // That another lacks what one lacks oneself is no help to either.
      ...(needs.has(capacityId) && item.kind !== 'request' ? [{ by: 'need' as const, capacityId }] : []),
      ...(offers.has(capacityId) ? [{ by: 'offer' as const, capacityId }] : []),
    ]),
  ];
}

function inOrder(one: News, other: News): number {
  if (one.on !== other.on) return (one.on ?? '') > (other.on ?? '') ? -1 : 1;
  return (
    NEWS_KINDS.indexOf(one.kind) - NEWS_KINDS.indexOf(other.kind) ||
    compareText(one.title, other.title) ||
    compareText(one.id, other.id)
  );
}
