/** A form to name another network, loaded only for those who may. */
import { useLatePart } from '../ui/late-part.ts';

export function ProposeSlot({ isCoordinator }: { isCoordinator: boolean }) {
  const part = useLatePart(true, () => import('../inside/parts/propose-form.tsx'));
  return part && <part.ProposeForm isCoordinator={isCoordinator} />;
}
