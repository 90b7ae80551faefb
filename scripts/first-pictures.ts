/**
 * What the first picture of a page takes: which modules it runs before it draws, and html of its own that asks for their
 * files and its facts at once. Otherwise each step would wait for the one before, a round trip each on a slow line.
 */
import type { Plugin, Rollup } from 'vite';

type Chunk = Rollup.OutputChunk;

type OwnPage = {
  /** Its file in `dist/web`, which the platform serves at its address: `map.html` at `/map`. */
  html: string;
  /** The end of its module's path. */
  module: string;
  /** What it asks the service for. */
  facts: readonly string[];
};

const OWN_PAGES: readonly OwnPage[] = [
  // The html of all other addresses: which page that is, the list of pages says.
  { html: 'index.html', module: '/web/routes.ts', facts: [] },
  { html: 'map.html', module: '/web/pages/map-page.tsx', facts: ['/api/map/outline'] },
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
        const plain = String(index.source).replaceAll(/\s*<!--.*?-->/gs, '');
        for (const { html, module, facts } of OWN_PAGES) {
          const needed = [...filesOf(module, chunks)];
          if (needed.length === 0) return this.error(`There is no file for ${module}.`);
          const source = withLinks(plain, needed, facts);
          if (html === 'index.html') index.source = source;
          else this.emitFile({ type: 'asset', fileName: html, source });
        }
      },
    },
  };
}

/** The file in which a module is, and all scripts and styles that it needs before it runs. */
function filesOf(module: string, chunks: readonly Chunk[]): Set<string> {
  const chunkByName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set(chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module))).map(nameOf));
  for (const name of names) for (const imported of chunkByName.get(name)?.imports ?? []) names.add(imported);
  const styles = [...names].flatMap((name) => [...(chunkByName.get(name)?.viteMetadata?.importedCss ?? [])]);
  return new Set([...styles, ...names]);
}

function nameOf({ fileName }: Chunk): string {
  return fileName;
}

function withLinks(html: string, files: readonly string[], facts: readonly string[]): string {
  const links = [
    ...facts.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`),
    ...files
      .filter((file) => !html.includes(`"/${file}"`))
      .map(
        (file) => `<link rel="${file.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="/${file}">`,
      ),
  ];
  return html.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
}
