/** The shapes of the answers about losing members. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { COALITION_STATUSES } from '#core/vocabulary.ts';
import { MemberBrief } from './network.ts';
import { Id } from './shared.ts';

const Seat = { country: CountryCode, capacityId: WordId };

const Named = z.array(MemberBrief).meta({ description: 'Every member that the answer names, by name' });

export const WhatIfAnswer = z
  .strictObject({
    lostIds: z.array(Id),
    capacities: z.strictObject({
      scarce: z
        .array(
          z.strictObject({
            ...Seat,
            before: z.int(),
            after: z.int(),
            isFromOutside: z.boolean().meta({ description: 'Nobody there holds it: these could bring it' }),
            lastId: Id.nullable().meta({ description: 'Whoever is the only one left to hold it' }),
            outside: z.int().meta({ description: 'How many could still bring it from outside' }),
          }),
        )
        .meta({ description: 'What nobody holds any more, then what only one still does' }),
      thinned: z.int().meta({ description: 'How many more are held by fewer, and still by two at least' }),
      nowhere: z.array(WordId).meta({ description: 'What nobody offers any more, anywhere' }),
    }),
    tieCount: z.int().meta({ description: 'How many pairs are no longer tied' }),
    orphanIds: z.array(Id).meta({ description: 'Who had ties and has none left' }),
    orphanThereIds: z.array(Id).meta({ description: 'Who keeps ties, and none of them in the country asked for' }),
    parts: z.strictObject({
      before: z.int().meta({ description: 'Parts of two members or more' }),
      after: z.int().meta({ description: 'The pieces in which they are then' }),
      apart: z
        .array(z.strictObject({ size: z.int(), memberIds: z.array(Id).meta({ description: 'At most 50, by name' }) }))
        .meta({ description: 'Pieces no longer with the largest of their part, at most 50, the larger first' }),
      apartCount: z.int(),
    }),
    coalitions: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        status: z.enum(COALITION_STATUSES),
        country: CountryCode.nullable(),
        before: z.int(),
        after: z.int(),
        losesConvenor: z.boolean(),
        capacityIds: z.array(WordId).meta({ description: 'What only the lost offered in it' }),
      }),
    ),
    distance: z
      .strictObject({
        pairs: z.int(),
        cutPairs: z.int().meta({ description: 'Pairs that can no longer reach one another' }),
        before: z.number().nullable().meta({ description: 'Ties between those who still can, in the mean' }),
        after: z.number().nullable(),
        countedFrom: z.int(),
        countable: z.int().meta({ description: 'Where larger than countedFrom, all of this is an estimate' }),
      })
      .meta({ description: 'Between human rights and humanitarian or development organisations' }),
    repair: z.strictObject({
      ties: z.strictObject({
        count: z.int().meta({ description: 'The fewest new ties that bring together what is parted' }),
        introductions: z
          .array(
            z.strictObject({
              oneId: Id,
              otherId: Id,
              throughIds: z.array(Id).meta({ description: 'Who of the lost is tied to both' }),
              kind: z.enum(['piece', 'alone']),
            }),
          )
          .meta({ description: 'At most 30 of them' }),
      }),
      members: z.strictObject({
        helpers: z.array(z.strictObject({ memberId: Id, brings: z.array(z.strictObject(Seat)) })),
        missing: z.array(z.strictObject(Seat)).meta({ description: 'What nobody says that it could bring' }),
        lowerBound: z.int(),
        proven: z.boolean().meta({ description: 'No fewer of those you can see bring as much' }),
      }),
    }),
    members: Named,
  })
  .meta({ id: 'WhatIf' });

const Losses = z.array(
  z.strictObject({
    memberIds: z.array(Id),
    capacities: z.int().meta({ description: 'Capacities that nobody holds any more, each country by itself' }),
    cutOff: z.int().meta({ description: 'Members no longer in the largest piece of what their part was' }),
    orphans: z.int().meta({ description: 'Members who had ties and have none left' }),
    harm: z.int().meta({ description: 'Twice the capacities, and the members cut off, and the orphans' }),
  }),
);

export const WorstLossAnswer = z
  .strictObject({
    singles: Losses.meta({ description: 'At most five, the worst first' }),
    pairs: Losses.meta({ description: 'At most five, the worst first' }),
    candidateCount: z.int().meta({ description: 'How many could be lost' }),
    pairedCount: z.int().meta({
      description: 'Every pair with one of so many was tried, those whose loss alone hurts most',
    }),
    members: Named,
  })
  .meta({ id: 'WorstLoss' });
