/** Puts what is in focus elsewhere without dragging: a step in a direction at each press. */
import { mapStageText } from '../text/map-stage-text.ts';
import { ToolButton } from './tool-button.tsx';
import type { Direction } from './walk.ts';
import './move-tools.css';

type MoveToolsProps = {
  isMoving: boolean;
  onMoving: (isMoving: boolean) => void;
  onMove: (direction: Direction) => void;
};

const STEPS: readonly { direction: Direction; path: string }[] = [
  { direction: 'left', path: 'M10 3 L5 8 L10 13' },
  { direction: 'up', path: 'M3 10 L8 5 L13 10' },
  { direction: 'down', path: 'M3 6 L8 11 L13 6' },
  { direction: 'right', path: 'M6 3 L11 8 L6 13' },
];

export function MoveTools({ isMoving, onMoving, onMove }: MoveToolsProps) {
  return (
    <div class="move-tools">
      <ToolButton
        label={mapStageText.move}
        path="M8 2 V14 M2 8 H14 M6 4 L8 2 L10 4 M6 12 L8 14 L10 12 M4 6 L2 8 L4 10 M12 6 L14 8 L12 10"
        isPressed={isMoving}
        onClick={() => onMoving(!isMoving)}
      />
      {isMoving
        ? STEPS.map(({ direction, path }) => (
            <ToolButton
              key={direction}
              label={mapStageText.moveTo[direction]}
              path={path}
              onClick={() => onMove(direction)}
            />
          ))
        : null}
    </div>
  );
}
