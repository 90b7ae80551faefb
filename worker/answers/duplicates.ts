/** The shapes of the answers about entries that may be here twice. */
import * as z from 'zod';
import { SAME_REASONS } from '#core/import/difference.ts';
import { STANDINGS } from '#core/vocabulary.ts';
import { Day, Id } from './shared.ts';

const Named = z.strictObject({ id: Id, name: z.string(), standing: z.enum(STANDINGS) });

export const DuplicatesAnswer = z
  .strictObject({
    suggestions: z.array(
      z.strictObject({
        stays: Named.meta({ description: 'Which of the two a merge would let stay' }),
        goes: Named,
        because: z.array(
          z.strictObject({ reason: z.enum(SAME_REASONS), value: z.string().meta({ description: 'What they share' }) }),
        ),
        surety: z.number().meta({ description: '0 to 1: how often entries that look so alike are one' }),
      }),
    ),
    total: z.int().meta({ description: 'With those that are left out, as there are too many' }),
    merged: z
      .array(
        z.strictObject({
          id: Id,
          stayed: z.strictObject({ id: Id, name: z.string() }),
          went: z.string(),
          mergedOn: Day,
          undoUntil: Day,
        }),
      )
      .meta({ description: 'Merges that can be undone' }),
  })
  .meta({ id: 'Duplicates' });

export const MergeUndoneAnswer = z
  .strictObject({ status: z.literal('done'), id: Id.meta({ description: 'Of the entry that came back' }) })
  .meta({ id: 'MergeUndone' });
