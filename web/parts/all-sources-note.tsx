/** The note on sources for pages that show a little of everything. */
import { useResource } from '../state/resource.ts';
import { sources } from '../state/sources.ts';
import { SourcesNote } from './sources-note.tsx';

export function AllSourcesNote() {
  const loaded = useResource(sources);
  return loaded.state === 'ready' ? <SourcesNote sources={loaded.value.sources} /> : null;
}
