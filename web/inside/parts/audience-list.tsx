/** Who sees what, one line each; whoever is kept out stands apart. */
import type { AudienceLine } from '../state/request-audience.ts';
import './audience-list.css';

export function AudienceList({ lines }: { lines: readonly AudienceLine[] }) {
  return (
    <dl class="audience-list">
      {lines.map(({ who, note, sees, isKeptOut }) => (
        <div class={isKeptOut ? 'audience-list_line is-kept-out' : 'audience-list_line'} key={who}>
          <dt class="audience-list_who">{who}</dt>
          <dd class="audience-list_sees">
            {sees}
            {note === null ? null : <span class="audience-list_note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
