/** What can be asked about requests for solidarity and joint actions. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { Lines, OneLine } from '../plain-text.ts';
import { MODES, VISIBILITIES } from '../vocabulary.ts';
import { LONGEST_LETTER, MOST_EXCLUDED, MOST_NAMED, MOST_NEEDS, MOST_SIGNERS } from './limits.ts';
import { ACTION_STEPS, OUTCOMES_OF_REQUESTS, RESPONSE_KINDS, RESPONSE_STATES } from './stages.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
const Day = z.iso.date();

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
const NamedIds = z.array(Id).min(1).max(MOST_NAMED).refine(distinct, 'each only once');

export const RequestNeed = z.strictObject({ capacityId: WordId, minLevel: LevelNumber });
export type RequestNeed = z.infer<typeof RequestNeed>;

/** What a request says; all of it is sealed under the key of its seeker. */
export const RequestWords = z.strictObject({
  title: OneLine.min(1).max(120),
  what: Lines.min(1).max(4000).meta({ description: 'What happened, and what would help' }),
  needs: z.array(RequestNeed).max(MOST_NEEDS),
  threatIds: z.array(WordId).max(12).refine(distinct, 'each only once'),
  country: CountryCode.nullable(),
  by: Day.nullable().meta({ description: 'When it is needed at the latest' }),
  urgency: LevelNumber.meta({ description: '1 some day, 2 soon, 3 urgent' }),
});
export type RequestWords = z.infer<typeof RequestWords>;

const Shown = RequestWords.extend({
  showsSeeker: z.boolean().meta({
    description: 'Whether those who see the request see who asks, as far as they see that member at all',
  }),
});

const ExcludedIds = z
  .array(Id)
  .max(MOST_EXCLUDED)
  .refine(distinct, 'each only once')
  .meta({ description: 'Members that must not know: they see nothing of it' });

const Letter = z
  .string()
  .min(1)
  .max(LONGEST_LETTER)
  .regex(/^[\x20-\x7e\r\n]*$/, 'armoured text only')
  .meta({ description: 'Sealed in the page for those who are named; the service cannot read it' });

const Quiet = Shown.extend({ mode: z.literal('quiet'), coalitionId: Id, excludedIds: ExcludedIds });
const InNetwork = Shown.extend({ mode: z.literal('network'), excludedIds: ExcludedIds });
const InPublic = Shown.extend({
  mode: z.literal('public'),
  confirmed: z.literal(true).meta({ description: 'You looked at what anyone will see, and want it so' }),
});

/** A request that the service can read. */
const OpenRequest = z.discriminatedUnion('mode', [Quiet, InNetwork, InPublic]);
export type OpenRequest = z.infer<typeof OpenRequest>;

export const NewRequest = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('silent'), namedIds: NamedIds, letter: Letter }),
  Quiet,
  InNetwork,
  InPublic,
]);
export type NewRequest = z.infer<typeof NewRequest>;

const Words = Lines.max(2000);

export const TakeRequestStep = z.discriminatedUnion('step', [
  z.strictObject({
    id: Id,
    step: z.literal('respond'),
    kind: z.enum(RESPONSE_KINDS),
    words: Words.min(1),
    level: z.enum(VISIBILITIES).meta({
      description: 'Who else sees your response, never wider than the request itself; private: who asks alone',
    }),
    isNamed: z.boolean().meta({
      description: 'Whether who asks sees at once who responds; needed for a level above private. Else with its yes',
    }),
    sharesContact: z.boolean().meta({ description: 'Whether your contact details go to who asks with its yes' }),
  }),
  z.strictObject({
    id: Id,
    step: z.literal('agree-response'),
    responseId: Id,
    sharesContact: z.boolean().meta({ description: 'Whether your contact details go to who responds' }),
  }),
  z.strictObject({
    id: Id,
    step: z.literal('move-response'),
    responseId: Id,
    state: z.enum(RESPONSE_STATES).exclude(['offered', 'agreed']),
  }),
  z.strictObject({ id: Id, step: z.literal('write-letter'), letter: Letter }),
  z.strictObject({ id: Id, step: z.literal('name'), memberIds: NamedIds, letter: Letter }),
  z.strictObject({ id: Id, step: z.literal('unname'), memberId: Id }),
  z.strictObject({
    id: Id,
    step: z.literal('widen'),
    to: OpenRequest.meta({ description: 'All of its words again, for the wider mode. A silent one stays silent' }),
  }),
  z.strictObject({
    id: Id,
    step: z.literal('close'),
    outcome: z.enum(OUTCOMES_OF_REQUESTS).nullable().meta({ description: 'Null for a silent one: a letter says it' }),
    words: Words.nullable().meta({ description: 'What came of it, for those who see the request' }),
  }),
  z.strictObject({ id: Id, step: z.literal('withdraw') }),
]);
export type TakeRequestStep = z.infer<typeof TakeRequestStep>;

/** What is sealed with a response, and when a request is closed. */
export const SealedResponse = z.strictObject({ kind: z.enum(RESPONSE_KINDS), words: z.string() });
export const SealedClosing = z.strictObject({ words: z.string() });

/** What an action says; sealed under the key of whoever started it. */
export const SealedAction = z.strictObject({
  kind: z.enum(RESPONSE_KINDS),
  title: OneLine.min(1).max(120),
  text: Lines.min(1).max(10_000).meta({ description: 'What is signed, word for word' }),
});

export const NewAction = SealedAction.extend({
  mode: z.enum(MODES).meta({ description: 'Who sees it, and who signed once enough did' }),
  requestId: Id.nullable().meta({ description: 'Whoever does not see the request does not see the action' }),
  coalitionId: Id.nullable().meta({ description: 'For the mode quiet' }),
  namedIds: z
    .array(Id)
    .max(MOST_SIGNERS)
    .refine(distinct, 'each only once')
    .meta({ description: 'For the mode silent: who else may know of it' }),
  atLeast: z
    .int()
    .min(2)
    .max(MOST_SIGNERS)
    .meta({ description: 'Fewer never act; until then nobody sees who committed, or whether anybody did' }),
  signBy: Day.meta({ description: 'The last day on which one can sign' }),
  confirmed: z.boolean().meta({ description: 'True where it is public: you looked at what anyone will see' }),
});
export type NewAction = z.infer<typeof NewAction>;

export const SignAction = z.strictObject({
  id: Id,
  others: z
    .int()
    .min(0)
    .max(MOST_SIGNERS - 1)
    .meta({ description: 'You act if at least so many others do' }),
  confirmed: z.literal(true).meta({ description: 'You know who will see that you signed, once enough did' }),
});

export const TakeActionStep = z.strictObject({ id: Id, step: z.enum(ACTION_STEPS) });
