/**
 * Which address shows which page. Pages are loaded when they are opened, and so are the addresses of those that a first
 * visit does not open.
 */
import type { ComponentType } from 'preact';
import { FIRST_ROUTES } from './first-routes.ts';

export type Params = Record<string, string>;
export type Page = ComponentType<{ params: Params }>;

export type Route = { path: string; load: () => Promise<Page> };

export const ROUTES: Route[] = [
  ...FIRST_ROUTES,
  { path: '/partners', load: async () => (await import('./pages/partners-page.tsx')).PartnersPage },
  { path: '/coalitions', load: async () => (await import('./pages/coalitions-page.tsx')).CoalitionsPage },
  { path: '/members', load: async () => (await import('./pages/members-page.tsx')).MembersPage },
  { path: '/members/:id', load: async () => (await import('./pages/member-page.tsx')).MemberPage },
  { path: '/take-along', load: async () => (await import('./pages/export-page.tsx')).ExportPage },
  { path: '/countries', load: async () => (await import('./pages/countries-page.tsx')).CountriesPage },
  { path: '/countries/:code', load: async () => (await import('./pages/country-page.tsx')).CountryPage },
  { path: '/views', load: async () => (await import('./pages/views-page.tsx')).ViewsPage },
  { path: '/views/:id', load: async () => (await import('./pages/view-page.tsx')).ViewPage },
  { path: '/playbook', load: async () => (await import('./pages/playbook-page.tsx')).PlaybookPage },
  { path: '/bridges', load: async () => (await import('./pages/bridges-page.tsx')).BridgesPage },
  { path: '/bridges/:id', load: async () => (await import('./pages/bridge-page.tsx')).BridgePage },
  { path: '/exchange', load: async () => (await import('./pages/exchanges-page.tsx')).ExchangesPage },
  { path: '/exchange/:id', load: async () => (await import('./pages/exchange-page.tsx')).ExchangePage },
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
  { path: '/requests', load: async () => (await import('./pages/requests-page.tsx')).RequestsPage },
  { path: '/sources', load: async () => (await import('./pages/sources-page.tsx')).SourcesPage },
  { path: '/api-guide', load: async () => (await import('./pages/api-guide-page.tsx')).ApiGuidePage },
  { path: '/privacy', load: async () => (await import('./pages/privacy-page.tsx')).PrivacyPage },
  { path: '/about', load: async () => (await import('./pages/about-page.tsx')).AboutPage },
  { path: '/sign-in', load: async () => (await import('./pages/sign-in-page.tsx')).SignInPage },
  { path: '/join', load: async () => (await import('./pages/join-page.tsx')).JoinPage },
  { path: '/account', load: async () => (await import('./pages/account-page.tsx')).AccountPage },
];

const NOT_FOUND = async () => (await import('./pages/not-found-page.tsx')).NotFoundPage;

type Match = { load: () => Promise<Page>; params: Params };

/** The page for a path and what the path names. A slash at the end makes no difference. */
export async function matchRoute(path: string): Promise<Match> {
  const outside = matchIn(ROUTES, path);
  if (outside) return outside;
  const { INSIDE_ROUTES } = await import('./inside/inside-routes.ts');
  return matchIn(INSIDE_ROUTES, path) ?? { load: NOT_FOUND, params: {} };
}

function matchIn(routes: readonly Route[], path: string): Match | null {
  for (const route of routes) {
    const params = paramsIn(route.path, path);
    if (params) return { load: route.load, params };
  }
  return null;
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
