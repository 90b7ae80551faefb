import { mapReadingText } from '../../text/map-reading-text.ts';
import type { PanelProps } from './panel-props.ts';

export function ReadingPanel(_: PanelProps) {
  return <p>{mapReadingText.intro}</p>;
}
