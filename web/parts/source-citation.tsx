/** A source as it stands beside a fact: its title, which leads to its entry, and how old it is. */
import type { MapSource } from '#core/network-columns/facts.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';

export function SourceCitation({ source }: { source: MapSource }) {
  return (
    <>
      <a href={`/sources#${source.id}`}>{source.title}</a>
      {pagesText.sourcesNote.dated(text.month(source.date))}
    </>
  );
}
