/** A level of a capacity in words. */
import type { Level } from '#core/vocabulary.ts';
import { text } from '../text/text.ts';

export function levelWords(level: Level | null): string {
  return level === null ? text.levelNotStated : text.levels[level];
}
