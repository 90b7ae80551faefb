/** A message as a line of the library: where it stands, what it is about, and the words in one language. */
import type { MessageBrief } from '../messages-api.ts';
import type { Words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { text } from '../text/text.ts';
import { MessageText } from './message-text.tsx';
import './message-entry.css';

type MessageEntryProps = {
  message: MessageBrief;
  words: Words;
  /** The names of the threats it is about. */
  threats: readonly string[];
  /** The language asked for; null: English where there is one. */
  language: string | null;
};

export function MessageEntry({ message, words, threats, language }: MessageEntryProps) {
  const { id, topic, frame, texts, country, usedBy } = message;
  const shown = texts.find((one) => one.language === (language ?? 'en')) ?? texts[0];
  const others = texts.filter((one) => one !== shown).map((one) => text.language(one.language));
  const facts = [
    messagesText.frames[frame],
    ...(country === null ? [] : [words.country(country)]),
    ...threats,
    ...(others.length > 0 ? [messagesText.alsoIn(text.list(others))] : []),
    messagesText.usedBy(usedBy),
  ];
  return (
    <article class="message-entry">
      <h3 class="message-entry_topic">
        <a href={`/messages/${id}`}>{topic}</a>
      </h3>
      <p class="message-entry_facts">
        <MessageStanding message={message} />
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {shown ? <MessageText language={shown.language}>{shown.text}</MessageText> : null}
    </article>
  );
}

/** The stage, and whether somebody should have looked at it again. */
function MessageStanding({ message }: { message: Pick<MessageBrief, 'stage' | 'isOverdue' | 'reviewOn'> }) {
  const { stage, isOverdue, reviewOn } = message;
  return (
    <>
      <span class={stage === 'agreed' ? 'message-entry_stage is-agreed' : 'message-entry_stage'}>
        {messagesText.stages[stage]}
      </span>
      {isOverdue && reviewOn !== null ? (
        <span class="message-entry_overdue">{messagesText.overdue(text.day(reviewOn))}</span>
      ) : null}
    </>
  );
}
