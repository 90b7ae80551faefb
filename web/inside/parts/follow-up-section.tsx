/** In the inbox: those whom one met in the last 90 days. */
import { useRef } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Section } from '../../ui/section.tsx';
import type { FollowUp } from '../acting-api.ts';
import { answerLevel, closeFollowUp, say } from '../state/follow-ups.ts';
import { actingText } from '../text/acting-text.ts';
import { FollowUpCard } from './follow-up-card.tsx';
import { InboxCards } from './inbox-card.tsx';

export function FollowUpSection({ followUps, words }: { followUps: readonly FollowUp[]; words: Words }) {
  const { title, note } = actingText.followUp;
  const region = useRef<HTMLDivElement>(null);
  useKeptFocus(region);
  if (followUps.length === 0) return null;
  return (
    <div ref={region}>
      <Section title={title} note={note}>
        <ActionNote of={say} />
        <ActionNote of={answerLevel} />
        <ActionNote of={closeFollowUp} />
        <InboxCards>
          {followUps.map((one) => (
            <FollowUpCard followUp={one} words={words} key={one.id} />
          ))}
        </InboxCards>
      </Section>
    </div>
  );
}
