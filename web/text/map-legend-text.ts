/** The key to what is drawn, in the language in use. It comes with the map. */
import { enMapLegend } from './en-map-legend.ts';

export const mapLegendText: typeof enMapLegend = enMapLegend;
