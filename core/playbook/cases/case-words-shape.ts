/**
 * The words of a case as they come in. Loose where typing has only begun, so that a draft can be kept at any moment: what
 * is still missing is said by `lacksOf` before anybody else gets to see it.
 */
import * as z from 'zod';
import { CountryCode, WordId } from '../../fields.ts';
import { ID_PATTERN } from '../../id.ts';
import { Lines, OneLine } from '../../plain-text.ts';
import { CASE_KINDS, CASE_LINK_KINDS, DIMENSIONS, SOLIDARITY_REACHES } from '../../playbook-vocabulary.ts';
import { VISIBILITIES } from '../../vocabulary.ts';
import type { CaseWords } from './case-words.ts';
import {
  LONGEST_LINE,
  LONGEST_LINK,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_LINKS,
  MOST_NAMED,
  MOST_WORDS,
} from './limits.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
const Text = Lines.max(LONGEST_TEXT);
const WhenText = OneLine.max(20).meta({ description: 'A year, a month as 2024-05, or a day; empty: not stated' });
const Words = z.array(WordId).max(MOST_WORDS);
const Level = z.enum(VISIBILITIES);
const Levels = z.strictObject({
  actor: Level,
  trigger: Level,
  response: Level,
  outcomes: Level,
  challenges: Level,
  lessons: Level,
  links: Level,
});

export const CaseWordsShape = z.strictObject({
  title: OneLine.max(LONGEST_TITLE),
  kind: z.enum(CASE_KINDS),
  isAnonymous: z.boolean().meta({ description: 'Told without the names of whoever acted' }),
  actor: OneLine.max(LONGEST_LINE).meta({ description: 'Who acted, in your own words' }),
  country: CountryCode.nullable(),
  area: z
    .string()
    .regex(/^\d{3}$/)
    .nullable()
    .meta({ description: 'M49, where it was in many countries' }),
  began: WhenText,
  ended: WhenText,
  published: WhenText.meta({ description: 'When the original text came out; empty: there is none' }),
  trigger: Text.meta({ description: 'What happened' }),
  response: Text.meta({ description: 'What was done' }),
  outcomes: Text.meta({ description: 'What came of it' }),
  challenges: Text.meta({ description: 'What was hard' }),
  lessons: Text.meta({ description: 'What others can learn from it' }),
  solidarity: z.enum(SOLIDARITY_REACHES).nullable(),
  dimensions: z.array(z.enum(DIMENSIONS)).max(DIMENSIONS.length),
  url: OneLine.max(LONGEST_LINK).meta({ description: 'The original text' }),
  links: z
    .array(
      z.strictObject({
        kind: z.enum(CASE_LINK_KINDS),
        url: OneLine.max(LONGEST_LINK),
        label: OneLine.max(LONGEST_LINE),
      }),
    )
    .max(MOST_LINKS),
  threatIds: Words,
  playIds: Words,
  capacityIds: Words,
  coalitionId: Id.nullable().meta({ description: 'Whose response it was' }),
  namedIds: z.array(Id).max(MOST_NAMED).meta({ description: 'Who is named in it, besides whoever writes it' }),
  visibility: Level.meta({ description: 'Who may read it; private: nobody else yet' }),
  levels: Levels.meta({ description: 'Of its parts; the narrower of this and the whole holds' }),
});

/** Whether two say the same, so that saving again asks nobody anew. */
export function isSameCase(one: CaseWords, other: CaseWords): boolean {
  return JSON.stringify(CaseWordsShape.parse(one)) === JSON.stringify(CaseWordsShape.parse(other));
}
