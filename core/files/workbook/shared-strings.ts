/** The texts of a workbook, each stored once. */
import { type PackedProblem, readPackedXml } from '../packed-xml.ts';
import type { ZipEntry } from '../zip.ts';

export type SharedStrings = { ok: true; texts: string[] } | { ok: false; problem: PackedProblem };

/** Of what stands between the tags of a text, with the parts in different looks put together and without reading aids. */
export function textCollector() {
  let [text, isText, aids] = ['', false, 0];
  return {
    open(name: string) {
      if (name === 'rPh') aids += 1;
      isText = name === 't' && aids === 0;
    },
    text(words: string) {
      if (isText) text += words;
    },
    close(name: string) {
      if (name === 'rPh') aids -= 1;
      isText = false;
    },
    /** What was collected, which is forgotten then. */
    take(): string {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}

/** @param most texts are read, one more is told as too many. */
export function readSharedStrings(entry: ZipEntry | undefined, depth: number, most: number): SharedStrings {
  const texts: string[] = [];
  if (!entry) return { ok: true, texts };
  const collector = textCollector();
  const problem = readPackedXml(entry, depth, {
    open: ({ name }) => collector.open(name),
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
    goesOn: () => texts.length <= most,
  });
  return problem ? { ok: false, problem } : { ok: true, texts };
}

/** `_x000D_` is a sign by its number (ECMA-376, part 1, 22.9.2.19). Signs that show nothing are left out. */
export function unescaped(text: string): string {
  const signs = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, number) => String.fromCharCode(Number.parseInt(number, 16)))
    : text;
  return signs.replace(/[^\P{Cc}\t\n\r]/gu, '').toWellFormed();
}
