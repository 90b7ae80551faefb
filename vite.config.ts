import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { closures, ownHtml } from './scripts/first-pictures.ts';

/** Phones that are some years old; what they lack in syntax is written out. */
const OLDEST_BROWSERS = ['chrome95', 'firefox102', 'safari15.4'];

const FIRST = closures({ entry: '/web/main.tsx', home: '/web/pages/home-page.tsx', map: '/web/pages/map-page.tsx' });

/** What runs on every page, or before both of the pages at which most visits begin draw anything. */
const isFirst = (id: string) =>
  id.includes('rolldown/runtime') ||
  // What starts the page stays out of what the part for other sites shares with it.
  (FIRST.has('entry', id) && !id.endsWith('/web/main.tsx')) ||
  (FIRST.has('home', id) && FIRST.has('map', id));

/** What only the pages of accounts, of the jobs or the map share. */
const APART = 'identity|passkey|action|about|coalition|partner|reason|signed-out|sure-|copy-|view|map';

const COMMON = new RegExp(
  `/(web/(ui|parts|state|text|styles)/(?!.*(${APART}))|core/(?!own|introductions|identity|audit|desk))`,
);

/**
 * What all pages need comes in one file, what the home page needs besides in a second, the map's first picture in a
 * third, and in a fourth what many other pages need. On a slow line, twenty small ones cost twenty round trips, and what
 * is not needed costs its time too.
 */
const GROUPS = [
  { name: 'shared', priority: 3, test: isFirst },
  { name: 'home', priority: 2, test: (id: string) => FIRST.has('home', id) && !id.includes('/web/pages/') },
  { name: 'first-map', priority: 2, test: (id: string) => FIRST.has('map', id) },
  { name: 'common', priority: 1, minShareCount: 3, test: COMMON },
];

/** The page, and the part that other sites show. */
const PAGES = ['web/index.html', 'web/embed.html'];

/** The Content-Security-Policy allows no inline code: everything is a file of its own, named after its content. */
export default defineConfig({
  root: 'web',
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false }), FIRST.plugin, ownHtml()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    rolldownOptions: { input: PAGES, output: { codeSplitting: { groups: GROUPS } } },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
