/** The key to what is drawn, in the language in use. It comes with the desk of the map. */
import { enMapLegend } from './en-map-legend.ts';

export const mapLegendText: typeof enMapLegend = enMapLegend;
