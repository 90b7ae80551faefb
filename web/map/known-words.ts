/** What an address asks for and the map has no such thing. Links grow old and people type them. */
import { ARRANGEMENTS, COLOURS, PANELS, SIZES, VALUE_KINDS, WIDTHS, WORLD_MEASURES } from '#core/map-view/view.ts';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  by: ARRANGEMENTS,
  nodes: VALUE_KINDS,
  colour: COLOURS,
  size: SIZES,
  width: WIDTHS,
  world: WORLD_MEASURES,
  panel: PANELS,
};

/** The words of a fragment that are left out of the view, as they stand there. */
export function unknownWords(fragment: string): string[] {
  const fields = new URLSearchParams(fragment);
  return Object.entries(KNOWN).flatMap(([name, words]) =>
    (fields.get(name) ?? '').split(',').filter((word) => word !== '' && !words.includes(word)),
  );
}
