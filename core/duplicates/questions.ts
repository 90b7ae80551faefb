/** What coordinators say of entries that may be here twice. */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });

export const KeepApart = z
  .strictObject({ oneId: Id, otherId: Id })
  .refine(({ oneId, otherId }) => oneId !== otherId, 'these are one and the same entry');

export const UndoMerge = z.strictObject({ id: Id });
