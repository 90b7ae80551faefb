/** The words of the query box and the key in the language in use. They come with the map. */
import { enMapBox } from './en-map-box.ts';

export const mapBoxText: typeof enMapBox = enMapBox;
