/** The shapes of the answers about the audit. */
import * as z from 'zod';
import { ACTIONS } from '#core/audit/actions.ts';
import { ROLES } from '#core/vocabulary.ts';
import { Day, Id, MemberName, Moment } from './shared.ts';

const Somebody = { role: z.enum(ROLES).nullable(), member: MemberName };

export const AuditAnswer = z
  .strictObject({
    entries: z.array(
      z.strictObject({
        id: Id,
        action: z.enum(ACTIONS),
        on: Day,
        at: Moment.nullable().meta({ description: 'To the second for what you did yourself; else null' }),
        by: z.strictObject({ who: z.enum(['you', 'account', 'gone', 'somebody', 'nobody-signed-in']), ...Somebody }),
        about: z.strictObject(Somebody).meta({ description: 'Empty where there is nothing that you may know' }),
      }),
    ),
    after: Id.nullable().meta({ description: 'Where the next page begins; null: this is the last' }),
  })
  .meta({ id: 'Audit' });

/** No count and no end of the chain: both move with entries that a coordinator may not see. */
export const AuditCheckAnswer = z.strictObject({ isWhole: z.boolean() }).meta({ id: 'AuditCheck' });
