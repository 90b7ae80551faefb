/** How openly something is dealt with, as a word with a sign that fills up from silent to public. */
import { MODES, type Mode } from '#core/vocabulary.ts';
import { requestsText } from '../text/requests-text.ts';
import './mode-sign.css';

export function ModeSign({ mode }: { mode: Mode }) {
  const reach = MODES.indexOf(mode);
  return (
    <span class="mode-sign">
      <svg class="mode-sign_rings" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        {MODES.map((one, ring) => (
          <circle
            class={ring <= reach ? 'mode-sign_ring is-reached' : 'mode-sign_ring'}
            cx="12"
            cy="12"
            r={2 + 3 * ring}
            key={one}
          />
        ))}
      </svg>
      {requestsText.modes[mode]}
    </span>
  );
}
