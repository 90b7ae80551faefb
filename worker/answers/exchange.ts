/** The shapes of the answers about events, calls for exchange, and lessons. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { EXCHANGE_KINDS } from '#core/playbook-vocabulary.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { Day, Id, MemberName } from './shared.ts';

const Edit = z
  .strictObject({ visibility: z.enum(VISIBILITIES), revision: z.string().meta({ description: 'For If-Match' }) })
  .nullable()
  .meta({ description: 'For those who may change it' });

export const ExchangeShown = z
  .strictObject({
    id: Id,
    kind: z.enum(EXCHANGE_KINDS),
    topic: z.string(),
    note: z.string().nullable(),
    startsAt: z.string().nullable().meta({ description: 'A day, or a minute in UTC; null: no date' }),
    link: z.string().nullable(),
    languages: z.array(z.string()),
    threatIds: z.array(WordId),
    capacityIds: z.array(WordId),
    country: CountryCode.nullable(),
    outcome: z.string().nullable().meta({ description: 'What came of it' }),
    openedOn: Day,
    host: MemberName.meta({ description: 'Null: the network itself' }),
    case: z.strictObject({ id: Id, title: z.string() }).nullable(),
  })
  .meta({ id: 'Exchange' });

const Lesson = z
  .strictObject({
    id: Id,
    text: z.string(),
    learnedOn: Day,
    member: MemberName.meta({ description: 'Who learned it; null: nobody says so' }),
    case: z.strictObject({ id: Id, title: z.string() }).nullable(),
    exchange: z.strictObject({ id: Id, topic: z.string() }).nullable(),
    edit: Edit,
    mayRemove: z.boolean(),
  })
  .meta({ id: 'Lesson' });

const mayWrite = z.boolean().meta({ description: 'Whether you may add one' });

export const ExchangesAnswer = z
  .strictObject({
    today: Day.meta({ description: 'UTC' }),
    ahead: z.array(ExchangeShown).meta({ description: 'The soonest first, those without a date last' }),
    past: z.array(ExchangeShown).meta({ description: 'The latest first' }),
    mayWrite,
  })
  .meta({ id: 'Exchanges' });

export const ExchangeAnswer = z
  .strictObject({
    today: Day.meta({ description: 'UTC' }),
    exchange: ExchangeShown,
    isOver: z.boolean(),
    lessons: z.array(Lesson),
    edit: Edit,
    mayRemove: z.boolean(),
    mayWrite,
  })
  .meta({ id: 'OneExchange' });

export const LessonsAnswer = z
  .strictObject({ lessons: z.array(Lesson).meta({ description: 'The latest first' }), mayWrite })
  .meta({ id: 'Lessons' });

export const SavedExchangeAnswer = z.strictObject({ id: Id }).meta({ id: 'SavedExchange' });
