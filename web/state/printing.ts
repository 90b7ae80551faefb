/** Whether the page is being printed, which is when long lists stand open. */
import { type ReadonlySignal, signal } from '@preact/signals';

const current = signal(false);

export const isPrinting: ReadonlySignal<boolean> = current;

export function followPrinting(): void {
  addEventListener('beforeprint', () => {
    current.value = true;
  });
  addEventListener('afterprint', () => {
    current.value = false;
  });
}
