/** Says at the end of a page where its data comes from, and that nobody shown here supplied it. */
import type { MapSource } from '#core/network-columns/facts.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Section } from '../ui/section.tsx';
import './sources-note.css';

export function SourcesNote({ sources }: { sources: readonly MapSource[] }) {
  return (
    <Section title={pagesText.sourcesNote.title}>
      <div class="sources-note">
        <p>{sources.length === 0 ? pagesText.sourcesNote.none : pagesText.sourcesNote.notSupplied}</p>
        <ul class="sources-note_list">
          {sources.map((source) => (
            <li key={source.id}>
              <a href={`/sources#${source.id}`}>{source.title}</a>
              {'. '}
              {pagesText.sourcesNote.line(source.publisher, text.month(source.date), source.licence)}
            </li>
          ))}
        </ul>
        <a href="/sources">{pagesText.sourcesNote.all}</a>
      </div>
    </Section>
  );
}
