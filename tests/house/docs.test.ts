/** What the documents point to is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../../scripts/run-command.ts';

const documents = globSync('{*.md,docs/**/*.md,data/**/*.md}', { cwd: ROOT });

const PackageFile = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = PackageFile.parse(JSON.parse(textOf('package.json')));

describe.each(documents)('in %s', (document) => {
  const text = textOf(document);

  test('every link leads to a file, and every anchor to a heading', () => {
    expect(linksIn(text).filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });

  test('every command is a script in package.json', () => {
    const names = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every path in backticks exists', () => {
    const paths = [...text.matchAll(/`((?:core|worker|web|tests|scripts|data|docs|migrations)\/[\w./-]+)`/g)];
    expect(paths.map((match) => match[1] ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('the readme names both commands of a fresh clone', () => {
  expect(textOf('README.md')).toMatch(/^npm start\b[\s\S]*^npm test\b/m);
});

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Links within the repository: those to elsewhere cannot be followed without a network. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || headingsIn(textOf(target)).includes(anchor);
}

/** Headings as the anchors that GitHub makes of them. */
function headingsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
