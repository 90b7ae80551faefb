/** What editors or coordinators can do with another network, loaded only for them. */
import type { Bridge } from '../bridges-api.ts';
import { useLatePart } from '../ui/late-part.ts';

type BridgeSlotProps = { of: 'editors' | 'coordinators'; network: Bridge; renew: () => Promise<void> };

export function BridgeSlot(props: BridgeSlotProps) {
  const part = useLatePart(true, () => import('../inside/parts/bridge-tools.tsx'));
  return part && <part.BridgeTools {...props} />;
}
