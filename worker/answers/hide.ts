/** The shapes of the answers about hiding. */
import * as z from 'zod';
import { Day, Id, MemberName, Moment } from './shared.ts';

export const HiddenAnswer = z
  .strictObject({
    member: MemberName,
    hiddenSince: Moment.nullable().meta({ description: 'Null: it is not hidden' }),
  })
  .meta({ id: 'Hidden' });

export const HideCodesAnswer = z
  .strictObject({
    codes: z.array(z.strictObject({ id: Id, label: z.string(), createdOn: Day })),
  })
  .meta({ id: 'HideCodes' });

export const NewHideCodeAnswer = z
  .strictObject({
    id: Id,
    code: z.string().meta({ description: 'Shown this once; good for one use' }),
  })
  .meta({ id: 'NewHideCode' });

export const PulseAnswer = z
  .strictObject({
    seen: z.string().meta({ description: 'Another as soon as what you can see is no longer the same' }),
  })
  .meta({ id: 'Pulse' });
