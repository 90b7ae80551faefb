/** What to do with a message and what to leave, and what is known of it. */
import type { Api } from '../api.ts';
import type { MessageWhole } from '../messages-api.ts';
import type { Words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { text } from '../text/text.ts';
import { Facts } from '../ui/facts.tsx';
import { Section } from '../ui/section.tsx';
import './message-facts.css';

type MessageFactsProps = { message: MessageWhole; words: Words; threats: Api['threats']['threats'] };

export function MessageFacts({ message, words, threats }: MessageFactsProps) {
  const { doNote, dontNote, frame, threatIds, country, owner, stage, reviewOn, isOverdue } = message;
  const named = threats.filter(({ id }) => threatIds.includes(id)).map(({ labels }) => labels.en);
  const facts = [
    { name: messagesText.stage, value: messagesText.stages[stage] },
    { name: messagesText.frame, value: messagesText.frames[frame] },
    ...(named.length > 0 ? [{ name: messagesText.threats, value: text.list(named) }] : []),
    ...(country === null
      ? []
      : [{ name: messagesText.country, value: <a href={`/countries/${country}`}>{words.country(country)}</a> }]),
    {
      name: messagesText.owner,
      value: owner === null ? messagesText.ownerNone : <a href={`/members/${owner.id}`}>{owner.name}</a>,
    },
    {
      name: messagesText.review,
      value: reviewOn === null ? messagesText.reviewNever : <Review day={text.day(reviewOn)} isOverdue={isOverdue} />,
    },
  ];
  return (
    <Section title={messagesText.facts}>
      <MessageNotes doNote={doNote} dontNote={dontNote} />
      <Facts facts={facts} />
    </Section>
  );
}

function Review({ day, isOverdue }: { day: string; isOverdue: boolean }) {
  if (!isOverdue) return <span>{messagesText.reviewBy(day)}</span>;
  return <strong class="message-facts_overdue">{messagesText.overdue(day)}</strong>;
}

export function MessageNotes({ doNote, dontNote }: { doNote: string | null; dontNote: string | null }) {
  if (doNote === null && dontNote === null) return null;
  return (
    <div class="message-facts">
      {doNote === null ? null : <Note title={messagesText.doTitle} note={doNote} />}
      {dontNote === null ? null : <Note title={messagesText.dontTitle} note={dontNote} isAgainst />}
    </div>
  );
}

function Note({ title, note, isAgainst = false }: { title: string; note: string; isAgainst?: boolean }) {
  return (
    <div class={isAgainst ? 'message-facts_note is-against' : 'message-facts_note'}>
      <h3 class="message-facts_title">{title}</h3>
      {note.split('\n\n').map((paragraph) => (
        <p dir="auto" key={paragraph}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
