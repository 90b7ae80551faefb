/** The shape of the answer about helplines, for those who keep them. */
import * as z from 'zod';
import { CountryCode, LanguageCode, WordId } from '#core/fields.ts';
import { Day, Id } from './shared.ts';

export const HelplinesAnswer = z
  .strictObject({
    helplines: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        covers: z.string(),
        threatIds: z.array(WordId),
        languages: z.array(LanguageCode),
        countries: z.array(CountryCode),
        isAlwaysOpen: z.boolean(),
        hours: z.string().nullable(),
        reach: z.string(),
        url: z.string().nullable(),
        checkedOn: Day,
        goodUntil: Day.meta({ description: 'The last day on which it is shown if nobody checks it again' }),
        isShown: z.boolean(),
        fingerprint: z.string(),
      }),
    ),
  })
  .meta({ id: 'Helplines' });

export const HelplineAddedAnswer = z.strictObject({ id: Id }).meta({ id: 'HelplineAdded' });
