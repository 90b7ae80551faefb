/** Changing a view that one keeps, loaded when it is wanted. */
import { useState } from 'preact/hooks';
import { viewsText } from '../text/views-text.ts';
import { Button } from '../ui/button.tsx';
import { useLatePart } from '../ui/late-part.ts';
import type { KeptView } from '../views-api.ts';

export function ViewFormSlot({ view, onChanged }: { view: KeptView; onChanged: () => Promise<void> }) {
  const [isOpen, setOpen] = useState(false);
  const part = useLatePart(isOpen, () => import('../inside/parts/view-form.tsx'));
  if (part) return <part.ViewForm view={view} onChanged={onChanged} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{viewsText.change}</Button>
    </div>
  );
}
