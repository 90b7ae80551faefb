/** Things one under the other, with room between them. */
import type { ComponentChildren } from 'preact';
import './stack.css';

export function Stack({ children }: { children: ComponentChildren }) {
  return <div class="stack">{children}</div>;
}
