/** A form to enter an event or a call, or to change one, loaded only for those who may. */
import type { ExchangePage } from '../bridges-api.ts';
import type { Words } from '../state/words.ts';
import { useLatePart } from '../ui/late-part.ts';

type ExchangeFormSlotProps = {
  words: Words;
  today: string;
  /** Null or left out: a new one. */
  page?: Pick<ExchangePage, 'exchange' | 'edit' | 'mayRemove'> | null;
  renew?: () => Promise<void>;
};

export function ExchangeFormSlot(props: ExchangeFormSlotProps) {
  const part = useLatePart(true, () => import('../inside/parts/exchange-form.tsx'));
  return part && <part.ExchangeForm {...props} />;
}
