/** The shapes of the answers about what is new for somebody. */
import * as z from 'zod';
import { NEWS_KINDS, OPENS } from '#core/digest/items.ts';
import { CountryCode, WordId } from '#core/fields.ts';
import { Day, Id } from './shared.ts';

const Why = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('country'), country: CountryCode }),
  z.strictObject({ by: z.enum(['need', 'offer']), capacityId: WordId }),
  z.strictObject({ by: z.literal('threat'), threatId: WordId, coalitionId: Id.nullable() }),
  z.strictObject({ by: z.literal('coalition'), coalitionId: Id }),
  z.strictObject({ by: z.literal('named') }),
]);

const News = z
  .strictObject({
    kind: z.enum(NEWS_KINDS),
    id: Id,
    title: z.string(),
    on: Day.nullable().meta({ description: 'When it came; null: it stands open' }),
    opens: z
      .strictObject({ kind: z.enum(OPENS), id: z.string() })
      .nullable()
      .meta({ description: 'What to open to read on; a country by its code' }),
    why: z.array(Why).meta({ description: 'Why it is shown to you; empty where nothing is kept from you' }),
  })
  .meta({ id: 'News' });

export const NewsAnswer = z
  .strictObject({
    since: Day.meta({ description: 'The first day that is new, at most ninety days ago' }),
    lookedOn: Day.nullable().meta({ description: 'When you last said that you have seen it; null: never' }),
    isForMember: z.boolean().meta({ description: 'Chosen for your organisation; otherwise all of it' }),
    fresh: z.array(News).meta({ description: 'What came since, the latest first' }),
    sameDay: z.array(News).meta({ description: 'What came on the day on which you looked, before or after' }),
    open: z.array(News).meta({ description: 'What waits, is to come or is agreed, whenever it came' }),
    coalitions: z.array(z.strictObject({ id: Id, name: z.string() })).meta({ description: 'Those that reasons name' }),
  })
  .meta({ id: 'NewsForYou' });
