/**
 * What an import does to a network, one record or field a step, as the page sends it and the service stages and applies it.
 * Members stand before coalitions, and both before all that names them: a step may name what the network shows or what
 * an earlier step adds.
 */
import * as z from 'zod';
import { CountryCode, LanguageCode, LevelNumber, OtherName, RegisterId, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { Lines, OneLine } from '../plain-text.ts';
import {
  AVAILABILITIES,
  COALITION_STATUSES,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANCES,
  TIE_DIRECTIONS,
  TIE_KINDS,
  URGENCIES,
  VISIBILITIES,
} from '../vocabulary.ts';
import { WebAddress } from '../web-address.ts';

/** As many as are sent at a time, and as many as an import may have. */
export const MOST_STEPS_A_SLICE = 500;
export const MOST_STEPS = 30_000;
/** Of a step as JSON, in letters. A slice has to fit into what a request may carry: see `slicesOf`. */
export const LONGEST_STEP = 12_000;

const Id = z.string().regex(ID_PATTERN);
/** What was there before may have an id of another kind, such as a word. */
const KnownId = OneLine.min(1).max(100);
const Visibility = z.enum(VISIBILITIES);
const Text = (most: number) => Lines.min(1).max(most).nullable();
const Word = (most: number) => OneLine.min(1).max(most);
const WordOrNull = (most: number) => Word(most).nullable();
const ListOf = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).max(most);
/** With at least one letter or figure of whichever script. */
const Name = Word(200).regex(/[\p{L}\p{N}]/u);
const DateStated = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/)
  .nullable();

/** The fields of a member that a file can change. Its name and kind stay: another spelling becomes an alias. */
const FIELDS = {
  acronym: WordOrNull(40),
  aliases: ListOf(OtherName.min(1), 60),
  identifiers: ListOf(RegisterId, 60),
  sectors: ListOf(z.enum(SECTORS), SECTORS.length),
  description: Text(4000),
  website: WebAddress.nullable(),
  languages: ListOf(LanguageCode, 60),
  availability: z.enum(AVAILABILITIES).nullable(),
  reach: ListOf(z.string().regex(/^\d{3}$/), 60),
  stance: z.enum(STANCES).nullable(),
};

const AddMember = z.strictObject({
  do: z.literal('add'),
  list: z.literal('members'),
  id: Id,
  name: Name,
  kind: z.enum(MEMBER_KINDS),
  ...FIELDS,
  /** Of the entry and of each of its fields. */
  visibility: Visibility,
});

/** What is there already may be longer or otherwise written than what may be added. */
const FORMER = { text: z.string().max(10_000).nullable(), list: z.array(z.string().max(1000)).max(300) };

/** `before`: what the coordinator sees of it; it is overwritten only where that is what is stored. */
function changeOf<Field extends keyof typeof FIELDS, Former extends z.ZodType>(field: Field, former: Former) {
  return z.strictObject({
    do: z.literal('change'),
    list: z.literal('members'),
    id: KnownId,
    field: z.literal(field),
    before: former,
    after: FIELDS[field],
    /** Of a field that was empty. One that was filled keeps the level that it has. */
    visibility: Visibility,
  });
}

const ChangeMember = z.discriminatedUnion('field', [
  changeOf('acronym', FORMER.text),
  changeOf('aliases', FORMER.list),
  changeOf('identifiers', FORMER.list),
  changeOf('sectors', FORMER.list),
  changeOf('description', FORMER.text),
  changeOf('website', FORMER.text),
  changeOf('languages', FORMER.list),
  changeOf('availability', FORMER.text),
  changeOf('reach', FORMER.list),
  changeOf('stance', FORMER.text),
]);

const AddPresence = z.strictObject({
  do: z.literal('add'),
  list: z.literal('presences'),
  memberId: KnownId,
  country: CountryCode,
  kind: z.enum(PRESENCE_KINDS),
  visibility: Visibility,
});

const AddOffer = z.strictObject({
  do: z.literal('add'),
  list: z.literal('offers'),
  memberId: KnownId,
  capacityId: WordId,
  level: LevelNumber.nullable(),
  country: CountryCode.nullable(),
  note: Text(1000),
  conditions: Text(1000),
  visibility: Visibility,
});

/** What somebody lacks is never for the public. */
export const NeedVisibility = z.enum(['private', 'coalition', 'network']);

const AddNeed = z.strictObject({
  do: z.literal('add'),
  list: z.literal('needs'),
  memberId: KnownId,
  capacityId: WordId,
  urgency: z.literal([...URGENCIES]),
  note: Text(1000),
  visibility: NeedVisibility,
});

/** `a` is the smaller id. The end of a member that speaks for itself is private, whatever stands here. */
const AddTie = z
  .strictObject({
    do: z.literal('add'),
    list: z.literal('ties'),
    a: KnownId,
    b: KnownId,
    kind: z.enum(TIE_KINDS),
    direction: z.enum(TIE_DIRECTIONS),
    since: DateStated,
    until: DateStated,
    aVisibility: Visibility,
    bVisibility: Visibility,
  })
  .refine(({ a, b }) => a < b, 'a tie names the smaller id first, and two different ones');

const AddCoalition = z.strictObject({
  do: z.literal('add'),
  list: z.literal('coalitions'),
  id: Id,
  name: Name,
  purpose: Text(4000),
  status: z.enum(COALITION_STATUSES),
  country: CountryCode.nullable(),
  statedSize: WordOrNull(100),
  convenorId: KnownId.nullable(),
  visibility: Visibility,
});

const AddMembership = z.strictObject({
  do: z.literal('add'),
  list: z.literal('memberships'),
  coalitionId: KnownId,
  memberId: KnownId,
  visibility: Visibility,
});

/** Of a fact that is there already, as the coordinator sees it and as the file states it. It keeps its level. */
const ChangeOffer = z.strictObject({
  do: z.literal('change'),
  list: z.literal('offers'),
  memberId: KnownId,
  capacityId: WordId,
  country: CountryCode.nullable(),
  before: z.strictObject({ level: LevelNumber.nullable(), note: FORMER.text, conditions: FORMER.text }),
  after: z.strictObject({ level: LevelNumber.nullable(), note: Text(1000), conditions: Text(1000) }),
});

const ChangeNeed = z.strictObject({
  do: z.literal('change'),
  list: z.literal('needs'),
  memberId: KnownId,
  capacityId: WordId,
  before: z.strictObject({ urgency: z.literal([...URGENCIES]), note: FORMER.text }),
  after: z.strictObject({ urgency: z.literal([...URGENCIES]), note: Text(1000) }),
});

/** Only where nobody speaks for either end. */
const ChangeTie = z.strictObject({
  do: z.literal('change'),
  list: z.literal('ties'),
  a: KnownId,
  b: KnownId,
  kind: z.enum(TIE_KINDS),
  before: z.strictObject({ since: FORMER.text, until: FORMER.text }),
  after: z.strictObject({ since: DateStated, until: DateStated }),
});

export const ImportStep = z
  .union([
    z.discriminatedUnion('list', [AddMember, AddPresence, AddOffer, AddNeed, AddTie, AddCoalition, AddMembership]),
    ChangeMember,
    z.discriminatedUnion('list', [ChangeOffer, ChangeNeed, ChangeTie]),
  ])
  .refine((step) => JSON.stringify(step).length <= LONGEST_STEP, 'this step says more than a row can hold');
export type ImportStep = z.infer<typeof ImportStep>;

/** In the order in which they are applied. */
export const STEP_LISTS = ['members', 'coalitions', 'presences', 'offers', 'needs', 'ties', 'memberships'] as const;
export type StepList = (typeof STEP_LISTS)[number];

/** What a step is about. No two steps of an import are about the same. */
export function subjectOf(step: ImportStep): string {
  return JSON.stringify(partsOf(step));
}

function partsOf(step: ImportStep): (string | null)[] {
  if (step.do === 'change' && step.list === 'members') return [step.list, step.id, step.field];
  switch (step.list) {
    case 'members':
    case 'coalitions':
      return [step.list, step.id];
    case 'presences':
      return [step.list, step.memberId, step.country, step.kind];
    case 'offers':
      return [step.list, step.memberId, step.capacityId, step.country];
    case 'needs':
      return [step.list, step.memberId, step.capacityId];
    case 'ties':
      return [step.list, step.a, step.b, step.kind];
    case 'memberships':
      return [step.list, step.coalitionId, step.memberId];
  }
}
