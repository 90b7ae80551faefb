/** The shapes of the answers about who is suggested how often, and of what is suggested without being asked. */
import * as z from 'zod';
import { NEVER } from '#core/partners/exposure-report.ts';
import { GROUNDS } from '#core/partners/suggestions.ts';
import { AVAILABILITIES } from '#core/vocabulary.ts';
import { MemberBrief, SourceAnswer } from './network.ts';
import { PartnersAnswer } from './partners.ts';
import { Day, Id } from './shared.ts';

const Spread = z
  .strictObject({
    gini: z.number().meta({ description: '0: all are suggested as often; nearly 1: one alone is' }),
    halfOf: z.int().meta({ description: 'How many half of all suggestions point to' }),
    never: z.int().meta({ description: 'Who could be suggested and never is' }),
    most: z.int().meta({ description: 'The most lists that one stands in' }),
    curve: z
      .array(z.strictObject({ members: z.int(), share: z.number() }))
      .meta({ description: 'After Lorenz: what share those together have who are suggested least' }),
  })
  .meta({ id: 'Spread' });

const neverCount = z.int();

export const ExposureAnswer = z
  .strictObject({
    cycle: z
      .strictObject({
        on: Day.meta({ description: 'The day it was counted' }),
        lists: z.int().meta({ description: 'Lists of ten, one for each member that looks for something' }),
        plainScore: z.number().meta({ description: 'The mean score in them without prices' }),
        pricedScore: z.number().meta({ description: 'And with them' }),
      })
      .nullable()
      .meta({ description: 'Null: nothing was counted yet' }),
    able: z.int().meta({ description: 'How many could be suggested' }),
    plain: Spread.meta({ description: 'Lists in the order of the score' }),
    shown: Spread.meta({ description: 'Lists as they are shown, by score less price' }),
    most: z.array(
      z.strictObject({
        member: MemberBrief,
        plain: z.int(),
        shown: z.int(),
        price: z.number().meta({ description: 'Points taken off in the order of lists' }),
        availability: z.enum(AVAILABILITIES).nullable(),
        requestLimit: z.int().nullable(),
      }),
    ),
    neverCounts: z.strictObject({
      'no-offers': neverCount,
      closed: neverCount,
      'not-counted': neverCount,
      others: neverCount,
    } satisfies Record<(typeof NEVER)[number], typeof neverCount>),
    never: z.array(z.strictObject({ member: MemberBrief, why: z.enum(NEVER) })),
  })
  .meta({ id: 'Exposure' });

const Nearness = z.strictObject({
  mean: z.number().nullable().meta({ description: 'Ties between those who could reach one another from the start' }),
  apart: z.int().meta({ description: 'Pairs without any way to one another' }),
});

export const IntroductionsToMakeAnswer = z
  .strictObject({
    pairs: z.int(),
    before: Nearness,
    introductions: z.array(
      z.strictObject({
        oneId: Id.meta({ description: 'Of human rights' }),
        otherId: Id.meta({ description: 'Of humanitarian or development work' }),
        steps: z.int().nullable().meta({ description: 'Ties between the two now; null: no way' }),
        throughIds: z.array(Id).meta({ description: 'Who is tied to both' }),
        nearer: z.int().meta({ description: 'Pairs that come nearer by it' }),
        after: Nearness.meta({ description: 'After it and those before it' }),
      }),
    ),
    isBestEach: z.boolean().meta({ description: 'Each is the best next one of all that could be made' }),
    countedFrom: z.int(),
    countable: z.int().meta({ description: 'Where larger than countedFrom, all of this is an estimate' }),
    members: z.array(MemberBrief).meta({ description: 'Every member that the answer names, by name' }),
  })
  .meta({ id: 'IntroductionsToMake' });

export const SuggestionsAnswer = z
  .strictObject({
    suggestions: z.array(
      PartnersAnswer.shape.partners.element.extend({
        ground: z.enum(GROUNDS).meta({ description: 'What speaks most for it' }),
      }),
    ),
    hasNeeds: z.boolean().meta({ description: 'Whether your entry says what you need' }),
    named: PartnersAnswer.shape.named,
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Suggestions' });
