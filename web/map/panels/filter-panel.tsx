import { mapFilterText } from '../../text/map-filter-text.ts';
import type { PanelProps } from './panel-props.ts';

export function FilterPanel(_: PanelProps) {
  return <p>{mapFilterText.intro}</p>;
}
