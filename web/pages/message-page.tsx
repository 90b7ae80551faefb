import { useEffect } from 'preact/hooks';
import type { MessageWhole } from '../messages-api.ts';
import { MessageCareSlot } from '../parts/message-care-slot.tsx';
import { MessageFacts } from '../parts/message-facts.tsx';
import { MessageText } from '../parts/message-text.tsx';
import { MessageVoices } from '../parts/message-voices.tsx';
import type { Params } from '../routes.ts';
import { forgetMessageProblems, messageResource } from '../state/messages.ts';
import { isNotFound } from '../state/resource.ts';
import { threats } from '../state/threats.ts';
import { type Words, words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';
import { NotFoundPage } from './not-found-page.tsx';

export function MessagePage({ params }: { params: Params }) {
  const message = messageResource(params['id'] ?? '');
  useEffect(forgetMessageProblems, []);
  const { value } = message.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const isThere = value.state === 'ready';
  return (
    <Page
      title={isThere ? value.value.topic : messagesText.loading}
      lead={isThere ? messagesText.stageSentences[value.value.stage] : undefined}
      above={<a href="/messages">{messagesText.title}</a>}
    >
      <Ready of={words}>
        {(known) => (
          <Ready of={message} lines={10}>
            {(answer) => <Whole message={answer} words={known} />}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

function Whole({ message, words }: { message: MessageWhole; words: Words }) {
  return (
    <>
      <Section title={messagesText.texts}>
        {message.texts.map(({ language, text }) => (
          <MessageText language={language} isHeading key={language}>
            {text}
          </MessageText>
        ))}
      </Section>
      <Ready of={threats} lines={4}>
        {(faced) => <MessageFacts message={message} words={words} threats={faced.threats} />}
      </Ready>
      <MessageVoices message={message} />
      {message.steps.length > 0 || message.level !== null ? <MessageCareSlot message={message} words={words} /> : null}
    </>
  );
}
