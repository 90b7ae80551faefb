import { mapPathText } from '../../text/map-path-text.ts';
import type { PanelProps } from './panel-props.ts';

export function PathPanel(_: PanelProps) {
  return <p>{mapPathText.intro}</p>;
}
