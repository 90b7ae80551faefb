/** What can be asked about losing members. */
import * as z from 'zod';
import { CountryCode } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';

const Id = z.string().regex(ID_PATTERN);
const Country = CountryCode.nullable().default(null);

export const WhatIfQuestion = z
  .strictObject({
    memberIds: z.array(Id).min(1).max(20).meta({ description: 'Who would be gone, all of them together' }),
    country: Country.meta({ description: 'Where capacities are looked at; null: wherever they are present' }),
  })
  .meta({ id: 'WhatIfQuestion' });

export type WhatIfQuestion = z.infer<typeof WhatIfQuestion>;

export const WorstLossQuestion = z
  .strictObject({
    country: Country.meta({ description: 'Only who is there or can help there, and what that does to it' }),
    coalitionId: Id.nullable().default(null).meta({ description: 'Only its members, and what they are to each other' }),
  })
  .meta({ id: 'WorstLossQuestion' });
