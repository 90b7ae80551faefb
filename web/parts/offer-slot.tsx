/** A way to offer help for a need, loaded only for editors of another organisation. */
import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';

type OfferLink = typeof import('../inside/parts/offer-link.tsx')['OfferLink'];

export function OfferSlot({ seekerId, capacityId }: { seekerId: string; capacityId: string }) {
  const [part, setPart] = useState<{ Link: OfferLink } | null>(null);
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const mayOffer = account?.role === 'editor' && account.member?.id !== seekerId;
  useEffect(() => {
    if (!mayOffer) return;
    // Where it does not load, the page of needs that one could meet leads there too.
    import('../inside/parts/offer-link.tsx').then(
      ({ OfferLink }) => setPart({ Link: OfferLink }),
      () => {},
    );
  }, [mayOffer]);
  return mayOffer && part ? <part.Link seekerId={seekerId} capacityId={capacityId} /> : null;
}
