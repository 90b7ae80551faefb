/** What is typed of a message before it is sent: in the memory of this page alone. */
import { signal } from '@preact/signals';
import { EMPTY_WORKSHEET, messageFrom, type Worksheet } from '#core/playbook/messages/worksheet.ts';
import type { MessageWhole, MessageWords } from '../messages-api.ts';

/** A message as it is typed: what is left empty is not said. */
export type MessageDraft = Omit<MessageWords, 'doNote' | 'dontNote' | 'reviewOn'> & {
  doNote: string;
  dontNote: string;
  reviewOn: string;
};

export const worksheet = signal<Worksheet>(EMPTY_WORKSHEET);

/** What goes with a worksheet and is no answer to its questions. */
export type Beside = Pick<MessageDraft, 'topic' | 'threatIds' | 'country' | 'reviewOn' | 'visibility'> & {
  language: string;
};

const NOTHING_BESIDE: Beside = {
  topic: '',
  threatIds: [],
  country: null,
  reviewOn: '',
  visibility: 'network',
  language: 'en',
};

export const beside = signal<Beside>(NOTHING_BESIDE);

export function emptyWorksheet(): void {
  worksheet.value = EMPTY_WORKSHEET;
  beside.value = NOTHING_BESIDE;
}

/** What is proposed of a worksheet; null where there is nothing to say yet. */
export function messageOfWorksheet(answers: Worksheet, { language, ...rest }: Beside): MessageWords | null {
  const made = messageFrom(answers);
  if (made === null) return null;
  const { text, ...notes } = made;
  return { ...rest, ...notes, topic: rest.topic.trim(), reviewOn: rest.reviewOn || null, texts: [{ language, text }] };
}

export function draftOf(message: MessageWhole): MessageDraft {
  const { topic, frame, texts, doNote, dontNote, threatIds, country, reviewOn, level } = message;
  return {
    ...{ topic, frame, texts, threatIds, country },
    doNote: doNote ?? '',
    dontNote: dontNote ?? '',
    reviewOn: reviewOn ?? '',
    visibility: level ?? 'network',
  };
}

export function wordsOfDraft({ topic, doNote, dontNote, reviewOn, texts, ...rest }: MessageDraft): MessageWords {
  return {
    ...rest,
    topic: topic.trim(),
    texts: texts.map(({ language, text }) => ({ language, text: text.trim() })).filter(({ text }) => text !== ''),
    doNote: doNote.trim() || null,
    dontNote: dontNote.trim() || null,
    reviewOn: reviewOn || null,
  };
}
