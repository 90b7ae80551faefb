import { mapTimeText } from '../../text/map-time-text.ts';
import type { PanelProps } from './panel-props.ts';

export function TimePanel(_: PanelProps) {
  return <p>{mapTimeText.intro}</p>;
}
