/**
 * What the first picture of a page takes: which modules it runs before it draws, and html of its own that asks for their
 * files and its facts in the order in which they are needed. Otherwise each step would wait for the one before, a round
 * trip each on a slow line, or all would come at once and the first as late as the last.
 */
import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';

type Chunk = Rollup.OutputChunk;

type OwnPage = {
  /** Its file in `dist/web`, which the platform serves at its address: `map.html` at `/map`. */
  html: string;
  /** The end of its module's path. */
  module: string;
  /** What is asked of the service once the page's own files are on their way, and what is asked for after that. */
  next?: { facts: readonly string[]; module: string };
};

const OWN_PAGES: readonly OwnPage[] = [
  // The html of all other addresses: which page that is, the list of pages says.
  { html: 'index.html', module: '/web/routes.ts' },
  {
    html: 'map.html',
    module: '/web/pages/map-page.tsx',
    next: { facts: ['/api/map/outline'], module: '/web/map/first/first-picture.ts' },
  },
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
        for (const chunk of chunks) if (/^first-/.test(chunk.name)) takeIn('rolldown-runtime', chunk, chunks);
        const plain = String(index.source).replaceAll(/\s*<!--.*?-->/gs, '');
        for (const { html, module, next } of OWN_PAGES) {
          const needed = [...filesOf(module, chunks)];
          if (needed.length === 0) return this.error(`There is no file for ${module}.`);
          const rest = next ? [...filesOf(next.module, chunks)].filter((file) => !needed.includes(file)) : [];
          const asker = next ? askerFor(next.facts, rest) : null;
          if (asker) this.emitFile({ type: 'asset', ...asker });
          const source = withLinks(plain, needed, asker?.fileName);
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

/** Writes a small chunk with one export into another that imports it: a file of its own costs more than its bytes. */
function takeIn(name: string, into: Chunk, chunks: readonly Chunk[]): void {
  const taken = chunks.find((chunk) => chunk.name === name);
  const [statement, local] = new RegExp(`import\\{t as (\\w+)\\}from"\\./${name}-[\\w-]+\\.js";`).exec(into.code) ?? [];
  const [, body] = /^(.*;)export\{t\};\s*$/s.exec(taken?.code ?? '') ?? [];
  if (!taken || !statement || !body) throw new Error(`${into.fileName} does not import one thing from ${name}.`);
  into.code = into.code.replace(statement, () => `const ${local}=(()=>{${body}return t})();`);
  into.imports = into.imports.filter((file) => file !== taken.fileName);
}

function nameOf({ fileName }: Chunk): string {
  return fileName;
}

/**
 * A script that asks for facts as soon as it is there, and for files once the page is first drawn, which is when its
 * styles are there. The line is busy until then with what the page runs first: what is asked for so late queues behind
 * that and neither takes a share of the line from it nor waits until it has run.
 */
function askerFor(facts: readonly string[], files: readonly string[]): { fileName: string; source: string } {
  const paths = files.map((file) => `/${file}`);
  const source = [
    'const ask=(hrefs,how)=>{for(const href of hrefs)',
    'document.head.append(Object.assign(document.createElement("link"),how,{crossOrigin:"",href}))};',
    // Once the shell stands, as soon as a browser has kept the code, the page itself asks, and what is asked for after
    // that would come twice.
    `document.getElementById("main")||ask(${JSON.stringify(facts)},{rel:"preload",as:"fetch"});`,
    `requestAnimationFrame(()=>ask(${JSON.stringify(paths)},{rel:"modulepreload"}))`,
  ].join('');
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/next-${hash}.js`, source };
}

function withLinks(html: string, files: readonly string[], asker?: string): string {
  const links = [
    ...(asker ? [`<script type="module" async crossorigin src="/${asker}"></script>`] : []),
    ...files
      .filter((file) => !html.includes(`"/${file}"`))
      .map(
        (file) => `<link rel="${file.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="/${file}">`,
      ),
  ];
  return html.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
}
