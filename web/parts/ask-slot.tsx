/** A way to ask an organisation for an introduction, or the whole network, loaded only for editors of another one. */
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { useLatePart } from '../ui/late-part.ts';

type AskSlotProps = {
  /** Null: whoever can help. */
  helperId: string | null;
  capacityId?: string | null;
  country?: string | null;
};

export function AskSlot({ helperId, capacityId = null, country = null }: AskSlotProps) {
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const mayAsk = account?.role === 'editor' && account.member?.id !== helperId;
  // Where it does not load, there is one way less; asking is in the inbox too.
  const part = useLatePart(mayAsk, () => import('../inside/parts/ask-link.tsx'));
  return part && <part.AskLink target={{ helperId, capacityId, country }} />;
}
