/** The one large control that hides: calm to look at, and hard to miss with a shaking thumb. */
import type { Action } from '../../state/action.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { hideText } from '../text/hide-text.ts';
import './hide-control.css';

type HideControlProps = { label: string; of: Pick<Action<never>, 'isBusy' | 'problem'>; onHide: () => void };

export function HideControl({ label, of, onHide }: HideControlProps) {
  return (
    <div class="hide-control">
      <button class="hide-control_button" type="button" aria-disabled={of.isBusy.value} onClick={onHide}>
        {label}
      </button>
      <ActionNote of={of} meanwhile={hideText.meanwhile} />
    </div>
  );
}
