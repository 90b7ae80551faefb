/** A field as wide as the others of its form, and no wider. */
import type { ComponentChildren } from 'preact';
import './plain-field.css';

export function PlainField({ children }: { children: ComponentChildren }) {
  return <div class="plain-field">{children}</div>;
}
