/** An editor's inbox: what waits for an answer first, then what waits for others, then what is over. */
import { useRef } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Line } from '../../ui/line.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Inbox, Introduction } from '../introductions-api.ts';
import { closeCall, sortInbox, takeStep, touchedIds } from '../state/inbox.ts';
import { headlineOf } from '../state/introduction-words.ts';
import { introductionsText } from '../text/introductions-text.ts';
import { CallCard } from './call-card.tsx';
import { InboxCards } from './inbox-card.tsx';
import { IntroductionCard } from './introduction-card.tsx';

export function InboxSections({ inbox, words }: { inbox: Inbox; words: Words }) {
  const { inbox: wording } = introductionsText;
  const region = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(region);
  const { ours, beyond, others, calls } = sortInbox(inbox, touchedIds.value);
  const isEmpty = ours.length + beyond.length + others.length + calls.length === 0;
  const cards = (introductions: readonly Introduction[]) =>
    introductions.map((one) => (
      <IntroductionCard introduction={one} words={words} hasContact={inbox.hasContact} key={one.id} />
    ));
  return (
    <div ref={region}>
      <ActionNote of={takeStep} />
      <ActionNote of={closeCall} />
      {isEmpty ? (
        <Section title={wording.empty} headingRef={heading}>
          <Prose paragraphs={wording.emptyText} />
        </Section>
      ) : (
        <Section title={wording.ours} headingRef={heading}>
          {ours.length === 0 ? <p>{wording.oursNone}</p> : <InboxCards>{cards(ours)}</InboxCards>}
        </Section>
      )}
      {beyond.length > 0 ? (
        <Section title={wording.beyond} note={wording.beyondNote}>
          <InboxCards>{cards(beyond)}</InboxCards>
        </Section>
      ) : null}
      {others.length + calls.length > 0 ? (
        <Section title={wording.others}>
          <InboxCards>
            {cards(others)}
            {calls.map((call) => (
              <CallCard call={call} words={words} key={call.id} />
            ))}
          </InboxCards>
        </Section>
      ) : null}
      {inbox.ended.length > 0 ? (
        <Section title={wording.ended} note={wording.endedNote}>
          <Rows items={inbox.ended} keyOf={({ id }) => id} step={10}>
            {(one) => <Line name={headlineOf(one, words)} facts={introductionsText.ended.on(text.day(one.day))} />}
          </Rows>
        </Section>
      ) : null}
    </div>
  );
}
