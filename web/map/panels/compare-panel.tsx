import { mapCompareText } from '../../text/map-compare-text.ts';
import type { PanelProps } from './panel-props.ts';

export function ComparePanel(_: PanelProps) {
  return <p>{mapCompareText.intro}</p>;
}
