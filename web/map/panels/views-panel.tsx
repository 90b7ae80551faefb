import { mapViewsText } from '../../text/map-views-text.ts';
import type { PanelProps } from './panel-props.ts';

export function ViewsPanel(_: PanelProps) {
  return <p>{mapViewsText.intro}</p>;
}
