/** Buttons for what else a press can do: select an area, and let go of what was put somewhere. */
import { mapStageText } from '../text/map-stage-text.ts';
import { ToolButton } from './tool-button.tsx';
import './stage-tools.css';

type StageToolsProps = {
  isSelecting: boolean;
  pinCount: number;
  /** Absent: there is nothing to do with a selection. */
  onSelecting?: ((isSelecting: boolean) => void) | undefined;
  onLetGo: () => void;
};

export function StageTools({ isSelecting, pinCount, onSelecting, onLetGo }: StageToolsProps) {
  if (!onSelecting && pinCount === 0) return null;
  return (
    <div class="stage-tools">
      {onSelecting ? (
        <ToolButton
          label={mapStageText.select}
          path="M2.5 5 V2.5 H5 M7 2.5 H9 M11 2.5 H13.5 V5 M13.5 7 V9 M13.5 11 V13.5 H11 M9 13.5 H7 M5 13.5 H2.5 V11 M2.5 9 V7"
          isPressed={isSelecting}
          onClick={() => onSelecting(!isSelecting)}
        />
      ) : null}
      {pinCount > 0 ? <ToolButton label={mapStageText.letGo(pinCount)} onClick={onLetGo} /> : null}
    </div>
  );
}
