/** What the network agreed to say about what happened. */
import type { MessageBrief } from '../messages-api.ts';
import { fragmentOfFilter } from '../state/message-filter.ts';
import { messageList } from '../state/messages.ts';
import { useResource } from '../state/resource.ts';
import { respondText } from '../text/respond-text.ts';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { MessageText } from './message-text.tsx';

/** Nothing where there is none: it is beside the way. */
export function RespondMessages({ threatId }: { threatId: string }) {
  const loaded = useResource(messageList);
  const all = loaded.state === 'ready' ? loaded.value.messages : [];
  const agreed = all.filter(({ stage, threatIds }) => stage === 'agreed' && threatIds.includes(threatId));
  if (agreed.length === 0) return null;
  const filter = { threatId, country: null, language: null, stage: null };
  return (
    <Section title={respondText.say} note={respondText.sayNote}>
      <Rows items={agreed} keyOf={({ id }) => id} step={3}>
        {(message) => <Agreed message={message} />}
      </Rows>
      <p>
        <a href={`/messages#${fragmentOfFilter(filter)}`}>{respondText.messagesOf}</a>
      </p>
    </Section>
  );
}

function Agreed({ message: { id, topic, texts } }: { message: MessageBrief }) {
  const shown = texts.find(({ language }) => language === 'en') ?? texts[0];
  return (
    <>
      <h3>
        <a href={`/messages/${id}`}>{topic}</a>
      </h3>
      {shown ? <MessageText language={shown.language}>{shown.text}</MessageText> : null}
    </>
  );
}
