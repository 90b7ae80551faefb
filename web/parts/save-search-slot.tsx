/** A way to keep a search, loaded only for those whose account belongs to an organisation. */
import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';

type SaveSearch = typeof import('../inside/parts/save-search.tsx')['SaveSearch'];

export function SaveSearchSlot({ fragment }: { fragment: string }) {
  const [part, setPart] = useState<{ Save: SaveSearch } | null>(null);
  const loaded = useResource(session);
  const mayKeep = loaded.state === 'ready' && (loaded.value.account?.member ?? null) !== null;
  useEffect(() => {
    if (!mayKeep) return;
    // Where it does not load, the address itself can be kept as a bookmark.
    import('../inside/parts/save-search.tsx').then(
      ({ SaveSearch }) => setPart({ Save: SaveSearch }),
      () => {},
    );
  }, [mayKeep]);
  return mayKeep && part ? <part.Save fragment={fragment} /> : null;
}
