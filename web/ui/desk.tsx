/** A question and its answer: side by side where there is room, the question first where there is not. */
import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';
import './desk.css';
import { useKeptFocus } from './kept-focus.ts';

type DeskProps = {
  formTitle: string;
  form: ComponentChildren;
  answerTitle: string;
  answerRef?: Ref<HTMLHeadingElement>;
  isBusy: boolean;
  /** Where the answer says again what was asked. */
  isAnswerPrintedAlone?: boolean;
  children: ComponentChildren;
};

export function Desk({ formTitle, form, answerTitle, answerRef, isBusy, isAnswerPrintedAlone, children }: DeskProps) {
  const question = useRef<HTMLElement>(null);
  const answer = useRef<HTMLElement>(null);
  useKeptFocus(question);
  useKeptFocus(answer);
  return (
    <div class={isAnswerPrintedAlone ? 'desk is-answer-printed-alone' : 'desk'}>
      <section class="desk_form" aria-label={formTitle} ref={question}>
        <h2 class="desk_title">{formTitle}</h2>
        {form}
      </section>
      <section
        class={isBusy ? 'desk_answer is-busy' : 'desk_answer'}
        aria-label={answerTitle}
        aria-busy={isBusy}
        ref={answer}
      >
        <h2 class="desk_title" ref={answerRef} tabIndex={-1}>
          {answerTitle}
        </h2>
        {children}
      </section>
    </div>
  );
}
