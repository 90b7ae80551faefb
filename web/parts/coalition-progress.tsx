/** How far a search has come; appears only when it takes longer than a blink. */
import { progress } from '../state/coalition-study.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import './coalition-progress.css';

export function CoalitionProgress({ onCancel }: { onCancel: () => void }) {
  const { searching, bounds, cancel } = coalitionsText.progress;
  const now = progress.value;
  return (
    <div class="coalition-progress is-live">
      <p role="status">{now === null ? searching : bounds(now.size, now.lowerBound)}</p>
      <Button weight="plain" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
