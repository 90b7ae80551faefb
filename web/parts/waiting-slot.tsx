/** What waits for an editor, loaded only for one. */
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { useLatePart } from '../ui/late-part.ts';

export function WaitingSlot() {
  const loaded = useResource(session);
  const isEditor = loaded.state === 'ready' && loaded.value.account?.role === 'editor';
  // Where it does not load, the inbox says the same.
  const part = useLatePart(isEditor, () => import('../inside/parts/waiting-note.tsx'));
  return part && <part.WaitingNote />;
}
