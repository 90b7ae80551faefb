/** The public half of a key. */
import * as z from 'zod';

export const Recipient = z
  .string()
  .regex(/^age1[02-9ac-hj-np-z]{58}$/)
  .meta({ description: 'The public half of an age identity' });
