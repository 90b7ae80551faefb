/** The files of messages that a network says together, and of what members say to them. */

import { FRAMES, MESSAGE_STAGES, VOICES } from '../../playbook-vocabulary.ts';
import type { MessageText } from '../../stored-playbook.ts';
import { DAY, RECORD_ID } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  note,
  type Row,
  readForm,
  readOneOf,
  readOptionalForm,
  readOptionalOneOf,
  readOptionalReference,
  readOptionalText,
  readReference,
  readReferences,
  readText,
  readVisibility,
} from './row.ts';

/** A message that was brought was never edited here. */
const FIRST_REVISION = 'first';

export const MESSAGES = fileKind({
  file: 'messages.csv',
  columns: [
    'id',
    'topic',
    'frame',
    'texts',
    'do',
    'dont',
    'threats',
    'country',
    'owner',
    'stage',
    'review',
    'visibility',
  ],
  needed: ['topic', 'frame', 'texts'],
  unique: [['id']],
  named: { list: 'messages', id: 'id', name: 'topic' },
  givenId: 'id',
  records: (network) => network.messages,
  read: (row) => ({
    id: readForm(row, 'id', RECORD_ID),
    topic: readText(row, 'topic'),
    frame: readOneOf(row, 'frame', FRAMES),
    texts: readTexts(row),
    doNote: readOptionalText(row, 'do'),
    dontNote: readOptionalText(row, 'dont'),
    threatIds: readReferences(row, 'threats', 'threats'),
    country: readOptionalReference(row, 'country', 'countries'),
    ownerId: readOptionalReference(row, 'owner', 'members'),
    stage: readOptionalOneOf(row, 'stage', MESSAGE_STAGES) ?? 'proposed',
    reviewOn: readOptionalForm(row, 'review', DAY),
    revision: FIRST_REVISION,
    visibility: readVisibility(row, 'visibility'),
  }),
  print: (one) => ({
    id: one.id,
    topic: one.topic,
    frame: one.frame,
    texts: printTexts(one.texts),
    do: one.doNote,
    dont: one.dontNote,
    threats: one.threatIds,
    country: one.country,
    owner: one.ownerId,
    stage: one.stage,
    review: one.reviewOn,
    visibility: one.visibility,
  }),
});

/** A line that says in which language the lines after it are; in a text such a line has a backslash before it. */
const LANGUAGE_LINE = /^\[([a-z]{2,3})\]$/;
const ESCAPED = /^\\+\[[a-z]{2,3}\]$/;

function readTexts(row: Row<'texts'>): MessageText[] {
  const texts: { language: string; lines: string[] }[] = [];
  for (const line of readText(row, 'texts').split('\n')) {
    const language = LANGUAGE_LINE.exec(line.trim())?.[1];
    if (language) texts.push({ language, lines: [] });
    else texts.at(-1)?.lines.push(ESCAPED.test(line) ? line.slice(1) : line);
    if (texts.length === 0) note(row, 'texts', 'bad-text', line);
  }
  return texts.map(({ language, lines }) => ({ language, text: lines.join('\n').trim() }));
}

function printTexts(texts: MessageText[]): string {
  const escaped = (line: string) => (LANGUAGE_LINE.test(line) || ESCAPED.test(line) ? `\\${line}` : line);
  return texts.flatMap(({ language, text }) => [`[${language}]`, ...text.split('\n').map(escaped)]).join('\n');
}

export const MESSAGE_VOICES = fileKind({
  file: 'message-voices.csv',
  columns: ['message', 'member', 'voice', 'words'],
  needed: ['message', 'member', 'voice'],
  unique: [['message', 'member']],
  records: (network) => network.messageVoices,
  read: (row) => ({
    messageId: readReference(row, 'message', 'messages'),
    memberId: readReference(row, 'member', 'members'),
    voice: readOneOf(row, 'voice', VOICES),
    words: readOptionalText(row, 'words'),
  }),
  print: ({ messageId, memberId, ...voice }) => ({ message: messageId, member: memberId, ...voice }),
});
