/** The words of the map's panel `path` in the language in use. They come with the panel. */
import { enMapPath } from './en-map-path.ts';

export type MapPathText = typeof enMapPath;

export const mapPathText: MapPathText = enMapPath;
