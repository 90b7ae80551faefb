/** What the network agreed to say about what happened. */
import type { MessageBrief } from '../messages-api.ts';
import { fragmentOfFilter } from '../state/message-filter.ts';
import { messageList } from '../state/messages.ts';
import { useResource } from '../state/resource.ts';
import { respondText } from '../text/respond-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { MessageText } from './message-text.tsx';

export function RespondMessages({ threatId }: { threatId: string }) {
  const loaded = useResource(messageList);
  const all = loaded.state === 'ready' ? loaded.value.messages : [];
  const agreed = all.filter(({ stage, threatIds }) => stage === 'agreed' && threatIds.includes(threatId));
  const filter = { threatId, country: null, language: null, stage: null };
  return (
    <Section title={respondText.say} note={agreed.length > 0 ? respondText.sayNote : respondText.sayNothing}>
      <Rows items={agreed} keyOf={({ id }) => id} step={3}>
        {(message) => <Agreed message={message} />}
      </Rows>
      <ButtonRow>
        {agreed.length > 0 ? (
          <ButtonLink href={`/messages#${fragmentOfFilter(filter)}`}>{respondText.messagesOf}</ButtonLink>
        ) : (
          <ButtonLink href="/messages">{respondText.allMessages}</ButtonLink>
        )}
        <ButtonLink href="/messages/new">{respondText.writeMessage}</ButtonLink>
      </ButtonRow>
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
