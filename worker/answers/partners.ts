/** The shapes of the answers about partners. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '#core/fields.ts';
import type { FACETS } from '#core/partners/facets.ts';
import { LEFT_OUT } from '#core/partners/left-out.ts';
import { CHANGES } from '#core/partners/nearest.ts';
import { AVAILABILITIES, PRESENCE_KINDS, SECTORS, STANCES, URGENCIES } from '#core/vocabulary.ts';
import { MemberBrief, OfferAnswer, SourceAnswer } from './network.ts';
import { Day, Id } from './shared.ts';

export const CoveredCapacity = z.strictObject({
  capacityId: WordId,
  level: LevelNumber.nullable(),
});

const MetNeed = CoveredCapacity.extend({
  urgency: z
    .literal([...URGENCIES])
    .nullable()
    .meta({ description: 'How urgent it is; null: nobody says so' }),
}).meta({ id: 'MetNeed' });

const reasonBase = {
  weight: z.number().meta({ description: 'The share of the score that this term can give; the weights add up to 1' }),
  value: z.number().meta({ description: '0 to 1' }),
  points: z.number().meta({ description: 'What it adds to the score; the points of all reasons add up to it' }),
};

const isOwnStated = z
  .boolean()
  .meta({ description: 'Whether the question asks for it or the seeker states it; otherwise nobody gains by it' });

const ReasonAnswer = z
  .discriminatedUnion('term', [
    z.strictObject({
      term: z.literal('reciprocity'),
      ...reasonBase,
      share: z.number().meta({ description: '0 to 1: how much of what is sought the partner covers' }),
      covers: z.array(MetNeed).meta({ description: 'What the partner covers of what is sought' }),
      soughtCount: z.int(),
      shareInReturn: z.number().meta({ description: '0 to 1: how much of its needs the seeker covers' }),
      coversInReturn: z.array(MetNeed).meta({ description: 'What the seeker covers of the partner’s needs' }),
      partnerNeedCount: z.int(),
    }),
    z.strictObject({
      term: z.literal('place'),
      ...reasonBase,
      country: CountryCode.nullable(),
      presence: z
        .enum([...PRESENCE_KINDS, 'from-outside', 'beside'])
        .nullable()
        .meta({ description: 'beside: in a country of the same region' }),
      besideCodes: z.array(CountryCode).meta({ description: 'Those countries of the region' }),
      sharedCountries: z.array(CountryCode),
      isOwnStated,
    }),
    z.strictObject({
      term: z.literal('crossSector'),
      ...reasonBase,
      pair: z
        .tuple([z.enum(SECTORS), z.enum(SECTORS)])
        .nullable()
        .meta({ description: 'The seeker’s and the partner’s' }),
      isOwnStated,
    }),
    z.strictObject({
      term: z.literal('network'),
      ...reasonBase,
      hops: z.int().nullable().meta({ description: 'Ties between the two; null: not within 3 steps' }),
      sharedIds: z.array(Id).meta({ description: 'Members tied to both' }),
    }),
    z.strictObject({
      term: z.literal('language'),
      ...reasonBase,
      shared: z.array(z.string()),
      isStated: z.boolean().meta({ description: 'Whether the partner states any language' }),
      isOwnStated,
    }),
  ])
  .meta({ id: 'Reason' });

const CautionAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stance'), theirs: z.enum(STANCES), ours: z.enum(STANCES) }),
    z.strictObject({
      kind: z.literal('busy'),
      points: z.number().meta({ description: 'Below 0, and already taken off the score' }),
    }),
    z.strictObject({ kind: z.literal('stale'), confirmedOn: Day.nullable(), vouchedOn: Day.nullable() }),
    z
      .strictObject({ kind: z.literal('conditions'), capacityIds: z.array(WordId) })
      .meta({ description: 'It asks something in return or rules something out; its own page says what' }),
    z.strictObject({ kind: z.literal('level-unstated'), capacityIds: z.array(WordId) }),
  ])
  .meta({ id: 'Caution' });

const gain = { points: z.number().meta({ description: 'What the score would gain' }) };

const StrongerAnswer = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('level'), ...gain, capacityId: WordId, level: z.literal(3) })
      .meta({ description: 'The partner can lead it' }),
    z
      .strictObject({ kind: z.literal('return'), ...gain, capacityId: WordId, level: z.literal(3) })
      .meta({ description: 'The seeker offers what the partner needs, and can lead it' }),
    z
      .strictObject({
        kind: z.literal('language'),
        ...gain,
        by: z.enum(['partner', 'seeker']),
        languages: z.array(z.string()),
      })
      .meta({ description: 'One of the two states one of these languages' }),
    z.strictObject({ kind: z.literal('open'), ...gain }).meta({ description: 'The partner says that it is open' }),
    z
      .strictObject({ kind: z.literal('introduction'), ...gain, viaId: Id })
      .meta({ description: 'The seeker is tied to this member, who knows the partner' }),
  ])
  .meta({ id: 'Stronger' });

const FacetAnswer = z.array(z.strictObject({ id: z.string(), count: z.int() }));

const COUNTS = {
  unstated: 'Offer what is sought, but state no level where one is asked for',
  elsewhere: 'Offer what is sought, but not in that country, or not in that way',
  specialism: 'Offer what is sought there, but do not say those words',
  language: 'Do not say that they work in that language',
  stance: 'Stand by others in another way, or do not say how',
  stale: 'Nobody confirmed the entry within a year',
  busy: 'Say that they are busy, or do not say that they are open',
  closed: 'Take on no new work',
} satisfies Record<(typeof LEFT_OUT)[number], string>;

function counted<Key extends keyof typeof COUNTS>(key: Key) {
  return z.int().meta({ description: COUNTS[key] });
}

const Change = z.strictObject({
  change: z.enum(CHANGES),
  to: z.string().nullable().meta({ description: 'Null: the condition is given up' }),
});

export const PartnersAnswer = z
  .strictObject({
    partners: z.array(
      z.strictObject({
        member: MemberBrief,
        score: z.number().meta({ description: '0 to 100' }),
        availability: z.enum(AVAILABILITIES).nullable(),
        requestLimit: z.int().nullable().meta({ description: 'At most so many open requests at a time' }),
        languages: z.array(z.string()),
        stance: z.enum(STANCES).nullable(),
        confirmedOn: Day.nullable(),
        vouchedOn: Day.nullable(),
        reasons: z.array(ReasonAnswer),
        offers: z
          .array(OfferAnswer.omit({ sourceId: true, conditions: true }))
          .meta({ description: 'Its offers that count for the question' }),
        paths: z
          .array(z.array(Id))
          .meta({ description: 'All shortest ways from the seeker within 3 ties, both ends included, at most 5' }),
        introducerIds: z.array(Id).meta({ description: 'Members tied to both' }),
        cautions: z.array(CautionAnswer).meta({ description: 'What to know before asking' }),
        stronger: z.array(StrongerAnswer).meta({ description: 'What would make the match stronger, most first' }),
        exposure: z
          .strictObject({
            price: z.number().meta({ description: 'Points taken off in the order alone' }),
            isLower: z.boolean().meta({ description: 'Whether that moved it below somebody who scores no more' }),
          })
          .meta({ description: 'So that the same few are not always asked' }),
      }),
    ),
    fitting: z.int().meta({ description: 'How many fit, before `limit`' }),
    leftOut: z
      .strictObject({
        unstated: counted('unstated'),
        elsewhere: counted('elsewhere'),
        specialism: counted('specialism'),
        language: counted('language'),
        stance: counted('stance'),
        stale: counted('stale'),
        busy: counted('busy'),
        closed: counted('closed'),
      })
      .meta({ description: 'Counted among the members you can see, each by the first that keeps it off' }),
    leftOutMembers: z
      .array(z.strictObject({ member: MemberBrief, why: z.enum(LEFT_OUT) }))
      .meta({ description: 'The best 12 by the score that they would have otherwise' }),
    facets: z
      .strictObject({
        capacity: FacetAnswer,
        country: FacetAnswer,
        language: FacetAnswer,
        sector: FacetAnswer,
        where: FacetAnswer,
        availability: FacetAnswer,
        stance: FacetAnswer,
      } satisfies Record<(typeof FACETS)[number], typeof FacetAnswer>)
      .meta({ description: 'How many would fit with each choice, all other conditions as they are' }),
    nearest: z
      .array(
        Change.extend({
          also: Change.nullable().meta({ description: 'What has to change besides, where no change alone helps' }),
          count: z.int().meta({ description: 'How many fit then' }),
          memberIds: z.array(Id).meta({ description: 'The best three of those who do not fit yet' }),
        }),
      )
      .meta({ description: 'Where fewer than 3 fit: what would make the list longer, most first' }),
    named: z.array(MemberBrief).meta({ description: 'Whoever an id refers to and is not among `partners`' }),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Partners' });
