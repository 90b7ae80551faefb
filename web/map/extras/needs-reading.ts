/** Whether a view draws what only the measures of the network know. */
import type { MapView } from '#core/map-view/view.ts';

export function needsReading({ by, colour, size }: MapView): boolean {
  return by === 'community' || colour === 'community' || size === 'betweenness';
}
