/** A titled part of an answer. */
import type { ComponentChildren } from 'preact';
import './part.css';

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3 class="part_title">{title}</h3>
      {children}
    </section>
  );
}
