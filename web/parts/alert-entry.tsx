/** Something that happened in a country: when, of what kind, and where more can be read. */
import type { ComponentChildren } from 'preact';
import type { Api } from '../api.ts';
import { dateWords } from '../state/case-dates.ts';
import { alertsText } from '../text/alerts-text.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import './alert-entry.css';

type Told = Pick<Api['country']['alerts'][number], 'title' | 'text' | 'happenedOn' | 'url'>;

type AlertEntryProps = {
  alert: Told;
  /** What kinds of threat or opening it is, in words. */
  kinds: readonly string[];
  isOpening: boolean;
  place?: string;
  /** Said below, such as that nobody vouched for it yet. */
  note?: ComponentChildren;
};

export function AlertEntry({
  alert: { title, text, happenedOn, url },
  kinds,
  isOpening,
  place,
  note,
}: AlertEntryProps) {
  const facts = [
    dateWords(happenedOn),
    ...(place ? [place] : []),
    ...(isOpening ? [alertsText.opening] : []),
    ...kinds,
  ];
  return (
    <article class={isOpening ? 'alert-entry is-opening' : 'alert-entry'}>
      <p class="alert-entry_facts">{facts.join(' · ')}</p>
      <h3 class="alert-entry_title">{url === null ? title : <OutsideLink href={url}>{title}</OutsideLink>}</h3>
      {text ? <p class="alert-entry_text">{text}</p> : null}
      {note ? <p class="alert-entry_note">{note}</p> : null}
    </article>
  );
}
