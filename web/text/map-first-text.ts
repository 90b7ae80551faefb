/** The words of the map's first picture in the language in use. */
import { enMapFirst } from './en-map-first.ts';

type MapFirstText = typeof enMapFirst;

export const mapFirstText: MapFirstText = enMapFirst;
