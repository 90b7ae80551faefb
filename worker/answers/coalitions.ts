/** The shapes of the answers about forming a coalition. */
import * as z from 'zod';
import { LEFT_OUT_REASONS } from '#core/coalition/left-out.ts';
import { CountryCode, LevelNumber, WordId } from '#core/fields.ts';
import {
  AVAILABILITIES,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANCES,
  STANDINGS,
  TIE_KINDS,
} from '#core/vocabulary.ts';
import { MemberBrief, OfferAnswer, PresenceAnswer, SourceAnswer } from './network.ts';
import { CoveredCapacity } from './partners.ts';
import { Id } from './shared.ts';

const Price = z.int().min(0);

const ProofAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('prices'),
      unit: Price.meta({ description: 'What counts as one member' }),
      needs: z.array(Price).meta({ description: 'What each need pays for each member that it asks for' }),
      requirements: z.array(Price),
      limits: z.array(Price).meta({ description: 'What a member pays for each limit: atMost, apart, mostMembers' }),
    }),
    z.strictObject({ kind: z.literal('search') }),
  ])
  .meta({ id: 'Proof', description: 'Why no smaller coalition of the candidates does it' });

const AlternativesAnswer = z
  .strictObject({
    coalitions: z.array(z.strictObject({ memberIds: z.array(Id) })).meta({ description: 'The best fit first' }),
    isAll: z.boolean().meta({ description: 'Whether there are no others of this size' }),
  })
  .meta({ id: 'Alternatives' });

const TradeOffAnswer = z
  .strictObject({
    size: z.int(),
    memberIds: z.array(Id),
    fit: z.number().meta({ description: '0 to 1: how well its members fit, on average' }),
    heldByMore: z.array(WordId).meta({ description: 'Needs held by more members than were asked for' }),
    isBestFit: z.boolean(),
  })
  .meta({ id: 'TradeOff' });

const GroundTieAnswer = z.strictObject({ a: Id, b: Id, kind: z.enum(TIE_KINDS) }).meta({ id: 'GroundTie' });

const TogetherAnswer = z
  .strictObject({
    ties: z.array(GroundTieAnswer),
    parts: z.array(z.array(Id)).meta({ description: 'Members who are tied, directly or through others of them' }),
    introductions: z.int().meta({ description: 'How many it takes until all parts are joined' }),
    introducers: z.array(
      z.strictObject({
        parts: z.tuple([z.int(), z.int()]).meta({ description: 'Places in `parts`' }),
        memberIds: z.array(Id).meta({ description: 'Others who are tied to both, at most three' }),
        count: z.int(),
      }),
    ),
    convenor: z
      .strictObject({
        memberId: Id,
        distance: z.int().meta({ description: 'The sum of steps along ties to all others' }),
        tieCount: z.int(),
        reached: z.int().meta({ description: 'How many of the others it reaches along ties' }),
      })
      .nullable(),
  })
  .meta({ id: 'Together' });

const ThinAnswer = z
  .strictObject({
    losses: z
      .array(z.strictObject({ memberId: Id, capacityIds: z.array(WordId), requirements: z.array(z.int()) }))
      .meta({ description: 'What nobody holds any more when one member is lost' }),
    survivesAnyOne: z.boolean(),
    addition: z
      .strictObject({ memberIds: z.array(Id), stillThin: z.array(WordId) })
      .nullable()
      .meta({ description: 'The fewest members to add so that it survives any one loss' }),
  })
  .meta({ id: 'Thin' });

const LeftOutAnswer = z
  .array(z.strictObject({ reason: z.enum(LEFT_OUT_REASONS), count: z.int(), memberIds: z.array(Id) }))
  .meta({ description: 'Who holds some of what is needed and cannot be asked, and why; at most twenty are named' });

export const GroundAnswer = z
  .strictObject({
    members: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        acronym: z.string().nullable(),
        kind: z.enum(MEMBER_KINDS),
        standing: z.enum(STANDINGS),
        sectors: z.array(z.enum(SECTORS)),
        languages: z.array(z.string()).meta({ description: 'Of those, the one that was asked for' }),
        availability: z.enum(AVAILABILITIES).nullable().meta({ description: 'Where it takes on no new work' }),
        reach: z.array(z.string()),
        stance: z
          .enum(STANCES)
          .nullable()
          .meta({ description: 'Where the mode is public and it stands by quietly only' }),
        sourceId: z.string().nullable(),
        presences: z.array(PresenceAnswer),
        offers: z.array(OfferAnswer.omit({ note: true, conditions: true })),
      }),
    ),
    ties: z.array(GroundTieAnswer),
    capacities: z.array(z.strictObject({ id: WordId })),
    countries: z.array(z.strictObject({ code: CountryCode, areas: z.array(z.string()) })),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Ground', description: 'What a coalition for one country is formed from' });

const requirementBase = {
  count: z.int().meta({ description: 'How many members of the proposal should fulfil it' }),
  heldBy: z.array(Id).meta({ description: 'Members of the proposal who fulfil it' }),
  otherIds: z.array(Id).meta({ description: 'Candidates outside the proposal who fulfil it' }),
  missing: z.int(),
};

export const ProposalAnswer = z
  .strictObject({
    members: z.array(
      z.strictObject({
        member: MemberBrief,
        presence: z.enum([...PRESENCE_KINDS, 'from-outside']),
        covers: z.array(
          CoveredCapacity.extend({
            note: z.string().nullable(),
            sourceId: z.string().nullable().meta({ description: 'Where the offer is from' }),
          }),
        ),
      }),
    ),
    coverage: z.array(
      z.strictObject({
        capacityId: WordId,
        minLevel: LevelNumber,
        count: z.int(),
        heldBy: z.array(Id).meta({ description: 'Members of the proposal who hold it at that level' }),
        candidateCount: z.int().meta({ description: 'How many of the candidates hold it at that level' }),
        otherIds: z.array(Id).meta({ description: 'Candidates outside the proposal who hold it at that level' }),
        unstatedIds: z
          .array(Id)
          .meta({ description: 'Candidates who offer it without a level, where the level asked for leaves them out' }),
        excludedIds: z.array(Id).meta({ description: 'Members excluded by the question who hold it at that level' }),
        missing: z.int().meta({ description: 'How many more would be needed; no further candidate holds it' }),
      }),
    ),
    requirements: z.array(
      z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('sectors'), sectors: z.array(z.enum(SECTORS)), ...requirementBase }),
          z.strictObject({ kind: z.literal('office'), ...requirementBase }),
          z.strictObject({ kind: z.literal('local'), ...requirementBase }),
        ])
        .meta({ id: 'Requirement' }),
    ),
    isLeastMissing: z.boolean().meta({ description: 'Whether no coalition that keeps the conditions has fewer gaps' }),
    lowerBound: z.int().meta({
      description:
        'No smaller coalition of the candidates covers as much: those you can see who take on work and are not excluded, with those you included',
    }),
    proven: z.boolean().meta({ description: 'Whether the proposal has exactly that size' }),
    candidateCount: z.int(),
    proof: ProofAnswer.nullable().meta({ description: 'Null where the size is not proven' }),
    alternatives: AlternativesAnswer,
    tradeOffs: z.array(TradeOffAnswer).meta({ description: 'The smallest first; each larger one fits better' }),
    together: TogetherAnswer,
    thin: ThinAnswer,
    leftOut: LeftOutAnswer,
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Proposal' });
