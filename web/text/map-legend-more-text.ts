/** The key to what is not drawn as usual, in the language in use. */
import { enMapLegendMore } from './en-map-legend-more.ts';

export const mapLegendMoreText: typeof enMapLegendMore = enMapLegendMore;
