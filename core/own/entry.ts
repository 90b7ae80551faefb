/** An entry as its editor writes it: every field with its level, and what belongs to it. Bounded in shape, not yet checked. */
import * as z from 'zod';
import { CountryCode, LevelNumber, OtherName, RegisterId, WordId } from '../fields.ts';
import { Lines, OneLine } from '../plain-text.ts';
import {
  AVAILABILITIES,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  REQUEST_LIMITS,
  SECTORS,
  STANCES,
  URGENCIES,
  VISIBILITIES,
} from '../vocabulary.ts';

const MOST_RECORDS = 300;
const MOST_WORDS = 60;
/** Of the whole entry as JSON, so that it fits into one row. */
const LONGEST_ENTRY = 400_000;

const Visibility = z.enum(VISIBILITIES).meta({ description: 'Never wider than that of the whole entry' });
const Note = Lines.max(1000).nullable();

const Presence = z.strictObject({ country: CountryCode, kind: z.enum(PRESENCE_KINDS), visibility: Visibility });

const Offer = z.strictObject({
  capacityId: WordId,
  level: LevelNumber.nullable(),
  country: CountryCode.nullable().meta({ description: 'The one country it holds for; null: wherever you work' }),
  note: Note,
  conditions: Note.meta({ description: 'What you ask in return or rule out' }),
  visibility: Visibility,
});

const Need = z.strictObject({
  capacityId: WordId,
  urgency: z.literal([...URGENCIES]),
  note: Note,
  visibility: Visibility.meta({ description: 'Never public' }),
});

export const Entry = z
  .strictObject({
    name: OneLine.max(200),
    acronym: OneLine.max(40).nullable(),
    kind: z.enum(MEMBER_KINDS),
    sectors: z.array(z.enum(SECTORS)).max(SECTORS.length),
    visibility: z.enum(VISIBILITIES).meta({ description: 'Of the whole entry' }),
    description: Lines.max(4000).nullable(),
    descriptionVisibility: Visibility,
    website: OneLine.max(1000).nullable(),
    websiteVisibility: Visibility,
    aliases: z.array(OtherName).max(MOST_WORDS).meta({ description: 'Other names under which it is known' }),
    aliasesVisibility: Visibility,
    identifiers: z
      .array(RegisterId)
      .max(MOST_WORDS)
      .meta({ description: 'Never required: one can tell who a hidden group is' }),
    identifiersVisibility: Visibility,
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(MOST_WORDS),
    languagesVisibility: Visibility,
    availability: z.enum(AVAILABILITIES).nullable(),
    availabilityVisibility: Visibility,
    reach: z.array(z.string().regex(/^\d{3}$/)).max(MOST_WORDS),
    reachVisibility: Visibility,
    stance: z.enum(STANCES).nullable(),
    stanceVisibility: Visibility,
    requestLimit: z.int().min(REQUEST_LIMITS[0]).max(REQUEST_LIMITS[9]).nullable(),
    requestLimitVisibility: Visibility,
    presences: z.array(Presence).max(MOST_RECORDS),
    offers: z.array(Offer).max(MOST_RECORDS),
    needs: z.array(Need).max(MOST_RECORDS),
  })
  .refine((entry) => JSON.stringify(entry).length <= LONGEST_ENTRY, 'the entry as a whole is too long')
  .meta({ id: 'Entry' });
export type Entry = z.infer<typeof Entry>;
