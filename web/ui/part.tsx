/** A titled part of an answer. */
import type { ComponentChildren } from 'preact';
import './part.css';

type PartProps = {
  title: string;
  /** Left out on paper. */
  isForScreen?: boolean;
  children: ComponentChildren;
};

export function Part({ title, isForScreen = false, children }: PartProps) {
  return (
    <section class={isForScreen ? 'part is-for-screen' : 'part'}>
      <h3 class="part_title">{title}</h3>
      {children}
    </section>
  );
}
