/** Gathers what is stored of an account and of the member that it speaks for, and nothing of anybody else. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { readEntries } from '#core/audit/reading.ts';
import { auditSightOf, entriesSeenBy } from '#core/audit/sight.ts';
import { type Account, type Session, viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief, memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { daysAfter, KEPT_DAYS } from '#core/introductions/introduction.ts';
import type { Network } from '#core/network.ts';
import { entryOf } from '#core/own/records.ts';
import { besideEntryIn } from '#core/privacy/beside-entry.ts';
import { toldIn } from '#core/privacy/told.ts';
import { stepsSeen } from '#core/views/seen-steps.ts';
import type { OwnDataAnswer } from './answers/own-data.ts';
import { endOf } from './auth/session.ts';
import { draftsFor } from './case-part.ts';
import { whoIs } from './coalition-part.ts';
import { ownCoalitionsFor } from './coalition-sight.ts';
import { contactOf, inboxFor } from './disclosed.ts';
import { followUpsFor } from './followed-up.ts';
import type { AppEnv } from './http.ts';
import { keptAlertsFor } from './kept-alerts.ts';
import { lookingAs } from './looking.ts';
import { ownSolidarityFor } from './requests-seen.ts';
import { searchesFor } from './searching.ts';
import { networkAs } from './viewer.ts';

type OwnData = z.infer<typeof OwnDataAnswer>;

/** More than anybody ever did in a network; older ones are on the page of the audit. */
const MOST_ENTRIES = 10_000;

export async function ownDataOf(c: Context<AppEnv>, { account }: Session): Promise<OwnData> {
  const { identity, notices, ownData } = c.var.store;
  const network = await networkAs(c, viewerOfAccount(account));
  const [
    passkeys,
    sessions,
    tokens,
    invitations,
    told,
    opened,
    liftedOn,
    audit,
    member,
    coalitions,
    searches,
    views,
    mark,
    letterKey,
    brought,
    mappings,
  ] = await Promise.all([
    identity.passkeysOf(account.id),
    identity.sessionsOf(account.id),
    identity.tokensOf(account.id),
    identity.allInvitations(),
    notices.noticesOf(account.id),
    ownData.openingsOf(account.id),
    ownData.liftsOf(account.id),
    auditFor(c, account, network),
    memberOf(c, account, network),
    coalitionsOf(c, account, network),
    searchesFor(c.var.store, account.id, { network, now: c.var.now }),
    c.var.store.views.ownViews(account.id),
    c.var.store.news.markOf(account.id),
    letterKeyOf(c, account.id),
    c.var.store.imports.broughtBy(account.id),
    c.var.store.imports.mappingsOf(account.id),
  ]);
  return {
    madeAt: c.var.now,
    account: { ...accountBrief(network, account), createdAt: account.createdAt },
    passkeys: passkeys.map(({ label, addedAt, lastUsedAt }) => ({ label, addedAt, lastUsedAt })),
    sessions: sessions.map((one) => ({
      startedAt: one.startedAt,
      lastSeenAt: one.lastSeenAt,
      expiresAt: endOf(one),
    })),
    tokens: tokens.map(({ label, scope, expiresAt }) => ({ label, scope, expiresAt })),
    invitations: invitations
      .filter(({ createdBy }) => createdBy === account.id)
      .map(({ role, memberId, createdAt, expiresAt }) => ({
        role,
        member: memberNameIn(network, memberId),
        createdAt,
        expiresAt,
      })),
    notices: told.map(({ kind, at }) => ({ kind, day: dayOf(at) })),
    // What was opened and is hidden since is as if it had never been there.
    opened: opened
      .map(({ day, memberId }) => ({ day, member: memberNameIn(network, memberId) }))
      .filter(({ member: one }) => one !== null),
    liftedOn,
    audit,
    newsSeenOn: mark.lookedOn,
    searches,
    views: views.map(({ id, title, note, visibility, steps, createdAt, openedAt }) => ({
      ...{ id, title, note, visibility, since: dayOf(openedAt), createdAt },
      steps: stepsSeen(steps, network),
    })),
    imports: brought,
    importMappings: mappings.map(({ fingerprint, mapping }) => ({ fingerprint, mapping })),
    letterKey,
    coalitions,
    member,
  };
}

/** The key to which letters for the account are sealed, and what only one of its devices can open. */
async function letterKeyOf(c: Context<AppEnv>, accountId: string): Promise<OwnData['letterKey']> {
  const { letterKeys } = c.var.store;
  const [key, passkeys] = await Promise.all([letterKeys.keyOf(accountId), letterKeys.wrapsOf(accountId)]);
  const wraps = passkeys.flatMap(({ label, wrap }) => (wrap === null ? [] : [{ label, ...wrap }]));
  return key && { ...key, wraps };
}

/** What it was asked, what it is forming and what it brings, as the page of its coalitions has it. */
async function coalitionsOf(c: Context<AppEnv>, account: Account, network: Network): Promise<OwnData['coalitions']> {
  const { id, role, memberId } = account;
  const concerned =
    role === 'coordinator' ? { startedBy: id } : role === 'editor' && memberId !== null ? { memberId } : null;
  const kept = concerned ? await c.var.store.coalitions.coalitionsOf(concerned) : [];
  return await ownCoalitionsFor(c, kept, { who: whoIs(account), network });
}

async function auditFor(c: Context<AppEnv>, account: Account, network: Network): Promise<OwnData['audit']> {
  const sight = auditSightOf(account);
  const [loaded, accounts] = await Promise.all([
    c.var.store.audit.entriesWithin(sight, { limit: MOST_ENTRIES }),
    c.var.store.identity.allAccounts(),
  ]);
  return readEntries(entriesSeenBy(loaded ?? [], sight), { account, accounts, network });
}

/** A reader or a coordinator sees of its organisation what the network sees; the entry is for its editors. */
async function memberOf(c: Context<AppEnv>, account: Account, network: Network): Promise<OwnData['member']> {
  const { id: accountId, role, memberId } = account;
  if (role !== 'editor' || memberId === null) return null;
  const { contacts, hide, introductions, own, ownData } = c.var.store;
  const [records, draft, sealedContact, hideCodes, kept, calls, beside, told] = await Promise.all([
    own.recordsOf(memberId),
    own.draftOf(accountId, memberId),
    contacts.sealedContactOf(memberId),
    hide.codesOf(memberId),
    introductions.introductionsOf(memberId, daysAfter(c.var.now, -KEPT_DAYS)),
    ownData.callsOf(memberId),
    ownData.besideEntryOf(memberId),
    ownData.toldBy(memberId),
  ]);
  if (!records) return null;
  const { standing, confirmedOn, vouchedOn, hiddenAt } = records.member;
  return {
    standing,
    entry: entryOf(records),
    confirmedOn,
    vouchedOn,
    hiddenAt,
    contact: await contactOf(c, memberId, sealedContact),
    draft: draft?.entry ?? null,
    hideCodes: hideCodes.map(({ label, createdAt }) => ({ label, createdAt })),
    ...besideEntryIn(network, memberId, beside),
    caseDrafts: await draftsFor(c, { memberId, network }),
    ...toldIn(network, told),
    ...(await inboxFor(c, { introductions: kept, calls }, { memberId, network })),
    followUps: await followUpsFor(c, memberId, network),
    ...(await ownSolidarityFor(c, await lookingAs(c, account, network))),
    alerts: (await keptAlertsFor(c, account, network)).map(({ fingerprint, isCurrent, reporter, ...alert }) => alert),
  };
}
