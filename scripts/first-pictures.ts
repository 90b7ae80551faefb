/**
 * What the first picture of a page takes: which modules it runs before it draws, and html of its own that asks for their
 * files and its facts at once. Otherwise each step would wait for the one before, a round trip each on a slow line.
 */
import type { Plugin } from 'vite';

type OwnPage = {
  /** Its file in `dist/web`, which the platform serves at its address: `map.html` at `/map`. */
  html: string;
  /** The end of its module's path. */
  module: string;
  /** What it asks the service for. */
  facts: readonly string[];
};

export const OWN_PAGES: readonly OwnPage[] = [
  { html: 'map.html', module: '/web/pages/map-page.tsx', facts: ['/api/map'] },
];

/** The modules that run before something is drawn, known once all are read. */
export function closures(roots: Record<string, string>): {
  plugin: Plugin;
  has: (root: string, id: string) => boolean;
} {
  const found = new Map<string, ReadonlySet<string>>();
  const plugin: Plugin = {
    name: 'closures',
    buildEnd() {
      const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      const ids = [...this.getModuleIds()];
      for (const [name, end] of Object.entries(roots)) {
        const closure = new Set(ids.filter((id) => id.endsWith(end)));
        for (const id of closure) for (const imported of importsOf(id)) closure.add(imported);
        found.set(name, closure);
      }
    },
  };
  return { plugin, has: (root, id) => found.get(root)?.has(id) === true };
}

/** Writes the html of pages that have one of their own: that of the others, and links to all that they need. */
export function ownHtml(): Plugin {
  return {
    name: 'own-html',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return this.error('There is no index.html to make the pages of their own from.');
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const { html, module, facts } of OWN_PAGES) {
          const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!page) return this.error(`No chunk has ${module} in front.`);
          const needed = new Set([page.fileName]);
          for (const name of needed)
            for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
              needed.add(imported);
          const styles = chunks
            .filter(({ fileName }) => needed.has(fileName))
            .flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
          this.emitFile({
            type: 'asset',
            fileName: html,
            source: withLinks(String(index.source), [...needed], [...new Set(styles)], facts),
          });
        }
      },
    },
  };
}

function withLinks(
  html: string,
  scripts: readonly string[],
  styles: readonly string[],
  facts: readonly string[],
): string {
  const isNew = (file: string) => !html.includes(`"/${file}"`);
  const links = [
    ...facts.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`),
    ...styles.filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...scripts.filter(isNew).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ];
  return html.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
}
