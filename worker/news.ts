/** What is new for an account: from the network as it sees it, and from what its member has to do with. */
import type { Context } from 'hono';
import { placeOf } from '#core/coalition-life/places.ts';
import { concernsOf } from '#core/digest/concerns.ts';
import { digestOf, type News } from '#core/digest/digest.ts';
import { type Besides, NOTHING_BESIDES } from '#core/digest/items.ts';
import { dayBefore, since, TOLD_EVERY_DAYS } from '#core/digest/since.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Network } from '#core/network.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { AppEnv } from './http.ts';
import { lookingAs } from './looking.ts';
import { allSeenRequests, briefsFor } from './requests-seen.ts';
import type { Store } from './store.ts';
import { networkAs } from './viewer.ts';

export async function newsFor(c: Context<AppEnv>, account: Account) {
  const { store, now } = c.var;
  const today = dayOf(now);
  const network = await networkAs(c, viewerOfAccount(account));
  const [mark, coalitions, requests] = await Promise.all([
    store.news.markOf(account.id),
    coalitionsOf(c, account),
    requestsFor(c, account, network),
  ]);
  const besides = { coalitions, requests };
  const concerns = account.memberId === null ? null : concernsOf(network, account.memberId);
  const { lookedOn } = mark;
  const asked = { concerns, since: since(lookedOn, today), today, lookedOn };
  const { fresh, sameDay, open } = digestOf(network, besides, asked);
  return {
    since: asked.since,
    lookedOn,
    isForMember: concerns !== null,
    fresh,
    sameDay,
    open,
    coalitions: namedIn([...fresh, ...sameDay, ...open], network, besides),
  };
}

/** The days of the coalitions that its member is in, which those know who are in them. */
async function coalitionsOf(c: Context<AppEnv>, { id, role, memberId }: Account): Promise<Besides['coalitions']> {
  if (memberId === null || role !== 'editor') return [];
  const who = { accountId: id, role, memberId };
  const kept = await c.var.store.coalitions.coalitionsOf({ memberId });
  const standing = kept.filter(({ life }) => placeOf(life, who, c.var.now) === 'member');
  return standing.map(({ life }) => ({
    ...{ id: life.id, name: life.name, country: life.country },
    ...{ formedOn: life.formedOn, closedOn: life.closedOn },
  }));
}

/** Requests for solidarity that are open, as the account sees them on their own page. */
async function requestsFor(c: Context<AppEnv>, account: Account, network: Network): Promise<Besides['requests']> {
  const looking = await lookingAs(c, account, network);
  const briefs = await briefsFor(c, await allSeenRequests(c, looking), looking);
  return briefs
    .filter(({ stage }) => stage === 'open')
    .map(({ id, title, country, needs, threatIds, coalition, isOwn, mode }) => ({
      ...{ id, title: title ?? '', country, threatIds, isOwn, coalitionId: coalition?.id ?? null },
      capacityIds: needs.map(({ capacityId }) => capacityId),
      // Of a silent one nobody but its seeker and those whom it names knows.
      isNamed: mode === 'silent' && !isOwn,
    }));
}

function namedIn(news: readonly News[], network: Network, { coalitions }: Besides) {
  const ids = new Set(
    news.flatMap(({ why }) => why.flatMap((one) => ('coalitionId' in one && one.coalitionId ? [one.coalitionId] : []))),
  );
  const known = new Map([...network.coalitions, ...coalitions].map(({ id, name }) => [id, name]));
  return [...ids].sort().flatMap((id) => {
    const name = known.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

/** So many are compared in an hour: the free plan allows 50 queries in one go. */
const MOST_AN_HOUR = 20;

/**
 * Leaves a notice, without an id or a word, with accounts for whom there is something new; once a week at most.
 * @param load what is stored, asked for only where there is somebody to compare for.
 */
export async function tellOfNews(store: Store, load: () => Promise<StoredNetwork>, now: string): Promise<void> {
  const today = dayOf(now);
  const toldBefore = dayBefore(today, TOLD_EVERY_DAYS);
  const due = await store.news.dueForNews({ day: today, toldBefore, limit: MOST_AN_HOUR });
  if (due.length === 0) return;
  const stored = await load();
  await store.news.noteNewsCompared(
    due.map(({ accountId }) => accountId),
    today,
  );
  const told = due.filter(({ role, memberId, lookedOn, toldOn }) => {
    const network = asSeenBy(stored, viewerOfAccount({ role, memberId }));
    const concerns = concernsOf(network, memberId);
    // What there was a notice of already is no reason for another one.
    const [, from = today] = [since(lookedOn, today), toldOn === null ? '' : dayBefore(toldOn, -1)].sort();
    const asked = { concerns, since: from, today, lookedOn };
    return concerns !== null && digestOf(network, NOTHING_BESIDES, asked).fresh.length > 0;
  });
  if (told.length > 0)
    await store.news.tellOfNews(
      told.map(({ accountId }) => accountId),
      { at: now, day: today },
    );
}
