/** The forms that a cell's text can be held to, and what is wrong where it has another. */
import * as z from 'zod';
import { CountryCode, OtherName, RegisterId, WordId } from '../../fields.ts';
import { ID_PATTERN } from '../../id.ts';
import type { ProblemCode } from './file-problem.ts';

export type CellForm = { schema: z.ZodType<string>; problem: ProblemCode };

export const RECORD_ID: CellForm = { schema: z.string().regex(ID_PATTERN), problem: 'bad-id' };
export const WORD_ID: CellForm = { schema: WordId, problem: 'bad-id' };
export const COUNTRY_CODE: CellForm = { schema: CountryCode, problem: 'bad-id' };
export const OTHER_NAME: CellForm = { schema: OtherName, problem: 'bad-text' };
export const REGISTER_ID: CellForm = { schema: RegisterId, problem: 'bad-id' };
/** ISO 3166-1 alpha-3. */
export const ALPHA_3: CellForm = { schema: z.string().regex(/^[A-Z]{3}$/), problem: 'bad-id' };
/** UN M49. */
export const AREA_CODE: CellForm = { schema: z.string().regex(/^\d{3}$/), problem: 'bad-id' };
/** Two letters of ISO 639-1, or three for the many languages that have none. */
export const LANGUAGE: CellForm = { schema: z.string().regex(/^[a-z]{2,3}$/), problem: 'not-a-language' };
/** A day, a month or a year, as far as it is known. */
export const DATE: CellForm = {
  schema: z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]),
  problem: 'bad-date',
};
export const DAY: CellForm = { schema: z.iso.date(), problem: 'bad-date' };
/** A day, or a minute of it in UTC. */
export const TIME: CellForm = {
  schema: z.union([z.iso.date(), z.string().regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\dZ$/)]),
  problem: 'bad-date',
};
export const WEB_PAGE: CellForm = { schema: z.url({ protocol: /^https?$/ }), problem: 'bad-url' };
