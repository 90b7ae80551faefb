/** Something in the inbox, under a headline of its own. */
import type { ComponentChildren } from 'preact';
import './inbox-card.css';

type InboxCardProps = {
  headline: string;
  /** A word beside the headline, such as that it is new. */
  mark: string | null;
  foot: string | null;
  children: ComponentChildren;
};

export function InboxCard({ headline, mark, foot, children }: InboxCardProps) {
  return (
    <article class="inbox-card">
      <h3 class="inbox-card_headline">
        {headline}
        {mark ? <span class="inbox-card_mark">{mark}</span> : null}
      </h3>
      {children}
      {foot ? <p class="inbox-card_foot">{foot}</p> : null}
    </article>
  );
}

export function InboxCards({ children }: { children: ComponentChildren }) {
  return <div class="inbox-cards">{children}</div>;
}
