/** The shapes of the answers about a coalition that members form here. */
import * as z from 'zod';
import { Commitment, Joining, Pledge, Seat } from '#core/coalition-life/questions.ts';
import { DEEDS, REPLIES, SPEEDS, STAGES } from '#core/coalition-life/stages.ts';
import { CONDITIONS, MODES, VISIBILITIES } from '#core/vocabulary.ts';
import { MemberBrief, SourceAnswer } from './network.ts';
import { Day, Id, MemberName } from './shared.ts';

const Named = z.strictObject({ id: Id, name: z.string() });

const Facts = z.strictObject({
  id: Id,
  name: z.string(),
  purpose: z.string().nullable(),
  country: z.string().nullable(),
  stage: z.enum(STAGES),
});

const Threshold = z
  .strictObject({ count: z.int(), of: z.int() })
  .nullable()
  .meta({ description: 'It stands once so many of so many are in; until then all answers are sealed. Null: no seal' });

const Deeds = z.array(z.enum(DEEDS)).meta({ description: 'What you can do now' });

const Own = Joining.nullable().meta({ description: 'What your own member said; null: it has not said yes' });

export const InvitationToCoalition = z
  .strictObject({
    ...Facts.shape,
    mode: z.enum(MODES),
    seats: z.array(Seat),
    threshold: Threshold,
    answerBy: Day.meta({ description: 'Yours; the last day on which you can answer' }),
    reviewOn: Day.nullable(),
    startedBy: z
      .strictObject({ kind: z.enum(['member', 'coordinator']), member: MemberName })
      .nullable()
      .meta({ description: 'Null: it stands, and no member is known to have started it' }),
    convenes: z.boolean().meta({ description: 'Whether your member is asked to convene it' }),
    fits: z.array(Commitment).meta({ description: 'What of the seats your entry says you can do' }),
    accepted: z.array(Named).meta({ description: 'Others who accepted and let it be shown; empty under a seal' }),
    levels: z.array(z.enum(VISIBILITIES)).meta({ description: 'Who may see that you are in it, from the narrowest' }),
    reply: z.enum(REPLIES).meta({ description: 'Your own' }),
    own: Own,
    deeds: Deeds,
  })
  .meta({ id: 'InvitationToCoalition' });

export const FormingCoalition = z
  .strictObject({
    ...Facts.shape,
    mode: z.enum(MODES),
    seats: z.array(Seat),
    threshold: Threshold,
    answerBy: Day,
    reviewOn: Day.nullable(),
    convenor: MemberName,
    invited: z
      .array(
        z.strictObject({
          member: MemberName,
          reply: z.enum(['sealed', ...REPLIES]),
          pledge: Pledge.nullable(),
          until: Day.nullable(),
        }),
      )
      .meta({ description: 'Whom you asked, your own member not among them; under a seal no answer is shown' }),
    levels: z.array(z.enum(VISIBILITIES)),
    own: Own,
    deeds: Deeds,
  })
  .meta({ id: 'FormingCoalition' });

const FilledSeat = z.strictObject({
  ...Seat.shape,
  heldBy: z.array(z.strictObject({ member: Named, level: Commitment.shape.level })),
  unlisted: z.int().meta({ description: 'By how many members it is held that you cannot see' }),
  open: z.int(),
});

const Fellow = z.strictObject({
  member: Named,
  isOwn: z.boolean(),
  convenes: z.boolean(),
  pledge: Pledge.nullable(),
  until: Day.nullable(),
});

const Drill = z.strictObject({
  startedOn: Day,
  isOpen: z.boolean(),
  own: z.enum(SPEEDS).nullable().meta({ description: 'Null: your member has not acknowledged it' }),
  answers: z.array(z.strictObject({ member: Named, speed: z.enum(SPEEDS).nullable() })),
  unlisted: z.strictObject({ answered: z.int(), of: z.int() }),
});

const Readiness = z.strictObject({
  filled: z.int(),
  open: z.int(),
  heldOnce: z.array(z.string()).meta({ description: 'Capacities of seats that one member alone holds' }),
  staleIds: z.array(Id).meta({ description: 'Members whose entry nobody confirmed within 180 days' }),
  endingIds: z.array(Id).meta({ description: 'Members whose membership ends within 30 days' }),
  isReviewOverdue: z.boolean(),
  drill: z.strictObject({ answered: z.int(), of: z.int() }).nullable(),
});

export const InsideAnswer = z
  .strictObject({
    mode: z.enum(MODES),
    formedOn: Day,
    closedOn: Day.nullable(),
    reviewOn: Day.nullable(),
    charter: z.string().nullable(),
    revision: z.string().meta({ description: 'Send it as If-Match with new terms' }),
    chair: z
      .enum(['yours', 'named', 'unlisted', 'empty'])
      .meta({ description: 'Who convenes: you, a member you can see, one you cannot, or nobody' }),
    seats: z.array(FilledSeat),
    fellows: z.array(Fellow).meta({ description: 'Its members that you can see, your own among them' }),
    unlisted: z
      .strictObject({ count: z.int(), conditions: z.array(z.enum(CONDITIONS)) })
      .meta({ description: 'Members that you cannot see, and what any of them asks for' }),
    levels: z.array(z.enum(VISIBILITIES)),
    own: Own,
    drill: Drill.nullable(),
    readiness: Readiness,
    deeds: Deeds,
  })
  .meta({ id: 'InsideOfCoalition' });

export const CoalitionPageAnswer = z
  .strictObject({
    ...Facts.shape,
    statedSize: z.string().nullable(),
    convenor: MemberName,
    members: z.array(MemberBrief).meta({ description: 'As far as you may see that they are in it' }),
    sources: z.array(SourceAnswer),
    invitation: InvitationToCoalition.nullable().meta({ description: 'Where your member is asked to join it' }),
    forming: FormingCoalition.nullable().meta({ description: 'Where you are forming it' }),
    inside: InsideAnswer.nullable().meta({ description: 'Where your member is in it' }),
  })
  .meta({ id: 'CoalitionPage' });

export const OwnCoalitionsAnswer = z
  .strictObject({
    invitations: z.array(InvitationToCoalition).meta({ description: 'Those that are over stay for 30 days' }),
    forming: z.array(FormingCoalition).meta({ description: 'That you started' }),
    standing: z.array(
      z.strictObject({
        ...Facts.shape,
        mode: z.enum(MODES),
        convenes: z.boolean(),
        until: Day.nullable(),
        reviewOn: Day.nullable(),
        own: Own,
        isDrillOpen: z.boolean().meta({ description: 'Whether a test alert waits for your member' }),
      }),
    ),
  })
  .meta({ id: 'OwnCoalitions' });

export const StartedAnswer = z.strictObject({ id: Id }).meta({ id: 'StartedCoalition' });
