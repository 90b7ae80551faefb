/** The shapes of the answers about requests for solidarity and joint actions. */
import * as z from 'zod';
import { RequestNeed } from '#core/requests/questions.ts';
import {
  ACTION_STAGES,
  ACTION_STEPS,
  OUTCOMES_OF_REQUESTS,
  REQUEST_STAGES,
  REQUEST_STEPS,
  RESPONSE_KINDS,
  RESPONSE_STATES,
} from '#core/requests/stages.ts';
import { LEVELS, MODES, VISIBILITIES } from '#core/vocabulary.ts';
import { Day, Id, MemberName } from './shared.ts';

const Named = z.strictObject({ id: Id, name: z.string() });
const Coalition = z.strictObject({ id: Id, name: z.string() }).nullable();

const Brief = z.strictObject({
  id: Id,
  mode: z.enum(MODES),
  stage: z.enum(REQUEST_STAGES),
  isOwn: z.boolean(),
  seeker: MemberName.meta({ description: 'Null where it is not shown, or not to you' }),
  title: z.string().nullable().meta({ description: 'Null for a silent one, as all that a letter says' }),
  needs: z.array(RequestNeed),
  threatIds: z.array(z.string()),
  country: z.string().nullable(),
  by: Day.nullable(),
  urgency: z.literal(LEVELS).nullable(),
  coalition: Coalition.meta({ description: 'Of a quiet one' }),
  fits: z.array(z.string()).meta({ description: 'Capacities it needs that your own member offers, seen by you alone' }),
  startedOn: Day.nullable().meta({ description: 'Of your own' }),
});

export const RequestBrief = Brief.meta({ id: 'RequestBrief' });

export const ActionAnswer = z
  .strictObject({
    id: Id,
    requestId: Id.nullable(),
    coalition: Coalition,
    kind: z.enum(RESPONSE_KINDS),
    title: z.string(),
    text: z.string(),
    mode: z.enum(MODES),
    atLeast: z.int(),
    signBy: Day,
    stage: z.enum(ACTION_STAGES),
    isOwn: z.boolean().meta({ description: 'Whether your member started it; nobody else is told who did' }),
    named: z.array(Named).meta({ description: 'Of a silent one that you started: whom you asked' }),
    own: z
      .strictObject({ others: z.int(), isIn: z.boolean() })
      .nullable()
      .meta({ description: 'Your own commitment, and whether you are among those who act. Null: none' }),
    signers: z
      .array(Named)
      .meta({ description: 'Who acts, once it is reached, as far as you see them; always empty before' }),
    may: z.array(z.enum(['sign', ...ACTION_STEPS])).meta({ description: 'What you can do now' }),
  })
  .meta({ id: 'JointAction' });

export const RequestAnswer = z
  .strictObject({
    ...Brief.shape,
    what: z.string().nullable(),
    showsSeeker: z.boolean().nullable().meta({ description: 'Your own: whether others see that it is you' }),
    excluded: z.array(Named).meta({ description: 'Your own: who must not know' }),
    named: z.array(Named).meta({ description: 'Of a silent one: who knows of it besides the seeker' }),
    responses: z
      .array(
        z.strictObject({
          id: Id,
          kind: z.enum(RESPONSE_KINDS),
          state: z.enum(RESPONSE_STATES),
          level: z.enum(VISIBILITIES),
          owner: MemberName,
          words: z.string(),
          isOwn: z.boolean(),
          contact: z.string().nullable().meta({ description: 'How to reach the other side, once both said yes' }),
          mayAgree: z.boolean().meta({ description: 'Whether you can say yes to it now' }),
          mayMoveTo: z.array(z.enum(RESPONSE_STATES)).meta({ description: 'What you can make of it now' }),
        }),
      )
      .meta({ description: 'Those that you may see' }),
    levels: z
      .array(z.enum(VISIBILITIES))
      .meta({ description: 'Who could see a response of yours, from the narrowest' }),
    actions: z.array(ActionAnswer),
    letters: z
      .array(z.strictObject({ id: Id, from: MemberName, isOwn: z.boolean(), sealed: z.string() }))
      .meta({ description: 'Of a silent one, in the order in which they came' }),
    outcome: z.enum(OUTCOMES_OF_REQUESTS).nullable(),
    closingWords: z.string().nullable(),
    may: z.array(z.enum(REQUEST_STEPS)).meta({ description: 'What you can do now' }),
  })
  .meta({ id: 'Request' });

export const RequestsAnswer = z.strictObject({ requests: z.array(RequestBrief) }).meta({ id: 'Requests' });
export const ActionsAnswer = z.strictObject({ actions: z.array(ActionAnswer) }).meta({ id: 'JointActions' });
export const MadeAnswer = z.strictObject({ id: Id }).meta({ id: 'Made' });
