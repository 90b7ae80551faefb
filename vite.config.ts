import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Phones that are some years old; what they lack in syntax is written out. */
const OLDEST_BROWSERS = ['chrome95', 'firefox102', 'safari15.4'];

/** What many pages share, and the first one does without: lists, fields and notes. */
const LATER =
  'case-entry|desk|facts|invitation-link|kept-focus|known-|line|member-row|picked|sector-names|select|stack|switch|text-field|verdict';

/** What only the pages of accounts, of the jobs or the map share. */
const APART = 'identity|passkey|action|about|coalition|partner|reason|signed-out|sure-|copy-|map';

/**
 * What most pages share comes in one file, and what the first one does without in a second: on a slow line, twenty
 * small ones cost twenty round trips.
 */
const GROUPS = [
  {
    name: 'shared',
    priority: 1,
    minShareCount: 3,
    test: new RegExp(
      `/(web/(ui|parts|state|text|styles)/(?!.*(${APART})|(${LATER}))|core/(?!own|introductions|identity|audit|desk)|node_modules/(preact|@preact|hono)/)`,
    ),
  },
  { name: 'later', minShareCount: 3, test: new RegExp(`/web/(ui|parts|state)/(${LATER})`) },
];

/** The Content-Security-Policy allows no inline code: everything is a file of its own, named after its content. */
export default defineConfig({
  root: 'web',
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
