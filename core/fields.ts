/** The fields that questions, answers and files have in common. */
import * as z from 'zod';

export const LevelNumber = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2, such as KE' });
export const WordId = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .meta({ description: 'id of a capacity, such as legal-support' });
/** ISO 639-1, or three letters for the many languages that have no two. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/);
