/** What of a network somebody wants to take away, and as what. */
import * as z from 'zod';
import { CountryCode, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { SECTORS } from '../vocabulary.ts';
import { EXPORT_FORMATS } from './formats.ts';

/** As many as fit into a question. */
const MOST_MEMBERS = 100_000;

export const ExportQuestion = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  memberIds: z
    .array(z.string().regex(ID_PATTERN))
    .max(MOST_MEMBERS)
    .nullable()
    .default(null)
    .meta({ description: 'Those that are wanted, of whom the ones that you can see come; null: all that you can see' }),
  filter: z
    .strictObject({
      country: CountryCode.optional(),
      sector: z.enum(SECTORS).optional(),
      capacity: WordId.optional(),
    })
    .default({})
    .meta({ description: 'Of these, the ones that fit, as in /api/members' }),
});
export type ExportQuestion = z.infer<typeof ExportQuestion>;
