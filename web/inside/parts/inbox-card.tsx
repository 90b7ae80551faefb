/** Something in the inbox, under a headline of its own. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './inbox-card.css';

type InboxCardProps = {
  headline: string;
  /** A word beside the headline, such as that it is new. */
  mark: string | null;
  foot?: string | null;
  /** Changes when what can be done in the card does: if the focus was on what is gone, the headline takes it. */
  turn?: string;
  /** What nobody needs at once, folded away under a line that says what is there. */
  more: { sign: string; content: ComponentChildren };
  children: ComponentChildren;
};

export function InboxCard({ headline, mark, foot = null, turn, more, children }: InboxCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(turn);
  useLayoutEffect(() => {
    if (turn !== before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = turn;
  }, [turn]);
  return (
    <article class="inbox-card">
      <h3 class="inbox-card_headline" tabIndex={-1} ref={heading}>
        {headline}
        {mark ? <span class="inbox-card_mark">{mark}</span> : null}
      </h3>
      {children}
      {foot ? <p class="inbox-card_foot">{foot}</p> : null}
      <details>
        <summary class="inbox-card_sign">{more.sign}</summary>
        <div class="inbox-card_more">{more.content}</div>
      </details>
    </article>
  );
}

export function InboxCards({ children }: { children: ComponentChildren }) {
  return <div class="inbox-cards">{children}</div>;
}
