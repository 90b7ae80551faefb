import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Phones that are some years old; what they lack in syntax is written out. */
const OLDEST_BROWSERS = ['chrome95', 'firefox102', 'safari15.4'];

/**
 * What most pages share comes in one file: on a slow line, twenty small ones cost twenty round trips. What only the
 * pages of accounts, of partners or the map share comes with those.
 */
const SHARED =
  /\/(web\/(ui|parts|state|text|styles)\/(?!.*(identity|passkey|action|reason|map))|core\/(?!own|introductions|identity|audit|desk)|node_modules\/(preact|@preact|hono)\/)/;

/** The Content-Security-Policy allows no inline code: everything is a file of its own, named after its content. */
export default defineConfig({
  root: 'web',
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3, test: SHARED }] } } },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
