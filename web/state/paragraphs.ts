/** An empty line parts paragraphs; a line that only ends stays where it is. */
export function paragraphsIn(words: string): string[] {
  return words.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
