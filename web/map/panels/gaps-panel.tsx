import { mapGapsText } from '../../text/map-gaps-text.ts';
import type { PanelProps } from './panel-props.ts';

export function GapsPanel(_: PanelProps) {
  return <p>{mapGapsText.intro}</p>;
}
