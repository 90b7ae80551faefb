/** A way to offer help for a need, loaded only for editors of another organisation. */
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { useLatePart } from '../ui/late-part.ts';

export function OfferSlot({ seekerId, capacityId }: { seekerId: string; capacityId: string }) {
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const mayOffer = account?.role === 'editor' && account.member?.id !== seekerId;
  // Where it does not load, the page of needs that one could meet leads there too.
  const part = useLatePart(mayOffer, () => import('../inside/parts/offer-link.tsx'));
  return part && <part.OfferLink seekerId={seekerId} capacityId={capacityId} />;
}
