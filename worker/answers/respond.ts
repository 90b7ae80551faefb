/** The shape of the answer about responding to something that happened. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '#core/fields.ts';
import { THREAT_KINDS } from '#core/playbook-vocabulary.ts';
import { PRESENCE_KINDS } from '#core/vocabulary.ts';
import { LabelsAnswer, MemberBrief, SourceAnswer } from './network.ts';
import { Id } from './shared.ts';
import { TakenAnswer } from './words.ts';

const PlayAnswer = z.strictObject({
  id: WordId,
  labels: LabelsAnswer,
  summary: z.string().nullable(),
  isSuggested: z.boolean().meta({ description: 'The words of the network name it for this; otherwise cases alone do' }),
  caseIds: z.array(Id).meta({ description: 'Cases of this, of those you can see, in which it was used' }),
  takes: z.array(TakenAnswer),
});

const HolderAnswer = z.strictObject({
  member: MemberBrief,
  level: LevelNumber.nullable().meta({ description: 'null: its source states none' }),
  place: z
    .enum([...PRESENCE_KINDS, 'from-outside'])
    .nullable()
    .meta({ description: 'null: no country was asked for' }),
});

const HoldingAnswer = z.strictObject({
  capacityId: WordId,
  minLevel: LevelNumber,
  counts: z.strictObject({ 1: z.int(), 2: z.int(), 3: z.int(), unstated: z.int() }),
  belowCount: z.int().meta({ description: 'How many more offer it, below the level asked for or without one' }),
  first: z.array(HolderAnswer),
});

export const RespondAnswer = z
  .strictObject({
    threat: z.strictObject({
      id: WordId,
      kind: z.enum(THREAT_KINDS),
      labels: LabelsAnswer,
      isRetired: z.boolean(),
    }),
    plays: z.array(PlayAnswer),
    cases: z
      .array(
        z.strictObject({
          id: Id,
          title: z.string(),
          country: CountryCode.nullable(),
          nearness: z.enum(['country', 'region', 'elsewhere']),
          year: z.string().nullable(),
        }),
      )
      .meta({ description: 'Those of the country first, then of its region; the newest first' }),
    tookInCases: z.array(z.strictObject({ capacityId: WordId, caseCount: z.int() })),
    holdings: z.array(HoldingAnswer).meta({ description: 'For each need asked about, in the same order' }),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Respond' });
