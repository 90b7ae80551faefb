/** A titled part of an answer. */
import type { ComponentChildren } from 'preact';
import './part.css';

type PartProps = {
  title: string;
  /** Where it can be jumped to. */
  id?: string;
  /** Left out on paper. */
  isForScreen?: boolean;
  children: ComponentChildren;
};

export function Part({ title, id, isForScreen = false, children }: PartProps) {
  return (
    <section class={isForScreen ? 'part is-for-screen' : 'part'}>
      <h3 class="part_title" id={id} tabIndex={id ? -1 : undefined}>
        {title}
      </h3>
      {children}
    </section>
  );
}
