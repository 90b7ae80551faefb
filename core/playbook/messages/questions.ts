/** What can be asked of the messages that a network agrees on. */
import * as z from 'zod';
import { CountryCode, LanguageCode, WordId } from '../../fields.ts';
import { ID_PATTERN } from '../../id.ts';
import { FRAMES, VOICES } from '../../playbook-vocabulary.ts';
import { MESSAGE_LEVELS, MESSAGE_STEPS } from './levels-and-steps.ts';
import {
  LONGEST_NOTE,
  LONGEST_OBJECTION,
  LONGEST_TEXT,
  LONGEST_TOPIC,
  MOST_LANGUAGES,
  MOST_THREATS,
} from './limits.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });

export const MessageWords = z.strictObject({
  topic: z.string().trim().min(1).max(LONGEST_TOPIC),
  frame: z
    .enum(FRAMES)
    .meta({ description: 'reactive: it answers what others say; proactive: it says what we stand for' }),
  texts: z
    .array(z.strictObject({ language: LanguageCode, text: z.string().trim().min(1).max(LONGEST_TEXT) }))
    .min(1)
    .max(MOST_LANGUAGES)
    .refine((texts) => new Set(texts.map(({ language }) => language)).size === texts.length, {
      message: 'a language is there twice, write one text for each',
    }),
  doNote: z.string().trim().min(1).max(LONGEST_NOTE).nullable(),
  dontNote: z.string().trim().min(1).max(LONGEST_NOTE).nullable(),
  threatIds: z.array(WordId).max(MOST_THREATS),
  country: CountryCode.nullable(),
  reviewOn: z.iso.date().nullable().meta({ description: 'When somebody is to look whether it still holds' }),
  visibility: z.enum(MESSAGE_LEVELS).meta({ description: 'public counts once it is agreed' }),
});
export type MessageWords = z.infer<typeof MessageWords>;

export const ProposeMessage = MessageWords.meta({ id: 'ProposeMessage' });
export const ChangeMessage = z.strictObject({ id: Id, message: MessageWords }).meta({ id: 'ChangeMessage' });

export const SpeakOnMessage = z
  .strictObject({
    id: Id,
    voice: z.enum(VOICES).nullable().meta({ description: 'null takes back what was said' }),
    words: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_OBJECTION)
      .nullable()
      .default(null)
      .meta({ description: 'Why, to an objection: for the owner and coordinators alone' }),
  })
  .refine(({ voice, words }) => (voice === 'objects') === (words !== null), {
    message: 'an objection says why, and nothing else has words',
    path: ['words'],
  })
  .meta({ id: 'SpeakOnMessage' });

export const MoveMessage = z
  .strictObject({
    id: Id,
    step: z.enum(MESSAGE_STEPS),
    confirmed: z.boolean().default(false).meta({ description: 'true where anybody can read it from then on' }),
  })
  .meta({ id: 'MoveMessage' });
