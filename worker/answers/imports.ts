/** The shapes of the answers about imports. */
import * as z from 'zod';
import { FILE_FORMATS } from '#core/import/book.ts';
import { IMPORT_LEVELS, IMPORT_STATES, SaveMapping } from '#core/import/import-questions.ts';
import { STEP_LISTS } from '#core/import/steps.ts';
import { Day, Id } from './shared.ts';

export const ImportAnswer = z
  .strictObject({
    id: Id,
    label: z.string(),
    format: z.enum(FILE_FORMATS),
    level: z.enum(IMPORT_LEVELS),
    state: z.enum(IMPORT_STATES),
    count: z.int().meta({ description: 'How many steps it has' }),
    arrived: z.int().meta({ description: 'How many of them are here; the next one is at this place' }),
    counts: z
      .array(z.strictObject({ list: z.enum(STEP_LISTS), do: z.enum(['add', 'change']), count: z.int() }))
      .meta({ description: 'What it says, not what was new by it' }),
    startedOn: Day,
    appliedOn: Day.nullable(),
    undoneOn: Day.nullable(),
    stayed: z.int().nullable().meta({
      description: 'How many of its entries an undo left there, as they changed since; null: it is not undone',
    }),
    isOwn: z.boolean(),
  })
  .meta({ id: 'Import' });

export const ImportsAnswer = z
  .strictObject({ imports: z.array(ImportAnswer).meta({ description: 'The newest first' }) })
  .meta({ id: 'Imports' });

export const StagedAnswer = z
  .strictObject({ arrived: z.int().meta({ description: 'How many steps are here; send on from this place' }) })
  .meta({ id: 'StagedSteps' });

export const MappingsAnswer = z.strictObject({ mappings: z.array(SaveMapping) }).meta({ id: 'ImportMappings' });
