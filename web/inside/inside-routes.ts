/** The pages that nobody opens on a first visit: where one deals with others, and what one looks after. */
import type { Route } from '../routes.ts';

export const INSIDE_ROUTES: readonly Route[] = [
  {
    path: '/coalitions/start',
    load: async () => (await import('./pages/start-coalition-page.tsx')).StartCoalitionPage,
  },
  {
    path: '/coalitions/mine',
    load: async () => (await import('./pages/own-coalitions-page.tsx')).OwnCoalitionsPage,
  },
  {
    path: '/coalitions/:id',
    load: async () => (await import('./pages/coalition-page.tsx')).CoalitionPage,
  },
  {
    path: '/coalitions/:id/brief',
    load: async () => (await import('./pages/coalition-brief-page.tsx')).CoalitionBriefPage,
  },
  { path: '/news', load: async () => (await import('./pages/news-page.tsx')).NewsPage },
  { path: '/desk/alerts', load: async () => (await import('./pages/alerts-page.tsx')).AlertsPage },
  { path: '/desk/helplines', load: async () => (await import('./pages/helplines-page.tsx')).HelplinesPage },
  { path: '/desk/words', load: async () => (await import('./pages/words-page.tsx')).WordsPage },
  { path: '/requests/new', load: async () => (await import('./pages/request-new-page.tsx')).RequestNewPage },
  { path: '/requests/:id', load: async () => (await import('./pages/request-page.tsx')).RequestPage },
  { path: '/actions/:id', load: async () => (await import('./pages/action-page.tsx')).ActionPage },
  { path: '/own', load: async () => (await import('./pages/own-entry-page.tsx')).OwnEntryPage },
  { path: '/own/keys', load: async () => (await import('./pages/keys-page.tsx')).KeysPage },
  { path: '/own/seen-as', load: async () => (await import('./pages/see-as-page.tsx')).SeeAsPage },
  { path: '/inbox', load: async () => (await import('./pages/inbox-page.tsx')).InboxPage },
  { path: '/ask', load: async () => (await import('./pages/ask-page.tsx')).AskPage },
  { path: '/helping', load: async () => (await import('./pages/helping-page.tsx')).HelpingPage },
  { path: '/searches', load: async () => (await import('./pages/searches-page.tsx')).SearchesPage },
  { path: '/what-if', load: async () => (await import('./pages/what-if-page.tsx')).WhatIfPage },
  { path: '/desk/exposure', load: async () => (await import('./pages/exposure-page.tsx')).ExposurePage },
  {
    path: '/desk/introductions',
    load: async () => (await import('./pages/introductions-page.tsx')).IntroductionsPage,
  },
  { path: '/own/suggestions', load: async () => (await import('./pages/suggestions-page.tsx')).SuggestionsPage },
  { path: '/desk', load: async () => (await import('./pages/desk-page.tsx')).DeskPage },
  { path: '/desk/duplicates', load: async () => (await import('./pages/duplicates-page.tsx')).DuplicatesPage },
  { path: '/desk/import', load: async () => (await import('./pages/import-page.tsx')).ImportPage },
  { path: '/desk/needs', load: async () => (await import('./pages/needs-page.tsx')).NeedsPage },
  { path: '/invitations', load: async () => (await import('../pages/invitations-page.tsx')).InvitationsPage },
  { path: '/hide', load: async () => (await import('./pages/hide-page.tsx')).HidePage },
  { path: '/hide-now', load: async () => (await import('./pages/hide-now-page.tsx')).HideNowPage },
  { path: '/audit', load: async () => (await import('./pages/audit-page.tsx')).AuditPage },
  { path: '/own-data', load: async () => (await import('./pages/own-data-page.tsx')).OwnDataPage },
  { path: '/settings', load: async () => (await import('./pages/settings-page.tsx')).SettingsPage },
];
