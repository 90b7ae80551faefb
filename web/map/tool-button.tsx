/** A button on the map: a sign, or words where no sign says it. */
import './tool-button.css';

type ToolButtonProps = {
  label: string;
  /** The sign as a path on 16 by 16; without one the label stands there itself. */
  path?: string;
  /** Whether it stays pressed; absent: it does something once. */
  isPressed?: boolean;
  onClick: () => void;
};

export function ToolButton({ label, path, isPressed, onClick }: ToolButtonProps) {
  if (path === undefined) {
    return (
      <button class="tool-button" type="button" onClick={onClick}>
        {label}
      </button>
    );
  }
  return (
    <button
      class="tool-button"
      type="button"
      aria-pressed={isPressed}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
