/** What can be asked about responding to something that happened. Nothing is required but what it was. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '../../fields.ts';
import { MOST_NEEDS } from './limits.ts';

export const RespondQuestion = z
  .strictObject({
    threatId: WordId.meta({ description: 'id of a threat or an opening, such as raids' }),
    country: CountryCode.nullable().default(null),
    needs: z
      .array(z.strictObject({ capacityId: WordId, minLevel: LevelNumber.default(1) }))
      .max(MOST_NEEDS)
      .default([])
      .meta({ description: 'What the response takes: who has it is answered for each' }),
  })
  .meta({ id: 'RespondQuestion' });

export type RespondQuestion = z.infer<typeof RespondQuestion>;
