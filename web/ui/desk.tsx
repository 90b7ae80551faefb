/** A question and its answer: side by side where there is room, the question first where there is not. */
import type { ComponentChildren, Ref } from 'preact';
import './desk.css';

type DeskProps = {
  formTitle: string;
  form: ComponentChildren;
  answerTitle: string;
  answerRef?: Ref<HTMLHeadingElement>;
  isBusy: boolean;
  children: ComponentChildren;
};

export function Desk({ formTitle, form, answerTitle, answerRef, isBusy, children }: DeskProps) {
  return (
    <div class="desk">
      <section class="desk_form" aria-label={formTitle}>
        <h2 class="desk_title">{formTitle}</h2>
        {form}
      </section>
      <section class={isBusy ? 'desk_answer is-busy' : 'desk_answer'} aria-label={answerTitle} aria-busy={isBusy}>
        <h2 class="desk_title" ref={answerRef} tabIndex={-1}>
          {answerTitle}
        </h2>
        {children}
      </section>
    </div>
  );
}
