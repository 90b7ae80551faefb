/** What can be asked about hiding a member. */
import * as z from 'zod';

export const HideWithCode = z.strictObject({
  code: z.string().max(100).meta({ description: 'A code made beforehand; spaces, hyphens and capitals do not matter' }),
});

export const AddHideCode = z.strictObject({
  label: z.string().trim().min(1).max(60).meta({ description: 'Who has it, or where it lies' }),
});
