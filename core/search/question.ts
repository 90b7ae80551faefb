/** What can be searched for in words. */
import * as z from 'zod';
import { wordsAsked } from './words.ts';

/** Each word takes a look at the whole index. */
const MOST_WORDS = 24;

/** Words as somebody types them: at least one letter or figure, in any script. */
export const SearchText = z
  .string()
  .max(200, { abort: true })
  .regex(/[\p{L}\p{N}]/u, { error: 'write at least one word' })
  .refine((text) => wordsAsked(text).length <= MOST_WORDS, { error: `write at most ${MOST_WORDS} words` })
  .meta({ description: 'Words in any language and script; accents and small typing errors do not matter' });

/** What a search finds. */
export const FOUND_KINDS = [
  'member',
  'capacity',
  'country',
  'threat',
  'play',
  'coalition',
  'case',
  'message',
  'exchange',
  'network',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export const SearchQuestion = z
  .strictObject({
    text: SearchText,
    kinds: z
      .array(z.enum(FOUND_KINDS))
      .min(1)
      .max(FOUND_KINDS.length)
      .optional()
      .meta({ description: 'What to look for; by default all' }),
    limit: z.int().min(1).max(50).default(10).meta({ description: 'At most so many of each kind' }),
  })
  .meta({ id: 'SearchQuestion' });

export type SearchQuestion = z.infer<typeof SearchQuestion>;
