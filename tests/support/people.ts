/** Who comes to a random world, and all that its accounts hold. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import type { Role } from '#core/vocabulary.ts';
import { vaultIn } from '../../worker/db/vault.ts';
import { RING } from './keys.ts';
import type { MemoryDatabase } from './memory-database.ts';
import { accessFrom, secretOf } from './people/access.ts';
import { alertReportsFrom } from './people/alert-reports.ts';
import { chainOf, entriesFrom } from './people/audit-chain.ts';
import { caseDraftsFrom } from './people/case-drafts.ts';
import { coalitionLivesFrom } from './people/coalition-lives.ts';
import { dealingsFrom } from './people/dealings.ts';
import { duplicatesFrom } from './people/duplicates.ts';
import { exposuresFrom } from './people/exposures.ts';
import { followingsFrom } from './people/followings.ts';
import { importsFrom } from './people/imports.ts';
import { keptViewsFrom } from './people/kept-views.ts';
import { letterKeysFrom } from './people/letter-keys.ts';
import { newsMarksFrom } from './people/news-marks.ts';
import { solidarityFrom } from './people/solidarity.ts';
import { NOW } from './people/times.ts';
import type { Chance } from './random.ts';
import type { Rows } from './rows.ts';

export const VISITOR_KINDS = [
  'anonymous',
  'holder of a code',
  'reader',
  'reader of a member',
  'editor',
  'second editor',
  'coalition partner',
  'coordinator',
  'admin',
  'token',
] as const;
export type VisitorKind = (typeof VISITOR_KINDS)[number];

export type Visitor = {
  kind: VisitorKind;
  /** Whose session or token it comes with; null: without any. */
  account: Rows['accounts'][number] | null;
  /** As what it sees. */
  viewer: Viewer;
  headers: Record<string, string>;
  /** Codes that it was given. Whoever holds one sees what it is for. */
  codes: { invitation: string | null; hide: string | null };
};

export type People = { rows: Rows; visitor: Visitor };

export type PeopledWorld = { stored: StoredNetwork; rows: Rows; visitors: Visitor[] };

/** @param db where the members of the world are, for as long as their texts are sealed. */
export async function peopledFrom(chance: Chance, stored: StoredNetwork, db: MemoryDatabase): Promise<PeopledWorld> {
  const homes = homesIn(chance, stored);
  const access = accessFrom(chance, stored, homes);
  const dealings = await dealingsFrom(chance, {
    stored,
    accounts: access.accounts,
    home: homes.home,
    vault: vaultIn(db, RING),
  });
  const lives = await coalitionLivesFrom(chance, {
    stored,
    accounts: access.accounts,
    home: homes.home,
    vault: vaultIn(db, RING),
  });
  const followings = await followingsFrom(chance, {
    stored,
    vault: vaultIn(db, RING),
    accounts: access.accounts,
    calls: dealings.calls,
    introductions: dealings.introductions,
  });
  const solidarity = await solidarityFrom(chance, { stored, home: homes.home, vault: vaultIn(db, RING) });
  const alertReports = await alertReportsFrom(chance, { stored, vault: vaultIn(db, RING) });
  const drafts = await caseDraftsFrom(chance, { stored, home: homes.home, vault: vaultIn(db, RING) });
  const accountIds = access.accounts.map(({ id }) => id);
  const { introductions, claims } = dealings;
  const objects = [
    stored.members,
    access.accounts,
    access.invitations,
    introductions,
    claims,
    dealings.calls,
    stored.coalitions,
    solidarity.requests,
    solidarity.actions,
  ];
  const entries = entriesFrom(
    chance,
    accountIds,
    objects.flatMap((rows) => rows.map(({ id }) => id)),
  );
  const { results: memberKeys } = await db
    .prepare('select member_id as memberId, sealed from member_keys')
    .all<Rows['memberKeys'][number]>();
  const suggested = exposuresFrom(chance, stored);
  const views = keptViewsFrom(chance, { stored, accounts: access.accounts });
  const brought = importsFrom(chance, { stored, accounts: access.accounts });
  const keys = letterKeysFrom(chance, access);
  const newsMarks = newsMarksFrom(chance, access.accounts);
  const kept = {
    ...access,
    ...keys,
    ...dealings,
    ...followings,
    ...lives,
    ...solidarity,
    ...drafts,
    ...suggested,
    ...brought,
    ...duplicatesFrom(chance, stored),
    views,
    alertReports,
    newsMarks,
  };
  const rows = { ...kept, ...(await chainOf(entries)), memberKeys };
  return { stored, rows, visitors: visitorsFrom(chance, rows, homes) };
}

/** A member with two editors; where there is one, one that shares an active coalition with a partner. */
function homesIn(chance: Chance, { members, coalitions, memberships }: StoredNetwork) {
  const active = coalitions.filter(({ status }) => status === 'active').map(({ id }) => id);
  const shared = active
    .map((id) => memberships.filter(({ coalitionId }) => coalitionId === id).map(({ memberId }) => memberId))
    .filter((ids) => ids.length > 1);
  const spoken = members.filter(({ standing }) => standing !== 'listed');
  if (shared.length === 0) return { home: chance.one(spoken.length > 0 ? spoken : members).id, partner: null };
  const ids = chance.one(shared);
  const partner = chance.one(ids);
  const others = ids.filter((id) => id !== partner);
  // Often the one that convenes.
  const convenors = others.filter((id) => coalitions.some(({ convenorId }) => convenorId === id));
  return { home: chance.one(convenors.length > 0 && chance.is(0.7) ? convenors : others), partner };
}

function visitorsFrom(
  chance: Chance,
  rows: Rows,
  { home, partner }: { home: string; partner: string | null },
): Visitor[] {
  const of = (role: Role, memberId?: string) =>
    rows.accounts.filter((one) => one.role === role && (memberId === undefined || one.memberId === memberId));
  const editors = of('editor', home);
  const signedIn = (kind: VisitorKind, accounts: Rows['accounts']) =>
    accounts.slice(0, 1).map((account) => {
      const session = rows.sessions.find(({ accountId }) => accountId === account.id);
      const headers = { Cookie: `session=${session ? secretOf(session) : ''}` };
      return { kind, account, viewer: viewerOf(account), headers, codes: NO_CODES };
    });
  const byToken = chance
    .some(rows.tokens, 0.5)
    .slice(0, 2)
    .flatMap((token) => {
      const account = rows.accounts.find(({ id }) => id === token.accountId);
      if (!account || token.expiresAt <= NOW) return [];
      const headers = { Authorization: `Bearer ${secretOf(token)}` };
      return [{ kind: 'token' as const, account, viewer: viewerWith(token, account), headers, codes: NO_CODES }];
    });
  return [
    { kind: 'anonymous', account: null, viewer: ANONYMOUS, headers: {}, codes: NO_CODES },
    holderOfCodes(chance, rows),
    ...signedIn(
      'reader',
      of('reader').filter(({ memberId }) => memberId === null),
    ),
    ...signedIn(
      'reader of a member',
      of('reader').filter(({ memberId }) => memberId !== null),
    ),
    ...signedIn('editor', editors),
    ...signedIn('second editor', editors.slice(1)),
    ...(partner === null ? [] : signedIn('coalition partner', of('editor', partner))),
    ...signedIn('coordinator', of('coordinator')),
    ...signedIn('admin', of('admin')),
    ...byToken,
  ];
}

const NO_CODES = { invitation: null, hide: null };

/** Somebody who was invited sees what the invitation shows: what its account will see. */
function holderOfCodes(chance: Chance, rows: Rows): Visitor {
  const kind = 'holder of a code';
  const invitation = chance.one(rows.invitations);
  if (rows.hideCodes.length === 0 || chance.is(0.7)) {
    const codes = { invitation: secretOf(invitation), hide: null };
    return { kind, account: null, viewer: viewerOf(invitation), headers: {}, codes };
  }
  const codes = { invitation: null, hide: secretOf(chance.one(rows.hideCodes)) };
  return { kind, account: null, viewer: ANONYMOUS, headers: {}, codes };
}

function viewerOf({ role, memberId }: { role: Role; memberId: string | null }): Viewer {
  if (role !== 'editor') return { role, memberId };
  return memberId === null ? ANONYMOUS : { role, memberId };
}

function viewerWith({ scope }: Rows['tokens'][number], owner: Rows['accounts'][number]): Viewer {
  if (scope === 'public') return ANONYMOUS;
  return scope === 'network' ? { role: 'reader', memberId: null } : viewerOf(owner);
}
