/** The way on and the way back, under what there is to look at; in reach while that is long. */
import type { ComponentChildren } from 'preact';
import './import-foot.css';

export function ImportFoot({ children }: { children: ComponentChildren }) {
  return <div class="import-foot">{children}</div>;
}
