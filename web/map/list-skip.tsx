/** Past the rows of the list, which are as many stops, to the map. It shows when it has the keyboard. */
import { mapText } from '../text/map-text.ts';
import './list-skip.css';

export function ListSkip() {
  return (
    <button class="list-skip" type="button" onClick={({ currentTarget }) => goToMapFrom(currentTarget)}>
      {mapText.toMap}
    </button>
  );
}

function goToMapFrom(button: HTMLElement): void {
  const map = button.closest('.map-desk')?.querySelector('[role="application"]');
  if (map instanceof HTMLElement) map.focus();
}
