/** The shape of the words that coordinators extend. */
import * as z from 'zod';
import { LevelNumber, WordId } from '#core/fields.ts';
import { THREAT_KINDS } from '#core/playbook-vocabulary.ts';
import { CAPACITY_KINDS } from '#core/vocabulary.ts';
import { LabelsAnswer } from './network.ts';

const Word = z.strictObject({
  id: WordId,
  labels: LabelsAnswer,
  isRetired: z.boolean().meta({ description: 'No longer offered to choose; what refers to it keeps its label' }),
  revision: z.string().meta({ description: 'Sent as If-Match with a change' }),
});

export const TakenAnswer = z.strictObject({
  capacityId: WordId,
  minLevel: LevelNumber,
  count: LevelNumber.meta({ description: 'By how many members it should be held' }),
});

export const WordsAnswer = z
  .strictObject({
    threats: z.array(Word.extend({ threatKind: z.enum(THREAT_KINDS) })),
    plays: z.array(
      Word.extend({ summary: z.string().nullable(), takes: z.array(TakenAnswer), threatIds: z.array(WordId) }),
    ),
    capacities: z.array(Word.extend({ capacityKind: z.enum(CAPACITY_KINDS) })),
  })
  .meta({ id: 'Words' });

export const AddedWordAnswer = z
  .strictObject({ id: WordId.meta({ description: 'Made from the English label' }) })
  .meta({ id: 'AddedWord' });
