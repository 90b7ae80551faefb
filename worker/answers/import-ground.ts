/** The shape of what files are held against in the page. */
import * as z from 'zod';
import { CountryCode } from '#core/fields.ts';
import { CapacityAnswer, CoalitionAnswer, LabelsAnswer, MemberAnswer, TieAnswer } from './network.ts';

export const ImportGroundAnswer = z
  .strictObject({
    members: z
      .array(MemberAnswer.shape.member)
      .meta({ description: 'Listed entries whole; of those with editors of their own only what tells who they are' }),
    ties: z.array(TieAnswer),
    coalitions: z.array(CoalitionAnswer),
    words: z.strictObject({
      capacities: z.array(CapacityAnswer.omit({ memberCount: true })),
      areas: z.array(z.strictObject({ code: z.string(), labels: LabelsAnswer })),
      countries: z.array(
        z.strictObject({
          code: CountryCode,
          alpha3: z.string(),
          labels: LabelsAnswer,
          areas: z.array(z.string()),
        }),
      ),
    }),
  })
  .meta({ id: 'ImportGround' });
