/** The shapes of the answers about alerts. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { Day, Id, MemberName } from './shared.ts';

const Told = {
  id: Id,
  country: CountryCode,
  threatIds: z.array(WordId).meta({ description: 'Threats, or openings where something got better' }),
  title: z.string(),
  text: z.string().nullable(),
  happenedOn: z.string().meta({ description: 'A day, or a part of one' }),
  url: z.string().nullable(),
  verifiedOn: Day.nullable().meta({ description: 'Null: no coordinator has vouched for it yet, and few see it' }),
  isCurrent: z.boolean().meta({ description: 'Whether it happened within the last ninety days' }),
};

export const AlertAnswer = z
  .strictObject({
    ...Told,
    isOwn: z.boolean().meta({ description: 'Whether your organisation told it. Whose others are, nobody is told' }),
    sourceId: z.string().nullable(),
  })
  .meta({ id: 'Alert' });

export const KeptAlertsAnswer = z
  .strictObject({
    alerts: z.array(
      z.strictObject({
        ...Told,
        level: z.enum(VISIBILITIES).meta({ description: 'Whom it is shown to once a coordinator has vouched for it' }),
        reporter: MemberName,
        reportedOn: Day.nullable(),
        returned: z
          .strictObject({ day: Day, words: z.string().nullable() })
          .nullable()
          .meta({ description: 'What a coordinator asked when it was sent back' }),
        fingerprint: z.string(),
      }),
    ),
  })
  .meta({ id: 'KeptAlerts' });

export const AlertToldAnswer = z.strictObject({ id: Id }).meta({ id: 'AlertTold' });
