/** The shapes of the answers about introductions, contact details and notices. */
import * as z from 'zod';
import { NOTICE_KINDS } from '#core/identity/notice.ts';
import { Told } from '#core/introductions/questions.ts';
import { OPEN_STAGES, SIDES, STEPS, WAYS } from '#core/introductions/stages.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { Day, Id, MemberName } from './shared.ts';

const Question = z.strictObject({
  capacityId: z.string(),
  country: z.string().nullable(),
  urgency: z.literal(LEVELS),
});

const Shown = z.strictObject({ words: z.boolean(), told: Told.nullable(), name: z.boolean(), contact: z.boolean() });

export const IntroductionAnswer = z
  .strictObject({
    id: Id,
    side: z.enum(SIDES).meta({ description: 'The side that you are on' }),
    stage: z.enum([...OPEN_STAGES, 'ended']),
    day: Day.meta({ description: 'Of its last step, or of its end' }),
    endsOn: Day.nullable().meta({ description: 'When it ends by itself, if nobody takes a step until then' }),
    way: z.enum(WAYS).meta({ description: 'How it began' }),
    isChosen: z.boolean().meta({ description: 'Whether the seeker chose this helper' }),
    question: Question.nullable(),
    words: z.string().nullable().meta({ description: 'What was written by whoever began it' }),
    by: Day.nullable().meta({ description: 'When it is needed at the latest' }),
    isQuiet: z.boolean().meta({ description: 'Only whoever can help without it being seen' }),
    told: Told.nullable().meta({ description: 'What the other side tells of itself before names are shown' }),
    other: MemberName,
    contact: z.string().nullable().meta({ description: 'How to reach the other side, once it shares that' }),
    shown: Shown.nullable().meta({ description: 'What the other side sees of you; null once it has ended' }),
    steps: z.array(z.enum(STEPS)).meta({ description: 'What you can do now' }),
    isBeyondLimit: z.boolean().meta({ description: 'Beyond the number of requests that you said you take' }),
  })
  .meta({ id: 'Introduction' });

const CallAnswer = z
  .strictObject({
    id: Id,
    question: Question,
    words: z.string().nullable(),
    told: Told.nullable(),
    isBrokered: z.boolean().meta({ description: 'Whether a coordinator looks for whoever can help' }),
    by: Day.nullable(),
    isQuiet: z.boolean(),
    sentOn: Day.nullable().meta({ description: 'When a coordinator last sent it to somebody' }),
    day: Day,
    endsOn: Day,
  })
  .meta({ id: 'Call' });

export const IntroductionsAnswer = z
  .strictObject({
    asked: z.array(IntroductionAnswer).meta({ description: 'Others ask you' }),
    asking: z.array(IntroductionAnswer).meta({ description: 'You ask others' }),
    calls: z.array(CallAnswer).meta({ description: 'You ask whoever can help; who that is shows when they say yes' }),
    ended: z.array(IntroductionAnswer).meta({ description: 'In the last 90 days' }),
    hasContact: z.boolean().meta({ description: 'Whether there are contact details of yours that you could share' }),
  })
  .meta({ id: 'Introductions' });

export const AskedAnswer = z.strictObject({ id: Id }).meta({ id: 'Asked' });

export const ContactAnswer = z.strictObject({ text: z.string().nullable() }).meta({ id: 'Contact' });

export const NoticesAnswer = z
  .strictObject({
    notices: z.array(
      z.strictObject({ id: z.string(), kind: z.enum(NOTICE_KINDS), day: Day, objectId: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Notices' });
