/** The pages at which most visits begin. Where the others are, comes in a file of its own. */
import type { Route } from './routes.ts';

export const FIRST_ROUTES: readonly Route[] = [
  { path: '/', load: async () => (await import('./pages/home-page.tsx')).HomePage },
  { path: '/map', load: async () => (await import('./pages/map-page.tsx')).MapPage },
];
