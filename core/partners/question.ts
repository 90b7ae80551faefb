/** What can be asked when looking for a partner. */
import * as z from 'zod';
import { CountryCode, LanguageCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { SECTORS } from '../vocabulary.ts';

export const PartnerQuestion = z
  .strictObject({
    capacities: z
      .array(z.strictObject({ capacityId: WordId, minLevel: LevelNumber.optional() }))
      .max(40)
      .default([])
      .meta({ description: 'What is sought. With a seeker and none given, the seeker’s own needs.' }),
    country: CountryCode.optional(),
    language: LanguageCode.optional().meta({ description: 'ISO 639, such as fr' }),
    sector: z.enum(SECTORS).optional(),
    seekerId: z.string().regex(ID_PATTERN).optional().meta({ description: 'The member for whom a partner is sought' }),
    limit: z.int().min(1).max(200).default(50),
  })
  .meta({ id: 'PartnerQuestion' });

export type PartnerQuestion = z.infer<typeof PartnerQuestion>;
