/** Fields one under the other, no wider than is easy to read. */
import type { ComponentChildren } from 'preact';
import './form-column.css';

export function FormColumn({ children }: { children: ComponentChildren }) {
  return <div class="form-column">{children}</div>;
}
