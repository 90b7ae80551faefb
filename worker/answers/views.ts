/** The shapes of the answers about views of the map that are kept. */
import * as z from 'zod';
import { VIEW_LEVELS } from '#core/views/limits.ts';
import { Day, Id } from './shared.ts';

const Listed = z.strictObject({
  id: Id,
  title: z.string(),
  note: z.string(),
  visibility: z.enum(VIEW_LEVELS).meta({ description: 'Who may open it' }),
  since: Day.meta({ description: 'Since when it is open to them' }),
  stepCount: z.int(),
  isOwn: z.boolean(),
  canRemove: z.boolean(),
});

const Steps = z.array(
  z.strictObject({
    title: z.string(),
    text: z.string(),
    fragment: z.string().meta({ description: 'Of the page of the map, without what you cannot see' }),
  }),
);

export const ViewsAnswer = z
  .strictObject({ views: z.array(Listed).meta({ description: 'By title' }) })
  .meta({ id: 'Views' });

export const ViewAnswer = Listed.extend({
  steps: Steps,
  revision: z.string().nullable().meta({ description: 'For If-Match; null where it is not yours to change' }),
}).meta({ id: 'View' });

export const SavedViewAnswer = z.strictObject({ id: Id }).meta({ id: 'SavedView' });

export const SeenViewAnswer = z
  .strictObject({
    steps: Steps,
    fingerprint: z.string().meta({ description: 'To publish exactly this, if nobody was signed in who asked' }),
  })
  .meta({ id: 'SeenView' });
