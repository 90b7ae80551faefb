/** On paper above the list: the map as it lies on the screen. A canvas would print coarse, and dark from a dark screen. */
import { isPrinting } from '../state/printing.ts';
import { mapText } from '../text/map-text.ts';
import type { StageHandle } from './stage-handle.ts';
import './printed-picture.css';

export function PrintedPicture({ stage }: { stage: StageHandle }) {
  const svg = isPrinting.value ? stage.paper() : '';
  if (svg === '') return null;
  return <img class="printed-picture" alt={mapText.canvas} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
}
