/** The words of the map's panel `views` in the language in use. They come with the panel. */
import { enMapViews } from './en-map-views.ts';

export type MapViewsText = typeof enMapViews;

export const mapViewsText: MapViewsText = enMapViews;
