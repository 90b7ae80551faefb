/** One source with all that its licence asks to be said. */
import type { Api } from '../api.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';
import './source-entry.css';

export function SourceEntry({ source }: { source: Api['sources']['sources'][number] }) {
  const facts = [
    { name: pagesText.sources.publisher, value: source.publisher },
    { name: pagesText.sources.date, value: text.month(source.date) },
    { name: pagesText.sources.licence, value: source.licence },
    { name: pagesText.sources.cited, value: pagesText.sources.records(source.recordCount) },
  ];
  return (
    <article class="source-entry" id={source.id}>
      <h3 class="source-entry_title">
        {source.url ? (
          <a href={source.url} rel="noreferrer noopener external">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </h3>
      {source.note ? <p>{source.note}</p> : null}
      <Facts facts={facts} />
    </article>
  );
}
