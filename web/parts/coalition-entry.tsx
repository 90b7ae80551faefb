/** A coalition: what it is for, where and how far along. */
import type { Coalition } from '../api.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import './coalition-entry.css';

export function CoalitionEntry({ coalition, words }: { coalition: Coalition; words: Words }) {
  const { id, name, purpose, status, country, statedSize } = coalition;
  return (
    <article class="coalition-entry">
      <h3 class="coalition-entry_name">
        <a href={`/coalitions/${id}`}>{name}</a>
      </h3>
      {purpose ? <p>{purpose}</p> : null}
      <p class="coalition-entry_facts">
        <span>{pagesText.coalitionStatuses[status]}</span>
        {country ? <a href={`/countries/${country}`}>{words.country(country)}</a> : null}
        {statedSize ? <span>{pagesText.size(statedSize)}</span> : null}
      </p>
    </article>
  );
}
