/** The language in which the map is asked. Most visits ask nothing at first, so it comes when it is wanted. */
import { signal } from '@preact/signals';

type MapLanguage = typeof import('../map/query-language.ts');

/** Null until it is there; what is asked narrows nothing before. */
export const mapLanguage = signal<MapLanguage | null>(null);

/** @returns null where it does not load. */
export async function loadMapLanguage(): Promise<MapLanguage | null> {
  if (mapLanguage.peek() === null) mapLanguage.value = await import('../map/query-language.ts').catch(() => null);
  return mapLanguage.peek();
}
