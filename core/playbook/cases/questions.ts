/** What can be asked about cases and their drafts. */
import * as z from 'zod';
import { ID_PATTERN } from '../../id.ts';
import { SearchText } from '../../search/question.ts';
import { CaseWordsShape } from './case-words-shape.ts';
import { NAMED_ANSWERS } from './drafts.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
const Sure = z.literal(true).meta({ description: 'That somebody looked at what others will see of exactly this' });

export const FindCases = z.strictObject({ text: SearchText });

export const SaveCaseDraft = z.strictObject({
  id: Id.nullable().meta({ description: 'Null: a new one. Of one that is there, the revision goes along as If-Match' }),
  words: CaseWordsShape,
});

export const ReleaseCase = z.strictObject({ id: Id, confirmed: Sure });

export const AnswerNaming = z.strictObject({ id: Id, answer: z.enum(NAMED_ANSWERS) });

export const EnterCase = z.strictObject({ words: CaseWordsShape, confirmed: Sure });
