/** The fields that questions, answers and files have in common. */
import * as z from 'zod';
import { OneLine } from './plain-text.ts';

export const LevelNumber = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2, such as KE' });
export const WordId = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .meta({ description: 'id of a capacity, such as legal-support' });
/** Another name of a member. Files part several by a stroke, so no name has one. */
export const OtherName = OneLine.max(200).regex(/^[^|]+$/);
/** An id in a register: its list as org-id.guide has it, and the number there. */
export const RegisterId = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9_]{2,12}-[^\s|]{1,60}$/)
  .meta({ description: 'id in a register, such as GB-CHC-123' });
/** ISO 639-1, or three letters for the many languages that have no two. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/);
