/** A way to see what losing somebody would do, loaded only for those who are signed in. */
import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';

type WhatIfLink = typeof import('../inside/parts/what-if-link.tsx')['WhatIfLink'];
type WhatIfSlotProps = {
  memberIds?: readonly string[];
  country?: string | null;
  coalitionId?: string | null;
  /** Among other buttons. */
  isInRow?: boolean;
};

export function WhatIfSlot(props: WhatIfSlotProps) {
  const { memberIds = [], country = null, coalitionId = null, isInRow = false } = props;
  const [part, setPart] = useState<{ Link: WhatIfLink } | null>(null);
  const loaded = useResource(session);
  const isSignedIn = loaded.state === 'ready' && loaded.value.account !== null;
  useEffect(() => {
    if (!isSignedIn) return;
    // Where it does not load, there is one way less; the page is in the account too.
    import('../inside/parts/what-if-link.tsx').then(
      ({ WhatIfLink }) => setPart({ Link: WhatIfLink }),
      () => {},
    );
  }, [isSignedIn]);
  return isSignedIn && part ? <part.Link draft={{ memberIds, country, coalitionId }} isInRow={isInRow} /> : null;
}
