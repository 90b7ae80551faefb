import { mapShareText } from '../../text/map-share-text.ts';
import type { PanelProps } from './panel-props.ts';

export function SharePanel(_: PanelProps) {
  return <p>{mapShareText.intro}</p>;
}
