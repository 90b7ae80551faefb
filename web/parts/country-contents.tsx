/** What stands on the page of a country, in its order, so that nobody has to scroll past what they do not need. */
import { alertsText } from '../text/alerts-text.ts';
import { text } from '../text/text.ts';
import './country-contents.css';

/** @property count null where counting says nothing. */
export type Content = { id: string; title: string; count: number | null };

export function CountryContents({ contents }: { contents: readonly Content[] }) {
  return (
    <nav aria-label={alertsText.contents}>
      <ul class="country-contents">
        {contents.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {count === null ? null : <span class="country-contents_count"> {text.figure(count)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
