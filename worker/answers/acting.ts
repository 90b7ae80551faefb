/** The shapes of the answers about brokered needs, offers of help, how it went, and searches that are kept. */
import * as z from 'zod';
import { BROKERED_STATUSES } from '#core/introductions/brokering.ts';
import { OUTCOMES } from '#core/introductions/follow-up.ts';
import { Told } from '#core/introductions/questions.ts';
import { SIDES } from '#core/introductions/stages.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { Day, Id, MemberName } from './shared.ts';

const Question = z.strictObject({
  capacityId: z.string(),
  country: z.string().nullable(),
  urgency: z.literal(LEVELS),
});
const Outcome = z.enum(OUTCOMES).nullable();

export const BrokeredAnswer = z
  .strictObject({
    needs: z.array(
      z.strictObject({
        id: Id,
        question: Question,
        by: Day.nullable().meta({ description: 'When it is needed at the latest' }),
        isQuiet: z.boolean().meta({ description: 'Only whoever can help without it being seen' }),
        told: Told.nullable().meta({ description: 'What whoever asks tells of itself; not its words, nor its name' }),
        day: Day,
        endsOn: Day,
        status: z.enum(BROKERED_STATUSES),
        sent: z.array(z.strictObject({ member: MemberName, day: Day })),
        canSend: z.int().meta({ description: 'To so many it can be sent now' }),
        nextOn: Day.nullable().meta({ description: 'When it can be sent to another one, where that is later' }),
        outcomes: z
          .array(z.strictObject({ seeker: Outcome, helper: Outcome }))
          .meta({ description: 'How it went for each two that met; not who they are' }),
      }),
    ),
  })
  .meta({ id: 'BrokeredNeeds' });

export const FollowUpsAnswer = z
  .strictObject({
    followUps: z.array(
      z.strictObject({
        id: Id.meta({ description: 'Of the introduction' }),
        side: z.enum(SIDES),
        question: Question,
        agreedOn: Day,
        endsOn: Day,
        other: MemberName,
        own: z
          .strictObject({ outcome: z.enum(OUTCOMES), note: z.string(), level: z.literal(LEVELS).nullable() })
          .nullable(),
        theirs: z.strictObject({ outcome: z.enum(OUTCOMES), note: z.string() }).nullable(),
        proposal: z
          .strictObject({ level: z.literal(LEVELS), now: z.array(z.literal(LEVELS).nullable()) })
          .nullable()
          .meta({ description: 'The level that the other side proposes for your offer, and what it says now' }),
      }),
    ),
  })
  .meta({ id: 'FollowUps' });

export const HelpableAnswer = z
  .strictObject({
    needs: z.array(
      z.strictObject({
        member: z.strictObject({ id: Id, name: z.string() }),
        capacityId: z.string(),
        urgency: z.literal(LEVELS),
        isOffered: z.boolean().meta({ description: 'Whether you offered help already, and that is open' }),
      }),
    ),
  })
  .meta({ id: 'NeedsYouCouldMeet' });

export const SearchesAnswer = z
  .strictObject({
    searches: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        fragment: z.string().meta({ description: 'Of the page of partners' }),
        openedOn: Day,
        found: z.int().nullable().meta({ description: 'Null where it cannot be asked any more' }),
        isNew: z.int().meta({ description: 'How many of them are new since you opened it last' }),
      }),
    ),
  })
  .meta({ id: 'SavedSearches' });
