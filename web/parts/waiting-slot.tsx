/** What waits for an editor, loaded only for one. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';

export function WaitingSlot() {
  const [code, setCode] = useState<{ WaitingNote: ComponentType } | null>(null);
  const loaded = useResource(session);
  const isEditor = loaded.state === 'ready' && loaded.value.account?.role === 'editor';
  useEffect(() => {
    // Where it does not load, the inbox says the same.
    if (isEditor) import('../inside/parts/waiting-note.tsx').then(setCode, () => {});
  }, [isEditor]);
  return isEditor && code ? <code.WaitingNote /> : null;
}
