/** The words of the drawn map in the language in use. They come with the map. */
import { enMapStage } from './en-map-stage.ts';

export type MapStageText = typeof enMapStage;

export const mapStageText: MapStageText = enMapStage;
