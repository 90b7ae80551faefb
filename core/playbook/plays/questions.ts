/** What coordinators say about the words of the network: what members face, what they do about it, what that takes. */
import * as z from 'zod';
import { LevelNumber, WordId } from '../../fields.ts';
import { THREAT_KINDS } from '../../playbook-vocabulary.ts';
import { CAPACITY_KINDS } from '../../vocabulary.ts';
import { LONGEST_LABEL, LONGEST_SUMMARY, MOST_TAKEN, MOST_THREATS } from './limits.ts';

const Label = z.string().trim().min(1).max(LONGEST_LABEL);

const GivenLabels = z
  .strictObject({
    en: Label,
    fr: Label.optional(),
    es: Label.optional(),
    ar: Label.optional(),
    ru: Label.optional(),
  })
  .meta({ description: 'English is what a word is known by where a language has none' });

const ThreatWord = z.strictObject({
  kind: z.literal('threat'),
  labels: GivenLabels,
  threatKind: z.enum(THREAT_KINDS).meta({ description: 'An opening is a change for the better' }),
});

const PlayWord = z.strictObject({
  kind: z.literal('play'),
  labels: GivenLabels,
  summary: z.string().trim().min(1).max(LONGEST_SUMMARY).nullable(),
  takes: z
    .array(z.strictObject({ capacityId: WordId, minLevel: LevelNumber, count: LevelNumber }))
    .max(MOST_TAKEN)
    .meta({ description: 'The capacities that it takes, at which level, by how many members' }),
  threatIds: z.array(WordId).max(MOST_THREATS).meta({ description: 'What it answers' }),
});

const CapacityWord = z.strictObject({
  kind: z.literal('capacity'),
  labels: GivenLabels,
  capacityKind: z.enum(CAPACITY_KINDS),
});

/** What is said of a word: all of it, in the place of what was said before. */
export const GivenWord = z.discriminatedUnion('kind', [ThreatWord, PlayWord, CapacityWord]);
export type GivenWord = z.infer<typeof GivenWord>;

export const WORD_KINDS = ['threat', 'play', 'capacity'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export const AddWord = z.strictObject({ word: GivenWord }).meta({ id: 'AddWord' });
export const ChangeWord = z.strictObject({ id: WordId, word: GivenWord }).meta({ id: 'ChangeWord' });
export const RetireWord = z
  .strictObject({
    kind: z.enum(WORD_KINDS),
    id: WordId,
    isRetired: z.boolean().meta({ description: 'True: no longer offered to choose; false: offered again' }),
  })
  .meta({ id: 'RetireWord' });
export type RetireWord = z.infer<typeof RetireWord>;
