import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { closures, ownHtml } from './scripts/first-pictures.ts';

/** Phones that are some years old; what they lack in syntax is written out. */
const OLDEST_BROWSERS = ['chrome95', 'firefox102', 'safari15.4'];

const FIRST = closures({
  entry: '/web/main.tsx',
  home: '/web/pages/home-page.tsx',
  map: '/web/pages/map-page.tsx',
  picture: '/web/map/first/first-picture.ts',
});

/** What runs on every page, or before both of the pages at which most visits begin have drawn. */
const isFirst = (id: string) =>
  id.includes('rolldown/runtime') ||
  FIRST.has('entry', id) ||
  (FIRST.has('home', id) && (FIRST.has('map', id) || FIRST.has('picture', id)));

/** What only the pages of accounts, of the jobs, of the playbook and what comes of it, or the map share. */
const APART =
  'identity|passkey|action|about|coalition|partner|reason|signed-out|sure-|copy-|view|map|' +
  'case|playbook|respond|threat|message|worksheet|direction|request|alert|help|bridge|exchange|lesson|news';

/** And what of the core only they use. */
const CORE_APART =
  'own|introductions|identity|audit|desk|letters|requests|key-ring|playbook|help|alerts|exchange|digest|bridges';

const COMMON = new RegExp(`/(web/(ui|parts|state|text|styles)/(?!.*(${APART}))|core/(?!${CORE_APART}))`);

/**
 * What all pages need comes in one file, what the home page needs besides in a second, the map's first list in a third,
 * what draws its first picture in a fourth, and in a fifth what many other pages need. On a slow line, twenty small ones
 * cost twenty round trips, and what is not needed costs its time too.
 */
const GROUPS = [
  { name: 'shared', priority: 3, test: isFirst },
  { name: 'home', priority: 2, test: (id: string) => FIRST.has('home', id) && !id.includes('/web/pages/') },
  { name: 'first-map', priority: 2, test: (id: string) => FIRST.has('map', id) },
  { name: 'first-picture', priority: 2, test: (id: string) => FIRST.has('picture', id) && !FIRST.has('map', id) },
  { name: 'common', priority: 1, minShareCount: 3, test: COMMON },
];

/** Every page has what all need, so that no part asks for it. */
function withoutShared(_: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? needed : needed.filter((file) => !/\/(shared|rolldown-runtime)-/.test(file));
}

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
    modulePreload: { polyfill: false, resolveDependencies: withoutShared },
    reportCompressedSize: false,
  },
});
