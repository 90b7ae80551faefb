/** Which address shows which page. Pages are loaded when they are opened. */
import type { ComponentType } from 'preact';
import { FIRST_ROUTES } from './first-routes.ts';

export type Params = Record<string, string>;
export type Page = ComponentType<{ params: Params }>;

export type Route = { path: string; load: () => Promise<Page> };

export const ROUTES: Route[] = [
  ...FIRST_ROUTES,
  { path: '/partners', load: async () => (await import('./pages/partners-page.tsx')).PartnersPage },
  { path: '/coalitions', load: async () => (await import('./pages/coalitions-page.tsx')).CoalitionsPage },
  {
    path: '/coalitions/start',
    load: async () => (await import('./inside/pages/start-coalition-page.tsx')).StartCoalitionPage,
  },
  {
    path: '/coalitions/mine',
    load: async () => (await import('./inside/pages/own-coalitions-page.tsx')).OwnCoalitionsPage,
  },
  {
    path: '/coalitions/:id',
    load: async () => (await import('./inside/pages/coalition-page.tsx')).CoalitionPage,
  },
  {
    path: '/coalitions/:id/brief',
    load: async () => (await import('./inside/pages/coalition-brief-page.tsx')).CoalitionBriefPage,
  },
  { path: '/members', load: async () => (await import('./pages/members-page.tsx')).MembersPage },
  { path: '/members/:id', load: async () => (await import('./pages/member-page.tsx')).MemberPage },
  { path: '/countries', load: async () => (await import('./pages/countries-page.tsx')).CountriesPage },
  { path: '/countries/:code', load: async () => (await import('./pages/country-page.tsx')).CountryPage },
  { path: '/views', load: async () => (await import('./pages/views-page.tsx')).ViewsPage },
  { path: '/views/:id', load: async () => (await import('./pages/view-page.tsx')).ViewPage },
  { path: '/playbook', load: async () => (await import('./pages/playbook-page.tsx')).PlaybookPage },
  { path: '/bridges', load: async () => (await import('./pages/bridges-page.tsx')).BridgesPage },
  { path: '/bridges/:id', load: async () => (await import('./pages/bridge-page.tsx')).BridgePage },
  { path: '/exchange', load: async () => (await import('./pages/exchanges-page.tsx')).ExchangesPage },
  { path: '/exchange/:id', load: async () => (await import('./pages/exchange-page.tsx')).ExchangePage },
  { path: '/news', load: async () => (await import('./inside/pages/news-page.tsx')).NewsPage },
  { path: '/playbook/new', load: async () => (await import('./inside/pages/case-write-page.tsx')).CaseWritePage },
  { path: '/playbook/drafts', load: async () => (await import('./inside/pages/case-drafts-page.tsx')).CaseDraftsPage },
  {
    path: '/playbook/drafts/:id',
    load: async () => (await import('./inside/pages/case-draft-page.tsx')).CaseDraftPage,
  },
  { path: '/playbook/:id', load: async () => (await import('./pages/case-page.tsx')).CasePage },
  { path: '/respond', load: async () => (await import('./pages/respond-page.tsx')).RespondPage },
  { path: '/messages', load: async () => (await import('./pages/messages-page.tsx')).MessagesPage },
  { path: '/messages/new', load: async () => (await import('./pages/worksheet-page.tsx')).WorksheetPage },
  { path: '/messages/:id', load: async () => (await import('./pages/message-page.tsx')).MessagePage },
  { path: '/desk/alerts', load: async () => (await import('./inside/pages/alerts-page.tsx')).AlertsPage },
  { path: '/desk/helplines', load: async () => (await import('./inside/pages/helplines-page.tsx')).HelplinesPage },
  { path: '/desk/words', load: async () => (await import('./inside/pages/words-page.tsx')).WordsPage },
  { path: '/requests', load: async () => (await import('./pages/requests-page.tsx')).RequestsPage },
  { path: '/requests/new', load: async () => (await import('./inside/pages/request-new-page.tsx')).RequestNewPage },
  { path: '/requests/:id', load: async () => (await import('./inside/pages/request-page.tsx')).RequestPage },
  { path: '/actions/:id', load: async () => (await import('./inside/pages/action-page.tsx')).ActionPage },
  { path: '/sources', load: async () => (await import('./pages/sources-page.tsx')).SourcesPage },
  { path: '/api-guide', load: async () => (await import('./pages/api-guide-page.tsx')).ApiGuidePage },
  { path: '/privacy', load: async () => (await import('./pages/privacy-page.tsx')).PrivacyPage },
  { path: '/about', load: async () => (await import('./pages/about-page.tsx')).AboutPage },
  { path: '/sign-in', load: async () => (await import('./pages/sign-in-page.tsx')).SignInPage },
  { path: '/join', load: async () => (await import('./pages/join-page.tsx')).JoinPage },
  { path: '/account', load: async () => (await import('./pages/account-page.tsx')).AccountPage },
  { path: '/own', load: async () => (await import('./inside/pages/own-entry-page.tsx')).OwnEntryPage },
  { path: '/own/keys', load: async () => (await import('./inside/pages/keys-page.tsx')).KeysPage },
  { path: '/own/seen-as', load: async () => (await import('./inside/pages/see-as-page.tsx')).SeeAsPage },
  { path: '/inbox', load: async () => (await import('./inside/pages/inbox-page.tsx')).InboxPage },
  { path: '/ask', load: async () => (await import('./inside/pages/ask-page.tsx')).AskPage },
  { path: '/helping', load: async () => (await import('./inside/pages/helping-page.tsx')).HelpingPage },
  { path: '/searches', load: async () => (await import('./inside/pages/searches-page.tsx')).SearchesPage },
  { path: '/what-if', load: async () => (await import('./inside/pages/what-if-page.tsx')).WhatIfPage },
  { path: '/desk/exposure', load: async () => (await import('./inside/pages/exposure-page.tsx')).ExposurePage },
  {
    path: '/desk/introductions',
    load: async () => (await import('./inside/pages/introductions-page.tsx')).IntroductionsPage,
  },
  { path: '/own/suggestions', load: async () => (await import('./inside/pages/suggestions-page.tsx')).SuggestionsPage },
  { path: '/desk', load: async () => (await import('./inside/pages/desk-page.tsx')).DeskPage },
  { path: '/desk/needs', load: async () => (await import('./inside/pages/needs-page.tsx')).NeedsPage },
  { path: '/invitations', load: async () => (await import('./pages/invitations-page.tsx')).InvitationsPage },
  { path: '/hide', load: async () => (await import('./inside/pages/hide-page.tsx')).HidePage },
  { path: '/hide-now', load: async () => (await import('./inside/pages/hide-now-page.tsx')).HideNowPage },
  { path: '/audit', load: async () => (await import('./inside/pages/audit-page.tsx')).AuditPage },
  { path: '/own-data', load: async () => (await import('./inside/pages/own-data-page.tsx')).OwnDataPage },
  { path: '/settings', load: async () => (await import('./inside/pages/settings-page.tsx')).SettingsPage },
];

const NOT_FOUND = async () => (await import('./pages/not-found-page.tsx')).NotFoundPage;

/** The page for a path and what the path names. A slash at the end makes no difference. */
export function matchRoute(path: string): { load: () => Promise<Page>; params: Params } {
  for (const route of ROUTES) {
    const params = paramsIn(route.path, path);
    if (params) return { load: route.load, params };
  }
  return { load: NOT_FOUND, params: {} };
}

function paramsIn(pattern: string, path: string): Params | null {
  const expected = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (expected.length !== given.length) return null;
  const params: Params = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodePart(value);
    else if (part !== value) return null;
  }
  return params;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
