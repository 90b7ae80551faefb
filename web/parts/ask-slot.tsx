/** A way to ask an organisation for an introduction, or the whole network, loaded only for editors of another one. */
import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';

type AskLink = typeof import('../inside/parts/ask-link.tsx')['AskLink'];
type AskSlotProps = {
  /** Null: whoever can help. */
  helperId: string | null;
  capacityId?: string | null;
  country?: string | null;
};

export function AskSlot({ helperId, capacityId = null, country = null }: AskSlotProps) {
  const [part, setPart] = useState<{ Link: AskLink } | null>(null);
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const mayAsk = account?.role === 'editor' && account.member?.id !== helperId;
  useEffect(() => {
    if (!mayAsk) return;
    // Where it does not load, there is one way less; asking is in the inbox too.
    import('../inside/parts/ask-link.tsx').then(
      ({ AskLink }) => setPart({ Link: AskLink }),
      () => {},
    );
  }, [mayAsk]);
  return mayAsk && part ? <part.Link target={{ helperId, capacityId, country }} /> : null;
}
