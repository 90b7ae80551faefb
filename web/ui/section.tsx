/** A part of a page under a hairline: its title in the margin where there is room, its content beside it. */
import type { ComponentChildren, Ref } from 'preact';
import './section.css';

type SectionProps = {
  title: string;
  /** A sentence under the title. */
  note?: ComponentChildren;
  /** Set where the title can take the focus. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
};

export function Section({ title, note, headingRef, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section_margin">
        <h2 class="section_title" ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
          {title}
        </h2>
        {note ? <p class="section_note">{note}</p> : null}
      </div>
      <div class="section_content">{children}</div>
    </section>
  );
}
