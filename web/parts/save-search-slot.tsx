/** A way to keep a search, loaded only for those whose account belongs to an organisation. */
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { useLatePart } from '../ui/late-part.ts';

export function SaveSearchSlot({ fragment }: { fragment: string }) {
  const loaded = useResource(session);
  const mayKeep = loaded.state === 'ready' && (loaded.value.account?.member ?? null) !== null;
  // Where it does not load, the address itself can be kept as a bookmark.
  const part = useLatePart(mayKeep, () => import('../inside/parts/save-search.tsx'));
  return part && <part.SaveSearch fragment={fragment} />;
}
