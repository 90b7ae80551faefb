/** The words of the map's world view in the language in use. They come with it. */
import { enMapWorld } from './en-map-world.ts';

export type MapWorldText = typeof enMapWorld;

export const mapWorldText: MapWorldText = enMapWorld;
