/** The shapes of the answers about an editor's own entry. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '#core/fields.ts';
import { Entry } from '#core/own/entry.ts';
import { FACT_FIELDS } from '#core/own/facts.ts';
import { PRESENCE_KINDS, STANDINGS, URGENCIES } from '#core/vocabulary.ts';
import { MemberAnswer } from './network.ts';
import { Day, Id, Moment } from './shared.ts';

export const OwnAnswer = z
  .strictObject({
    id: Id,
    entry: Entry,
    revision: z.string().meta({ description: 'Sent back as If-Match, in quotes; the ETag will do as well' }),
    standing: z.enum(STANDINGS),
    confirmedOn: Day.nullable().meta({ description: 'When its editors last said that all is still correct' }),
    isDue: z.boolean().meta({ description: 'Whether that is a year ago, or never was' }),
    vouchedOn: Day.nullable(),
    hiddenAt: Moment.nullable().meta({ description: 'Since when nobody but its editors sees it' }),
    draft: z
      .strictObject({
        entry: Entry,
        revision: z.string().meta({ description: 'The revision that it started from' }),
        isOutdated: z.boolean().meta({ description: 'Whether somebody published something else since then' }),
      })
      .nullable()
      .meta({ description: 'Of this account; nobody else sees it' }),
  })
  .meta({ id: 'Own' });

const FactAnswer = z
  .discriminatedUnion('about', [
    z.strictObject({
      about: z.literal('field'),
      field: z.enum(FACT_FIELDS),
      value: z.union([z.string(), z.number()]),
    }),
    z.strictObject({ about: z.literal('presence'), country: CountryCode, kind: z.enum(PRESENCE_KINDS) }),
    z.strictObject({
      about: z.literal('offer'),
      capacityId: WordId,
      level: LevelNumber.nullable(),
      country: CountryCode.nullable(),
      note: z.string().nullable(),
      conditions: z.string().nullable(),
    }),
    z.strictObject({
      about: z.literal('need'),
      capacityId: WordId,
      urgency: z.literal([...URGENCIES]),
      note: z.string().nullable(),
    }),
  ])
  .meta({ id: 'Fact' });

const AudienceChanges = z.strictObject({
  shown: z.array(FactAnswer).meta({ description: 'What they would newly see' }),
  hidden: z.array(FactAnswer).meta({ description: 'What they would see no longer' }),
});

export const PreviewAnswer = z
  .strictObject({
    revision: z.string().meta({ description: 'The revision that the entry is compared with' }),
    changes: z.strictObject({ public: AudienceChanges, network: AudienceChanges, coalition: AudienceChanges }),
    fingerprint: z.string().meta({ description: 'Of exactly these changes; saving them asks for it' }),
  })
  .meta({ id: 'Preview' });

export const SeenAsAnswer = z
  .strictObject({
    member: MemberAnswer.shape.member
      .nullable()
      .meta({ description: 'Null: they do not learn that there is an entry' }),
  })
  .meta({ id: 'SeenAs' });
