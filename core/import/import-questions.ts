/** What can be asked about imports: they are staged in slices, applied as one, and undone as one. */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';
import { OneLine } from '../plain-text.ts';
import { VISIBILITIES } from '../vocabulary.ts';
import { FILE_FORMATS, SHEET_USES } from './book.ts';
import { COLUMN_USES } from './mapping.ts';
import { ImportStep, MOST_STEPS, MOST_STEPS_A_SLICE } from './steps.ts';

/** *stated*: each record at the level that the file states for it. */
export const IMPORT_LEVELS = [...VISIBILITIES, 'stated'] as const;
export type ImportLevel = (typeof IMPORT_LEVELS)[number];

/** *staged*: its steps arrive, or wait. What is discarded is gone. */
export const IMPORT_STATES = ['staged', 'applied', 'undone'] as const;

/** An account may have so many waiting, so that forgotten ones do not pile up. */
export const MOST_STAGED = 5;
export const MOST_MAPPINGS = 60;
const LONGEST_MAPPING = 200_000;

const Id = z.string().regex(ID_PATTERN);

export const BeginImport = z.strictObject({
  id: Id.meta({ description: '26 random characters, chosen by who asks: asked again with them, nothing changes' }),
  label: OneLine.min(1).max(200).meta({ description: 'Such as the name of the file, for the list of imports' }),
  format: z.enum(FILE_FORMATS),
  level: z.enum(IMPORT_LEVELS).meta({ description: 'Who may see what it adds' }),
  count: z.int().min(1).max(MOST_STEPS).meta({ description: 'How many steps there will be' }),
});
export type BeginImport = z.infer<typeof BeginImport>;

export const SendSteps = z.strictObject({
  id: Id,
  from: z.int().min(0).max(MOST_STEPS).meta({ description: 'The place of the first of these steps, from 0 on' }),
  steps: z.array(ImportStep).min(1).max(MOST_STEPS_A_SLICE),
});

export const AboutImport = z.strictObject({ id: Id });

export const LevelOfImport = z.strictObject({ id: Id, level: z.enum(VISIBILITIES) });

const Header = z.string().max(10_000);
const SheetMapping = z.strictObject({
  use: z.enum(SHEET_USES),
  columns: z.array(z.enum(COLUMN_USES).nullable()).max(1000),
  values: z.record(Header, z.record(Header, z.string().max(1000).nullable())),
  fixed: z.partialRecord(z.enum(COLUMN_USES), z.string().max(1000)),
});

/** As a person changes it, and as a file holds it that the command takes. */
export const GivenMapping = z.strictObject({ sheets: z.array(SheetMapping).max(200) });

export const SaveMapping = z.strictObject({
  fingerprint: z.string().min(1).max(200).meta({ description: 'By which files of the same columns are known again' }),
  mapping: GivenMapping.refine(
    (mapping) => JSON.stringify(mapping).length <= LONGEST_MAPPING,
    'this mapping is too long to be kept',
  ),
});
export type SaveMapping = z.infer<typeof SaveMapping>;
