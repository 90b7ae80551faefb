import { mapLookText } from '../../text/map-look-text.ts';
import type { PanelProps } from './panel-props.ts';

export function LookPanel(_: PanelProps) {
  return <p>{mapLookText.intro}</p>;
}
