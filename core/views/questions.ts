/** What can be asked about views of the map that are kept, and stories of several. */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';
import { MOST_STEPS, VIEW_LEVELS } from './limits.ts';

const Step = z.strictObject({
  title: z
    .string()
    .trim()
    .max(120)
    .meta({ description: 'The heading of this step; may be empty where it is the only one' }),
  text: z.string().trim().max(4000).meta({ description: 'Plain words; an empty line begins a paragraph' }),
  fragment: z.string().max(2000).meta({ description: 'Of the page of the map: what this step shows' }),
});
export type Step = z.infer<typeof Step>;

const Steps = z.array(Step).min(1).max(MOST_STEPS).meta({ description: 'One is a view, several are a story' });

const Told = z.strictObject({
  title: z.string().trim().min(1).max(120),
  note: z.string().trim().max(1000),
  steps: Steps,
});

export const SaveView = Told.extend({
  visibility: z.enum(VIEW_LEVELS),
  fingerprint: z
    .string()
    .max(100)
    .nullable()
    .meta({ description: 'What /api/views/seen gave to somebody without an account; for public ones only' }),
});
export type SaveView = z.infer<typeof SaveView>;

export const ChangeView = SaveView.extend({ id: z.string().regex(ID_PATTERN) });

/** What somebody sees of a view before it is kept. */
export const SeeView = Told;
export type SeeView = z.infer<typeof SeeView>;
