/** The shapes of the messages that a network agrees on. */
import * as z from 'zod';
import { CountryCode, LanguageCode, WordId } from '#core/fields.ts';
import { MESSAGE_LEVELS, MESSAGE_STEPS } from '#core/playbook/messages/levels-and-steps.ts';
import { FRAMES, MESSAGE_STAGES, VOICES } from '#core/playbook-vocabulary.ts';
import { Day, Id, MemberName } from './shared.ts';

const MessageBrief = z.strictObject({
  id: Id,
  topic: z.string(),
  frame: z.enum(FRAMES),
  texts: z.array(z.strictObject({ language: LanguageCode, text: z.string() })),
  threatIds: z.array(WordId),
  country: CountryCode.nullable(),
  stage: z.enum(MESSAGE_STAGES),
  reviewOn: Day.nullable(),
  isOverdue: z.boolean().meta({ description: 'The day on which somebody was to look at it again is over' }),
  usedBy: z.int().meta({ description: 'How many members say that they use it, of those you can see' }),
});

export const MessagesAnswer = z.strictObject({ messages: z.array(MessageBrief) }).meta({ id: 'Messages' });

export const MessageAnswer = MessageBrief.extend({
  doNote: z.string().nullable(),
  dontNote: z.string().nullable(),
  owner: MemberName,
  voices: z
    .array(
      z.strictObject({
        member: MemberName,
        isOwn: z.boolean(),
        voice: z.enum(VOICES),
        words: z.string().nullable(),
      }),
    )
    .meta({ description: 'Objections are for the owner, for coordinators, and for whoever objects' }),
  revision: z.string().meta({ description: 'Sent as If-Match with whatever is said or done about these words' }),
  maySpeak: z.boolean(),
  steps: z.array(z.enum(MESSAGE_STEPS)).meta({ description: 'What you can do with it; none for most' }),
  level: z.enum(MESSAGE_LEVELS).nullable().meta({
    description: 'Who may read it once it is agreed; for whoever looks after it',
  }),
}).meta({ id: 'Message' });

export const ProposedAnswer = z.strictObject({ id: Id }).meta({ id: 'ProposedMessage' });
