/** What can be asked about coalitions that members form here. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { CONDITIONS, MODES, VISIBILITIES } from '../vocabulary.ts';
import { MOST_INVITED, MOST_SEATS } from './limits.ts';
import { STEPS } from './stages.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
const Ids = z.array(Id).max(MOST_INVITED);
const Day = z.iso.date();

export const Seat = z.strictObject({
  capacityId: WordId,
  minLevel: LevelNumber,
  count: z.int().min(1).max(3).meta({ description: 'By how many members it must be held' }),
});
export type Seat = z.infer<typeof Seat>;

export const Commitment = z.strictObject({
  capacityId: WordId,
  level: LevelNumber.meta({ description: '1 can advise, 2 can do, 3 can lead' }),
});
export type Commitment = z.infer<typeof Commitment>;

/** What a member says with its yes, sealed under its key. */
export const Pledge = z.strictObject({
  bringing: z.array(Commitment).max(MOST_SEATS),
  conditions: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length),
  ownCondition: z.string().trim().max(500).meta({ description: 'A condition in your own words; empty: none' }),
  note: z.string().trim().max(1000).meta({ description: 'What else the others should know; empty: nothing' }),
});
export type Pledge = z.infer<typeof Pledge>;

export const Joining = Pledge.extend({
  until: Day.nullable().meta({ description: 'The last day that you are in it; null: until you leave' }),
  level: z.enum(VISIBILITIES).meta({
    description: 'Who may see that you are in it, never wider than its mode; private: not even its other members',
  }),
  showsInvited: z.boolean().meta({
    description:
      'Whether others who are invited see that you accepted; never where a threshold seals the answers, nor where level is private',
  }),
});
export type Joining = z.infer<typeof Joining>;

export const StartCoalition = z.strictObject({
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(2000),
  country: CountryCode.nullable(),
  mode: z.enum(MODES),
  seats: z.array(Seat).max(MOST_SEATS),
  invitedIds: Ids.min(1).meta({ description: 'Members to ask, your own not among them' }),
  convenorId: Id.nullable().meta({
    description: 'Who would convene: one of the invited, or nobody yet. An editor starts it as its convenor: null',
  }),
  threshold: z
    .int()
    .min(2)
    .max(MOST_INVITED + 1)
    .nullable()
    .meta({
      description:
        'It stands once so many are in, the member that starts it included, and all answers are sealed before',
    }),
  answerBy: Day,
  reviewOn: Day.nullable(),
  joins: Joining.nullable().meta({ description: 'What your own member brings; null for a coordinator' }),
});
export type StartCoalition = z.infer<typeof StartCoalition>;

export const InviteToCoalition = z.strictObject({ id: Id, memberIds: Ids.min(1) });

export const AnswerCoalition = z.discriminatedUnion('answer', [
  Joining.extend({ id: Id, answer: z.literal('accept') }),
  z.strictObject({ id: Id, answer: z.literal('decline') }),
]);

export const TakeCoalitionStep = z.strictObject({ id: Id, step: z.enum(STEPS) });

export const HandChair = z.strictObject({ id: Id, memberId: Id });

export const SetTerms = z.strictObject({
  id: Id,
  purpose: z.string().trim().max(2000),
  reviewOn: Day.nullable(),
  charter: z.string().trim().max(10_000).meta({ description: 'Empty: there is none' }),
});
