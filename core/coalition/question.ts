/** What can be asked when forming a coalition. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';

export const CoalitionQuestion = z
  .strictObject({
    country: CountryCode,
    needs: z
      .array(
        z.strictObject({
          capacityId: WordId,
          minLevel: LevelNumber.default(1),
          count: z.int().min(1).max(3).default(1).meta({ description: 'By how many members it must be held' }),
        }),
      )
      .min(1)
      .max(40),
    fromOutside: z.boolean().default(true).meta({
      description: 'Also members who are not in the country but say that they can help there',
    }),
    include: z.array(z.string().regex(ID_PATTERN)).max(40).default([]),
    exclude: z.array(z.string().regex(ID_PATTERN)).max(200).default([]),
  })
  .meta({ id: 'CoalitionQuestion' });

export type CoalitionQuestion = z.infer<typeof CoalitionQuestion>;
