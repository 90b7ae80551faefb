/** A way to see what losing somebody would do, loaded only for those who are signed in. */
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { useLatePart } from '../ui/late-part.ts';

type WhatIfSlotProps = {
  memberIds?: readonly string[];
  country?: string | null;
  coalitionId?: string | null;
  /** Among other buttons. */
  isInRow?: boolean;
};

export function WhatIfSlot(props: WhatIfSlotProps) {
  const { memberIds = [], country = null, coalitionId = null, isInRow = false } = props;
  const loaded = useResource(session);
  const isSignedIn = loaded.state === 'ready' && loaded.value.account !== null;
  // Where it does not load, there is one way less; the page is in the account too.
  const part = useLatePart(isSignedIn, () => import('../inside/parts/what-if-link.tsx'));
  return part && <part.WhatIfLink draft={{ memberIds, country, coalitionId }} isInRow={isInRow} />;
}
