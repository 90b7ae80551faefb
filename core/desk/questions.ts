/** What coordinators ask of their desk, and what anybody may ask about a listed organisation. */
import * as z from 'zod';
import { CountryCode } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { CLAIM_KINDS, CLAIM_OUTCOMES, MEMBER_KINDS, SECTORS, VISIBILITIES } from '../vocabulary.ts';
import { LONGEST_CLAIM, LONGEST_CONTACT } from './limits.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
const Line = z.string().trim().min(1).max(200);
const WebPage = z.url({ protocol: /^https?$/ }).max(500);
const PartOfDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]);

export const AboutMember = z.strictObject({ memberId: Id });

export const MergeQuestion = z.strictObject({ keepId: Id, mergeId: Id });
export type MergeQuestion = z.infer<typeof MergeQuestion>;
export const Merge = MergeQuestion.extend({
  fingerprint: z.string().max(100).meta({ description: 'As the preview gave it: what was seen is what is done' }),
});

/** An organisation as public sources describe it, and where that was read. */
export const ListMember = z.strictObject({
  name: Line,
  acronym: z.string().trim().min(1).max(40).nullable(),
  kind: z.enum(MEMBER_KINDS),
  sectors: z.array(z.enum(SECTORS)).max(SECTORS.length),
  description: z.string().trim().min(1).max(2000).nullable(),
  website: WebPage.nullable(),
  countries: z.array(CountryCode).max(250).meta({ description: 'Where it is reported active' }),
  source: z.strictObject({
    title: Line,
    publisher: Line,
    licence: Line,
    url: WebPage.nullable(),
    date: PartOfDate.meta({ description: 'As the source gives it: 2024, 2024-05 or 2024-05-31' }),
  }),
  visibility: z.enum(VISIBILITIES).default('private'),
});
export type ListMember = z.infer<typeof ListMember>;

export const MakeClaim = z.strictObject({
  memberId: Id,
  kind: z.enum(CLAIM_KINDS),
  words: z.string().trim().min(1).max(LONGEST_CLAIM),
  contact: z.string().trim().min(1).max(LONGEST_CONTACT),
});

export const ClaimsPage = z.strictObject({
  skip: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000)
    .default(0)
    .meta({ description: 'So many of the oldest are left out' }),
});

export const DecideClaim = z.strictObject({ id: Id, outcome: z.enum(CLAIM_OUTCOMES) });
