/** What every list with pages is asked. */
import * as z from 'zod';

export const PAGE_QUERY = {
  after: z.string().max(2000).optional().meta({ description: '`next` of the page before' }),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(500))
    .default(100)
    .meta({ description: 'How many a page, 1 to 500' }),
};
