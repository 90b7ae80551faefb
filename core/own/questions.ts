/** What the editor of a member can ask about its own entry. */
import * as z from 'zod';
import { AUDIENCES } from './audience.ts';
import { Entry } from './entry.ts';

const Revision = z.string().regex(/^[a-z0-9]{1,26}$/);

export const SeenAs = z.strictObject({ audience: z.enum(AUDIENCES) });
export const SaveDraft = z.strictObject({
  entry: Entry,
  revision: Revision.meta({ description: 'The revision of the entry that the draft started from' }),
});
export const Preview = z.strictObject({ entry: Entry });
export const Save = z.strictObject({
  entry: Entry,
  fingerprint: z.string().max(100).nullable().meta({
    description: 'Of the preview of exactly this; may be null where nobody new sees anything',
  }),
});
