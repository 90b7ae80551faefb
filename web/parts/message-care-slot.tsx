/** What whoever looks after a message can do with it, loaded for them alone. */
import type { MessageWhole } from '../messages-api.ts';
import type { Words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { useLatePart } from '../ui/late-part.ts';
import { Section } from '../ui/section.tsx';

export function MessageCareSlot({ message, words }: { message: MessageWhole; words: Words }) {
  const part = useLatePart(true, () => import('../inside/parts/message-care.tsx'));
  return (
    <Section title={messagesText.care} note={messagesText.careNote}>
      {part ? <part.MessageCare message={message} words={words} /> : null}
    </Section>
  );
}
