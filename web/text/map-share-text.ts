/** The words of the map's panel `share` in the language in use. They come with the panel. */
import { enMapShare } from './en-map-share.ts';

export type MapShareText = typeof enMapShare;

export const mapShareText: MapShareText = enMapShare;
