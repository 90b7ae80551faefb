/** A level of a capacity in words. */
import type { Level } from '#core/vocabulary.ts';
import { pagesText } from '../text/pages-text.ts';

export function levelWords(level: Level | null): string {
  return level === null ? pagesText.levelNotStated : pagesText.levels[level];
}
