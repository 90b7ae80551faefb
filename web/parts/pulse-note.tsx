/** Says calmly when the screen may be out of date, as the service cannot be reached. */
import { useEffect } from 'preact/hooks';
import { followPulse, isOutOfTouch } from '../state/pulse.ts';
import { text } from '../text/text.ts';
import './pulse-note.css';

export function PulseNote() {
  useEffect(followPulse, []);
  return (
    <p class="pulse-note" role="status">
      {isOutOfTouch.value ? text.shell.outOfTouch : null}
    </p>
  );
}
