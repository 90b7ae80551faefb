/** What the shapes of the answers have in common. */
import * as z from 'zod';
import { ROLES } from '#core/vocabulary.ts';

export const Id = z.string().meta({ description: '26 characters, random' });
export const Moment = z.iso.datetime().meta({ description: 'UTC' });
export const Day = z.iso.date();
export const MemberName = z.strictObject({ id: Id, name: z.string() }).nullable().meta({
  description: 'Null where there is none, or none that the viewer can see',
});
export const AccountBrief = z
  .strictObject({ id: Id, role: z.enum(ROLES), member: MemberName })
  .meta({ id: 'AccountBrief' });

export const DoneAnswer = z.strictObject({ status: z.literal('done') }).meta({ id: 'Done' });

export const HealthAnswer = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

export const ProblemAnswer = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened and what to do, in one sentence' }),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
