import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The Content-Security-Policy allows no inline code: everything is a file of its own, named after its content. */
export default defineConfig({
  root: 'web',
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
