/** What can be asked of the audit. */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';

/** How many entries are read at a time. */
export const AUDIT_PAGE = 50;

export const AuditPage = z.strictObject({
  after: z.string().regex(ID_PATTERN).optional().meta({ description: 'The entry at which the page before ended' }),
});
