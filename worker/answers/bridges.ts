/** The shapes of the answers about other networks. */
import * as z from 'zod';
import { ORDER } from '#core/bridges-to/carriers.ts';
import { CountryCode, LevelNumber, WordId } from '#core/fields.ts';
import { OTHER_NETWORK_KINDS } from '#core/playbook-vocabulary.ts';
import { AVAILABILITIES, PRESENCE_KINDS, STANCES, TIE_KINDS, VISIBILITIES } from '#core/vocabulary.ts';
import { MemberBrief, SourceAnswer } from './network.ts';
import { Id, MemberName } from './shared.ts';

const Bridge = z
  .strictObject({
    id: Id,
    name: z.string(),
    acronym: z.string().nullable(),
    kind: z.enum(OTHER_NETWORK_KINDS),
    website: z.string().nullable(),
    note: z.string().nullable(),
    sourceId: z.string().nullable(),
    memberCount: z.int().meta({ description: 'How many of the members you can see are in it' }),
    only: MemberName.meta({ description: 'Where one alone is: that one' }),
    proposer: MemberName.meta({ description: 'For those who may know; null elsewhere' }),
    visibility: z
      .enum(VISIBILITIES)
      .nullable()
      .meta({ description: 'For coordinators and whoever proposed it: private is still proposed' }),
    own: z.enum(VISIBILITIES).nullable().meta({ description: 'Who sees that yours is in it; null: it is not' }),
  })
  .meta({ id: 'Bridge' });

const May = z
  .strictObject({ say: z.boolean(), propose: z.boolean(), change: z.boolean() })
  .meta({ description: 'What you may do: say that yours is in one, propose one, change them' });

export const BridgesAnswer = z
  .strictObject({
    networks: z.array(Bridge).meta({ description: 'By name' }),
    may: May,
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Bridges' });

export const BridgeAnswer = z
  .strictObject({
    network: Bridge,
    members: z.array(MemberBrief).meta({ description: 'Who is in it, by name' }),
    may: May,
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'BridgeTo' });

const StepBy = z.strictObject({
  ties: z.array(z.strictObject({ kind: z.enum(TIE_KINDS), isAway: z.boolean() })),
  coalitionIds: z.array(Id),
});

const Reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), by: StepBy }),
  z.strictObject({ kind: z.literal('steps'), steps: z.int() }),
  z.strictObject({ kind: z.literal('present'), country: CountryCode, presence: z.enum(PRESENCE_KINDS) }),
  z.strictObject({ kind: z.literal('reaches'), country: CountryCode, area: z.string() }),
  z.strictObject({ kind: z.literal('offers'), capacityId: WordId, level: LevelNumber.nullable() }),
  z.strictObject({ kind: z.literal('availability'), availability: z.enum(AVAILABILITIES) }),
  z.strictObject({ kind: z.literal('stance'), stance: z.enum(STANCES) }),
]);

export const CarryAnswer = z
  .strictObject({
    order: z.array(z.enum(ORDER)).meta({ description: 'By what they are put in order' }),
    isOwnIn: z.boolean().meta({ description: 'Yours is in it itself' }),
    carriers: z.array(
      z.strictObject({
        member: MemberBrief,
        reasons: z.array(Reason).meta({ description: 'Besides that it is in the network' }),
      }),
    ),
    ways: z
      .array(z.strictObject({ fromId: Id, steps: z.array(z.strictObject({ toId: Id, by: StepBy })) }))
      .meta({ description: 'Where yours knows none of them: the shortest ways to the nearest' }),
    named: z.array(z.strictObject({ id: Id, name: z.string() })).meta({ description: 'Members on these ways' }),
    coalitions: z
      .array(z.strictObject({ id: Id, name: z.string() }))
      .meta({ description: 'Those by which two know each other' }),
  })
  .meta({ id: 'Carriers' });
