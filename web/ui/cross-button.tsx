/** A cross that takes something away; as large as the place where it stands. */
import './cross-button.css';

type CrossButtonProps = { label: string; onClick: () => void; tabIndex?: number };

export function CrossButton({ label, onClick, tabIndex }: CrossButtonProps) {
  return (
    <button class="cross-button" type="button" aria-label={label} tabIndex={tabIndex} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3 3 L13 13 M13 3 L3 13" />
      </svg>
    </button>
  );
}
